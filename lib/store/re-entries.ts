import type { PersonId } from '@/lib/domain/person';
import {
  type Days,
  type Kept,
  type ReEntered,
  type ReEntryOutcome,
  type ReEntryRule,
  type ReEntryState,
  RULE_BEFORE_ANY,
  type Settlement,
  stateOf,
} from '@/lib/domain/re-entry';
import type { ClaimId } from '@/lib/domain/record';
import { REDACTED } from '@/lib/domain/redaction';
import type { StatementId } from '@/lib/domain/value';
import {
  type ReEntryOutcome as OutcomeName,
  Prisma,
  type ReEntry as ReEntryRow,
  type ReEntryRule as RuleName,
} from '@/lib/platform/generated/client';
import { contentColumns, contentOf } from './contents';
import { insertReason } from './steps';
import type { Transaction } from './transaction';

const RULES = {
  always: 'always',
  'for disputed questions': 'for_disputed_questions',
  never: 'never',
} as const satisfies Record<ReEntryRule, RuleName>;
const OUTCOMES: Record<OutcomeName, ReEntryOutcome> = { same: 'same', differs: 'differs', left_out: 'left out' };

/** For which figures the desk asks that they are entered again. */
export async function ruleOf(db: Transaction): Promise<ReEntryRule> {
  const last = await db.reEntryRuleChange.findFirst({ orderBy: { id: 'desc' }, select: { rule: true } });
  if (!last) return RULE_BEFORE_ANY;
  return (Object.keys(RULES) as ReEntryRule[]).find((rule) => RULES[rule] === last.rule) ?? RULE_BEFORE_ANY;
}

export async function writeRuleChange(db: Transaction, rule: ReEntryRule, by: PersonId, at: Date): Promise<void> {
  await db.reEntryRuleChange.create({ data: { rule: RULES[rule], byId: by, at }, select: { id: true } });
}

/** Asks that a revision is entered again, once. */
export async function insertRequest(db: Transaction, revision: string, at: Date): Promise<void> {
  await db.reEntryRequest.create({ data: { statementRevisionId: revision, at }, select: { at: true } });
}

const WHY = { select: { text: true } } as const;
const BY = { select: { pseudonym: true } } as const;
const WHOLE = {
  person: BY,
  reason: WHY,
  settlements: { orderBy: { number: 'asc' }, include: { person: BY, reason: WHY } },
} as const satisfies Prisma.ReEntryInclude;

type Settled = Settlement & { pseudonym: string; reason: string; at: string };

/** What a reviewer entered of a revision, or why they left it out, with who settled a difference. Times are ISO 8601. */
export type ReEntryMade = {
  by: PersonId;
  pseudonym: string;
  at: string;
  outcome: ReEntryOutcome;
  /** Without one, it was left out. */
  entered?: ReEntered;
  reason?: string;
  settlements: readonly Settled[];
};

/** A revision of which a re-entry was asked for. */
export type AskedReEntry = { state: ReEntryState; made?: ReEntryMade };

/** Those of these revisions that are to be entered again, or were. */
export async function reEntriesOf(
  db: Transaction,
  revisions: readonly string[],
): Promise<ReadonlyMap<string, AskedReEntry>> {
  if (revisions.length === 0) return new Map();
  const rows = await db.reEntryRequest.findMany({
    where: { statementRevisionId: { in: [...revisions] } },
    include: { reEntry: { include: WHOLE } },
  });
  return new Map(
    rows.map(({ statementRevisionId, reEntry }) => {
      const made = reEntry === null ? undefined : madeOf(reEntry);
      const state = stateOf(made?.outcome, made?.settlements ?? []);
      return [statementRevisionId, { state, ...(made && { made }) }];
    }),
  );
}

/** Where a revision stands. */
export const reEntryStateOf = async (db: Transaction, revision: string): Promise<ReEntryState> =>
  (await reEntriesOf(db, [revision])).get(revision)?.state ?? 'not asked for';

function madeOf(row: Prisma.ReEntryGetPayload<{ include: typeof WHOLE }>): ReEntryMade {
  const entered = enteredOf(row);
  return {
    by: row.personId,
    pseudonym: row.person.pseudonym,
    at: row.at.toISOString(),
    outcome: OUTCOMES[row.outcome],
    ...(entered && { entered }),
    ...(row.reason && { reason: row.reason.text ?? REDACTED }),
    settlements: row.settlements.map(({ personId, person, keeps, isThird, reason, at }) => ({
      by: personId,
      pseudonym: person.pseudonym,
      keeps,
      isThird,
      reason: reason.text ?? REDACTED,
      at: at.toISOString(),
    })),
  };
}

function enteredOf({ relation, low, high, best, unit, sourceId, firstDay, lastDay }: ReEntryRow) {
  if (relation === null || sourceId === null) return undefined;
  const columns = { ...NOT_ENTERED, form: 'stated', relation, low, high, best, unit } as const;
  const content = contentOf(columns, 'number', { options: [], text: null, takesBack: [] });
  if (content.form !== 'stated' || content.value.type !== 'number') throw new Error('A re-entry gives no number.');
  const days: Days | undefined = firstDay && lastDay ? { first: dateOf(firstDay), last: dateOf(lastDay) } : undefined;
  return { value: content.value, source: sourceId, ...(days && { days }) };
}

/** The columns of a statement that nobody enters again. */
const NOT_ENTERED = { ...contentColumns({ form: 'declined' }), lastDigit: null };

const dateOf = (day: Date): string => day.toISOString().slice(0, 10);

type Entering = { revision: string; by: PersonId; at: Date };

/** Writes what was entered, and whether it is the same as what was logged. */
export async function insertReEntry(
  db: Transaction,
  { revision, by, at }: Entering,
  { value, source, days }: ReEntered,
  outcome: 'same' | 'differs',
): Promise<void> {
  const { relation, low, high, best, unit } = contentColumns({ form: 'stated', value });
  await db.reEntry.create({
    data: {
      ...{ statementRevisionId: revision, personId: by, at, outcome, relation, low, high, best, unit },
      sourceId: source,
      ...(days && { firstDay: new Date(days.first), lastDay: new Date(days.last) }),
    },
    select: { at: true },
  });
}

/** Writes that a re-entry was left out. Returns the salted hash of the reason, in hexadecimal. */
export async function insertLeftOut(db: Transaction, { revision, by, at }: Entering, reason: string): Promise<string> {
  const why = await insertReason(db, reason);
  await db.reEntry.create({
    data: {
      ...{ statementRevisionId: revision, personId: by, at, outcome: 'left_out' },
      reasonId: why.id,
      reasonHash: why.hash,
    },
    select: { at: true },
  });
  return Buffer.from(why.hash).toString('hex');
}

/** Writes who settles a difference, as the next one. Returns the salted hash of the reason, in hexadecimal. */
export async function insertSettlement(
  db: Transaction,
  { revision, by, at }: Entering,
  settled: { number: number; keeps: Kept; isThird: boolean; reason: string },
): Promise<string> {
  const { reason, ...row } = settled;
  const why = await insertReason(db, reason);
  await db.reEntrySettlement.create({
    data: { ...row, statementRevisionId: revision, personId: by, at, reasonId: why.id, reasonHash: why.hash },
    select: { at: true },
  });
  return Buffer.from(why.hash).toString('hex');
}

/**
 * The one rule of what is kept back, of a line `i` of the desk's list: its latest revision is submitted and to be entered again,
 * nobody has, and it is not its reader's own.
 */
export const keptBackFrom = (reader: PersonId): Prisma.Sql => Prisma.sql`i.kind = 'statement' and i.state = 'submitted'
  and i.author_id is distinct from ${reader}::uuid
  and exists (select from re_entry_request q where q.statement_revision_id = i.revision_id)
  and not exists (select from re_entry e where e.statement_revision_id = i.revision_id)`;

/** Those of these statements that somebody has yet to enter again, and that are not their reader's own. */
export async function hiddenStatements(
  db: Transaction,
  reader: PersonId,
  statements: readonly StatementId[],
): Promise<ReadonlySet<StatementId>> {
  if (statements.length === 0) return new Set();
  return hiddenWhere(db, reader, Prisma.sql`i.thing_id = any (${[...new Set(statements)]}::uuid[])`);
}

/** The same of all statements on these questions. */
export async function hiddenOn(
  db: Transaction,
  reader: PersonId,
  claims: readonly ClaimId[],
): Promise<ReadonlySet<StatementId>> {
  if (claims.length === 0) return new Set();
  return hiddenWhere(db, reader, Prisma.sql`i.claim_id = any (${[...claims]}::uuid[])`);
}

async function hiddenWhere(db: Transaction, reader: PersonId, of: Prisma.Sql): Promise<ReadonlySet<StatementId>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select i.thing_id::text as id from desk_item i where ${of} and ${keptBackFrom(reader)}`;
  return new Set(rows.map(({ id }) => id));
}

/** Those of any things, by their ids, of which the same is so: such statements, and how outlets passed them on. */
export async function hiddenThings(
  db: Transaction,
  reader: PersonId,
  things: readonly string[],
): Promise<ReadonlySet<string>> {
  if (things.length === 0) return new Set();
  const ids = [...new Set(things)];
  const rows = await db.$queryRaw<{ id: string }[]>`
    select i.thing_id::text as id from desk_item i where i.thing_id = any (${ids}::uuid[]) and ${keptBackFrom(reader)}
    union all select r.id::text from rendering r join desk_item i on i.thing_id = r.statement_id
      where r.id = any (${ids}::uuid[]) and ${keptBackFrom(reader)}`;
  return new Set(rows.map(({ id }) => id));
}

/** Whether readers have a question as disputed, in what lists show of it. */
export async function isShownDisputed(db: Transaction, claim: string): Promise<boolean> {
  const row = await db.claimProjection.findUnique({ where: { claimId: claim }, select: { verdict: true } });
  return row?.verdict === 'disputed';
}
