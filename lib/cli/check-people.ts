import type { PersonId, Role } from '@/lib/domain/person';
import { isRaised } from '@/lib/domain/same-person';
import { type AccountOnRecord, accountsOnRecord, admissionsOfNobody } from '@/lib/store/people-on-record';
import type { Transaction } from '@/lib/store/transaction';
import type { Fault } from '@/lib/views/log-words';
import { isBoundBy } from '@/lib/writes/log';
import { boundPerson } from '@/lib/writes/people';
import { type Loose, ofEntry } from './check-deeds';

const ABOUT_PEOPLE = ['join', 'give role', 'change role', 'end account', 'confirm account'];

/** Who works at the desk, and the entries that tell of it. */
export class People {
  /** Entries by the pseudonym of the person whom they are about. */
  private readonly told = new Map<string, Loose[]>();
  /** How many people joined before entries bound who is behind a pseudonym. */
  unbound = 0;

  takes(entry: Loose): void {
    const { did, by, of } = entry.said;
    if (typeof did !== 'string' || !ABOUT_PEOPLE.includes(did)) return;
    const about = String(did === 'join' ? by : of);
    this.told.set(about, [...(this.told.get(about) ?? []), entry]);
  }

  /** Checks the accounts on record against all entries that were taken. */
  async *check(db: Transaction): AsyncGenerator<Fault> {
    const accounts = await accountsOnRecord(db);
    const names = new Map(accounts.map(({ id, pseudonym }) => [id, pseudonym]));
    for (const account of accounts) {
      const entries = this.told.get(account.pseudonym) ?? [];
      this.told.delete(account.pseudonym);
      for (const what of this.faultsOf(account, entries, names)) yield { account: account.pseudonym, what };
    }
    for (const [pseudonym, [first]] of this.told) {
      if (first) yield ofEntry(first, `is about ${pseudonym}, and nobody on record has that name`);
    }
    const many = await admissionsOfNobody(db);
    if (many > 0) yield { of: 'the record', what: `${many} admissions are of nobody on record` };
  }

  private faultsOf(
    account: AccountOnRecord,
    entries: readonly Loose[],
    names: ReadonlyMap<PersonId, string>,
  ): string[] {
    const joins = saying(entries, 'join', 'public');
    const [join, inPrivate] = [joins[0], saying(entries, 'join', 'private')];
    if (join === undefined || joins.length > 1)
      return ['when somebody joined under it is not in the public log, or more than once'];
    const [first] = account.admissions;
    const isBound = join.said.digest !== undefined;
    if (!isBound) this.unbound++;
    const isPerson = !isBound || isBoundBy(join, boundPerson(account.id, first?.by));
    const isOlder = first === undefined && !isBound;
    const told = inPrivate[0]?.said;
    // Before entries bound anybody, the desk's own log did not always tell of it.
    const isUntold = inPrivate.length === 0 && !isBound;
    const isAdmitted =
      isOlder ||
      (first?.role === join.said.role &&
        first?.at === join.said.at &&
        (isUntold || named(names, first?.by) === told?.of));
    const isTwice = !isUntold && (inPrivate.length !== 1 || told?.role !== join.said.role || told?.at !== join.said.at);
    return [
      ...(isPerson ? [] : ['somebody else is behind it than the one who joined, or another let them in']),
      ...(isAdmitted ? [] : ['who let them in, when, or in which role, is not what the log says']),
      ...(isTwice ? ['the two logs do not tell the same of their joining'] : []),
      ...faultsOfRoles(account, join, entries, names),
      ...faultsOfEnd(account, entries),
    ];
  }
}

const named = (names: ReadonlyMap<PersonId, string>, id: PersonId | undefined): string | undefined =>
  id === undefined ? undefined : (names.get(id) ?? 'nobody on record');

const saying = (entries: readonly Loose[], did: string, chain: Loose['chain']): readonly Loose[] =>
  entries.filter((entry) => entry.said.did === did && entry.chain === chain);

function faultsOfRoles(
  { role, admissions }: AccountOnRecord,
  join: Loose,
  entries: readonly Loose[],
  names: ReadonlyMap<PersonId, string>,
): string[] {
  let now = join.said.role;
  for (const { said } of saying(entries, 'change role', 'private')) {
    if (said.from !== now) return ['a change of its role is missing in the private log'];
    now = said.to;
  }
  const given = saying(entries, 'give role', 'public').map(({ said }) => `${said.by} ${said.role} ${said.at}`);
  const raised = saying(entries, 'change role', 'private').filter(({ said }) =>
    isRaised(said.from as Role, said.to as Role),
  );
  const admitted = admissions.slice(1).map((one) => `${named(names, one.by)} ${one.role} ${one.at}`);
  const confirmed = saying(entries, 'confirm account', 'private').map(({ said }) => `${said.by} ${said.at}`);
  const confirmations = admissions.flatMap(({ confirmedBy, confirmedAt }) =>
    confirmedAt === undefined && confirmedBy === undefined ? [] : `${named(names, confirmedBy)} ${confirmedAt}`,
  );
  const areConfirmed =
    confirmations.every((one) => confirmed.includes(one)) && confirmed.every((one) => confirmations.includes(one));
  return [
    ...(now === role ? [] : [`its role is ${role}, and by the log it would be ${String(now)}`]),
    ...(sameList(given, admitted) && given.length === raised.length
      ? []
      : ['who gave it a role is not what the log says']),
    ...(areConfirmed ? [] : ['who confirmed it, or when, is not what the private log says']),
  ];
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.toSorted().join('\n') === b.toSorted().join('\n');

/** The program that loads the demonstration ends accounts without an entry: one without an entry is no fault. */
function faultsOfEnd({ endedAt }: AccountOnRecord, entries: readonly Loose[]): string[] {
  const ended = saying(entries, 'end account', 'private').at(-1)?.said.at;
  return ended === undefined || ended === endedAt ? [] : ['when it was ended is not what the private log says'];
}
