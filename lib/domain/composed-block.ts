import { recordBearingOn } from './bearing';
import type { Repeated } from './cell-text';
import { type ComposedCell, composeCell } from './composed-cell';
import type { ComposedStatement } from './composition';
import { checkStatement } from './entry';
import type { Claim, ClaimId, EventRecord, Moment, SourceId, Statement } from './record';
import type { Refused } from './refusal';
import { saysTheSame } from './same-again';
import type { StatementId } from './value';
import { readValue } from './value-reader/read-value';
import type { Reading } from './value-reader/reading';
import { assessClaim } from './verdict';

/** A cell of a block that has a place, and what stands in it. */
export type PlacedCell = { claim: ClaimId; source: SourceId; text: string };

/** What a cell would become in the record. */
export type CellOutcome = {
  composed: ComposedCell;
  /** The method's rules refuse it. */
  refused?: Refused;
  /** How many statements it would contradict if the whole block was logged; those of the block among them. */
  contradicts: number;
  /** What its source said on the question, logged last. */
  before?: Statement;
  /** What says the same, said at the same time. */
  there?: Statement;
};

/** What is the same of all cells: what repeats, when that was said, and when they are logged (ISO). */
export type Composing = { repeated: Repeated; saidAt: Moment; loggedAt: string };

/**
 * What each cell of a block would become: the cells in their order. They are composed one by one, each against the record
 * alone, and then looked at together: contradictions are those of the record with all cells in it that say something for
 * sure or in one way. Each question is assessed once, however many cells it has. The record has everybody who speaks.
 */
export function composeBlock(
  cells: readonly PlacedCell[],
  record: EventRecord,
  composing: Composing,
): readonly CellOutcome[] {
  const outcomes: CellOutcome[] = cells.map(() => ({ composed: { is: 'empty' }, contradicts: 0 }));
  for (const claim of record.claims) {
    const on = cells.flatMap((cell, at) => (cell.claim === claim.id ? [{ cell, at }] : []));
    if (on.length === 0) continue;
    const bearing = recordBearingOn(record, claim);
    const would = new Map<number, Statement>();
    const read = readEach();
    for (const { cell, at } of on) {
      const made = outcomeOf(cell, at, claim, bearing, composing, read);
      outcomes[at] = made.outcome;
      if (made.statement && made.outcome.refused === undefined) would.set(at, made.statement);
    }
    const against = contradictedBy([...would.values()], bearing, claim);
    for (const [at, { id }] of would)
      outcomes[at] = { ...outcomes[at], contradicts: against.get(id) ?? 0 } as CellOutcome;
  }
  return outcomes;
}

/** Of one question the same words are read once. */
function readEach(): typeof readValue {
  const known = new Map<string, Reading>();
  return (words, context) => {
    const reading = known.get(words) ?? readValue(words, context);
    known.set(words, reading);
    return reading;
  };
}

function outcomeOf(
  { source, text }: PlacedCell,
  at: number,
  claim: Claim,
  record: EventRecord,
  { repeated, saidAt, loggedAt }: Composing,
  read: typeof readValue,
): { outcome: CellOutcome; statement?: Statement } {
  const statements = record.statements.filter((one) => one.claim === claim.id);
  const composed = composeCell(text, repeated, { claim, zone: record.event.zone, statements, saidAt, read });
  const put = wouldBe(composed);
  const own = statements.filter((one) => one.source === source);
  const before = own.reduce<Statement | undefined>(
    (last, one) => (last && last.loggedAt > one.loggedAt ? last : one),
    undefined,
  );
  const outcome = { composed, contradicts: 0, ...(before && { before }) };
  if (put === undefined) return { outcome };
  const statement: Statement = { ...put, id: `cell ${at}`, ref: `cell ${at}`, claim: claim.id, source, loggedAt };
  const there = own.find((one) => isThere(one, statement, claim));
  const allowed = checkStatement(statement, record);
  if (!allowed.ok) return { outcome: { ...outcome, refused: allowed } };
  return { outcome: { ...outcome, ...(there && { there }) }, statement };
}

function wouldBe(composed: ComposedCell): ComposedStatement | undefined {
  if (composed.is === 'made') return composed.made;
  return composed.is === 'to confirm' ? composed.would : undefined;
}

const isThere = (one: Statement, put: Statement, claim: Claim): boolean =>
  JSON.stringify(one.saidAt) === JSON.stringify(put.saidAt) &&
  (saysTheSame(one, put, claim) || (one.content.form === 'declined' && put.content.form === 'declined'));

/** How many statements each of these would contradict, all of them in the record. */
function contradictedBy(
  put: readonly Statement[],
  record: EventRecord,
  claim: Claim,
): ReadonlyMap<StatementId, number> {
  const own = new Set(put.map(({ id }) => id));
  const { contradictions } = assessClaim({ ...record, statements: [...record.statements, ...put] }, claim, 'latest');
  const against = new Map<StatementId, Set<StatementId>>();
  for (const { a, b } of contradictions) {
    for (const [one, other] of [
      [a.statement.id, b.statement.id],
      [b.statement.id, a.statement.id],
    ] as const) {
      if (own.has(one)) against.set(one, (against.get(one) ?? new Set()).add(other));
    }
  }
  return new Map([...against].map(([id, others]) => [id, others.size]));
}
