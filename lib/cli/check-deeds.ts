import { objectIn } from '@/lib/domain/log-event';
import { REDACTABLE, type Redactable } from '@/lib/domain/redaction';
import { canonical } from '@/lib/platform/canonical';
import {
  copiesOtherwise,
  type Deed,
  deedsOnRecord,
  type LooseEntry,
  looseEntries,
  mergedOtherwise,
  movedOtherwise,
  tombstones,
} from '@/lib/store/deeds-on-record';
import type { RedactionsTold } from '@/lib/store/redactions-told';
import type { Transaction } from '@/lib/store/transaction';
import { saltedHash } from '@/lib/store/wordings';
import type { Fault } from '@/lib/views/log-words';
import { isTaken } from '@/lib/writes/step';
import { PAGE, pages } from './pages';

/** An entry of no step, with what it says. */
export type Loose = Omit<LooseEntry, 'number'> & { number: number; said: Readonly<Record<string, unknown>> };

/** Reads every entry of no step, of both chains, page by page. */
export async function* readLoose(db: Transaction): AsyncGenerator<Loose> {
  for (const chain of ['public', 'private'] as const) {
    for await (const page of pages<LooseEntry>((last) => looseEntries(db, chain, PAGE, last?.number))) {
      for (const entry of page) yield { ...entry, number: Number(entry.number), said: objectIn(entry.body) ?? {} };
    }
  }
}

/** What an entry says of a deed, beside who did it and when. That of an approval names the thing for people only. */
const FIELDS = ['did', 'by', 'at', 'text', 'target', 'with', 'reason', 'kind', 'thing', 'revision'] as const;
const OF_APPROVALS = FIELDS.slice(0, 5);

const keyOf = (chain: string, said: Readonly<Record<string, unknown>>): string => {
  const fields = said.did === 'approve redaction' ? OF_APPROVALS : FIELDS;
  const told = fields.flatMap((field) => (said[field] == null ? [] : [[field, said[field]]]));
  return canonical({ chain, ...Object.fromEntries(told) });
};

const DEED =
  /^(set|ask to lift|lift) legal hold$|^(ask to merge source|merge source|ask to undo merge|undo merge|decline merge)$|re-entry|^approve redaction$|^(log|publish|return|hold|ask to release|release|decline to release) reply$/;

/** What was done beside the steps, and the entries that tell of it: holds, merges, replies of sources, figures entered again, redactions. */
export class Deeds {
  private readonly told = new Map<string, Loose[]>();
  private readonly redactions: Loose[] = [];

  constructor(private readonly redacted: RedactionsTold) {}

  /** Takes one entry; the fault of one that says what no entry without a step may say. */
  takes(entry: Loose): Fault | undefined {
    const { did } = entry.said;
    if (typeof did !== 'string') return undefined;
    if (isTaken(did)) return ofEntry(entry, 'tells of a step, and belongs to none');
    if (did === 'redact' && entry.chain === 'public') this.redactions.push(entry);
    if (DEED.test(did)) {
      const key = keyOf(entry.chain, entry.said);
      this.told.set(key, [...(this.told.get(key) ?? []), entry]);
    }
    return undefined;
  }

  /** Checks what is on record against all entries that were taken. */
  async *check(db: Transaction): AsyncGenerator<Fault> {
    yield* this.deeds(await deedsOnRecord(db));
    yield* this.tombstones(await tombstones(db, REDACTABLE));
    for (const { source } of await mergedOtherwise(db)) {
      yield { kind: 'source', thing: source, what: 'it is merged, or is not, against what the steps of its merge say' };
    }
    for (const { kind, thing } of await movedOtherwise(db)) {
      const what = 'it is of another source than the one to which a merge moved it';
      yield kind === 'statement' || kind === 'rendering' || kind === 'search'
        ? { kind, thing, what }
        : { of: 'the record', what: `what a merge moved is none of its statements: ${thing}` };
    }
    for (const { chain, number } of await copiesOtherwise(db)) {
      yield { of: 'the log', what: `entry ${number} of the ${chain} chain has another copy of the hash before it` };
    }
  }

  private *deeds(deeds: readonly Deed[]): Generator<Fault> {
    for (const deed of deeds) {
      const { chain, did, by, at } = deed;
      const key = keyOf(chain, { ...deed, at: at.toISOString() });
      const name = `${did}, by ${by ?? 'nobody on record'} at ${at.toISOString()},`;
      if (this.told.get(key)?.shift() === undefined)
        yield { of: 'the record', what: `${name} is not in the ${chain} log` };
      if (!isReason(deed, this.redacted))
        yield { of: 'the record', what: `${name} has another reason than its entry binds` };
    }
    for (const entry of [...this.told.values()].flat()) {
      yield ofEntry(entry, `says "${entry.said.did}", and that is not on record`);
    }
  }

  private *tombstones(gone: Awaited<ReturnType<typeof tombstones>>): Generator<Fault> {
    const at = new Map(gone.map((one) => [`${one.text} ${one.target}`, one.at.toISOString()]));
    for (const { text, target, at: when } of gone) {
      const told = this.redacted.of(text as Redactable, target)?.at;
      if (told !== when.toISOString()) {
        yield {
          of: 'the record',
          what: `${text} ${target} looks redacted, and the log does not say that two people approved it`,
        };
      }
    }
    for (const entry of this.redactions) {
      const { text, target } = entry.said;
      if (at.get(`${text} ${target}`) !== entry.said.at)
        yield ofEntry(entry, 'tells of a redaction, and the text is there');
    }
  }
}

export const ofEntry = ({ chain, number }: Pick<Loose, 'chain' | 'number'>, what: string): Fault => ({
  of: 'the log',
  what: `entry ${number} of the ${chain} chain ${what}`,
});

function isReason({ reason, reasonId, reasonText, reasonSalt, reasonGone }: Deed, told: RedactionsTold): boolean {
  if (reason === null || reasonId === null || reasonSalt === null) return reason === null && reasonId === null;
  if (reasonGone !== null) return told.of('reason', reasonId)?.at === reasonGone.toISOString();
  return Buffer.from(saltedHash(reasonSalt, [reasonText])).toString('hex') === reason;
}
