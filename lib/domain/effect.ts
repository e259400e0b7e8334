import { type ClaimChange, changesFrom } from './changes';
import { checkStatement } from './entry';
import type { AsOf } from './moment';
import type { EventRecord, Source, Statement } from './record';
import { type Entry, OK, refused } from './refusal';
import type { StatementId } from './value';
import { assessEvent } from './verdict';

/**
 * A statement as it is to be: new, or in place of the one with its id, with its source if that is new; or one to
 * remove.
 */
export type Proposal = { put: Statement; source?: Source } | { remove: StatementId };

/** What the proposal would change, on all claims that it affects; or why it is refused. */
export type Effect = { ok: true; changes: readonly ClaimChange[] } | Exclude<Entry, { ok: true }>;

/**
 * The effect of a proposed change on the readings of an event as of a time ("turns *killed* from consistent to
 * disputed, gap n/a → ×5.7"). It includes other claims with a statement that refers to this one. Throws if neither the
 * record nor the proposal has the source, which is a bug.
 */
export function effectOf(record: EventRecord, proposal: Proposal, asOf: AsOf): Effect {
  const entry = 'put' in proposal ? checkStatement(proposal.put, record) : checkRemoval(proposal.remove, record);
  if (!entry.ok) return entry;
  const proposed = 'put' in proposal ? withStatement(record, proposal) : withoutStatement(record, proposal.remove);
  return { ok: true, changes: changesFrom(assessEvent(record, asOf).claims, assessEvent(proposed, asOf).claims) };
}

function checkRemoval(id: StatementId, { statements }: EventRecord): Entry {
  const isThere = statements.some((statement) => statement.id === id);
  return isThere ? OK : refused('refers to what is not on record', 'statement');
}

function withStatement(record: EventRecord, { put, source }: Extract<Proposal, { put: Statement }>): EventRecord {
  return {
    ...record,
    sources: source ? new Map([...record.sources, [source.id, source]]) : record.sources,
    statements: [...record.statements.filter(({ id }) => id !== put.id), put],
  };
}

function withoutStatement(record: EventRecord, id: StatementId): EventRecord {
  return { ...record, statements: record.statements.filter((statement) => statement.id !== id) };
}
