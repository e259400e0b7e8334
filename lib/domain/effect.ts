import { type ClaimChange, changesFrom } from './changes';
import { checkStatement } from './entry';
import { linksOf } from './links';
import type { AsOf } from './moment';
import type { Claim, ClaimId, EventRecord, Source, Statement } from './record';
import { type Entry, OK, refused } from './refusal';
import type { StatementId } from './value';
import { assessClaim, type ClaimAssessment } from './verdict';

/**
 * A statement as it is to be: new, or in place of the one with its id, with its source if that is new; or one to
 * remove.
 */
export type Proposal = { put: Statement; source?: Source } | { remove: StatementId };

/**
 * What the proposal would change, on all claims that it affects, in the order of the record: `changes`, with the readings
 * `before` and `after` of each, and the record as it would be. Or why it is refused.
 */
export type Effect =
  | {
      ok: true;
      changes: readonly ClaimChange[];
      before: ReadonlyMap<ClaimId, ClaimAssessment>;
      after: ReadonlyMap<ClaimId, ClaimAssessment>;
      proposed: EventRecord;
    }
  | Exclude<Entry, { ok: true }>;

/**
 * The effect of a proposed change on the readings of an event as of a time ("turns *killed* from consistent to
 * disputed, gap n/a → ×5.7"). It includes other claims with a statement that refers to this one. Claims that it cannot
 * affect are not read. Throws if neither the record nor the proposal has the source, which is a bug.
 */
export function effectOf(record: EventRecord, proposal: Proposal, asOf: AsOf): Effect {
  const entry = 'put' in proposal ? checkStatement(proposal.put, record) : checkRemoval(proposal.remove, record);
  if (!entry.ok) return entry;
  const proposed = 'put' in proposal ? withStatement(record, proposal) : withoutStatement(record, proposal.remove);
  const ids = affectedClaims(record, proposed, proposal);
  const claims = record.claims.filter(({ id }) => ids.has(id));
  const read = (of: EventRecord) => claims.map((claim) => assessClaim(of, claim, asOf));
  const [before, after] = [read(record), read(proposed)];
  return { ok: true, changes: changesFrom(before, after), before: byClaim(before), after: byClaim(after), proposed };
}

const byClaim = (readings: readonly ClaimAssessment[]): ReadonlyMap<ClaimId, ClaimAssessment> =>
  new Map(readings.map((reading) => [reading.claim.id, reading]));

/**
 * The claims whose reading the proposal can change: that of its statement, before and after, and those with a statement
 * that refers to it, over any number of links. Of a source that changes: all that anything was said on.
 */
function affectedClaims(record: EventRecord, proposed: EventRecord, proposal: Proposal): ReadonlySet<Claim['id']> {
  const source = 'put' in proposal ? proposal.source : undefined;
  if (source !== undefined && record.sources.has(source.id)) return new Set(record.claims.map(({ id }) => id));
  const all = [...record.statements, ...proposed.statements];
  const referring = new Map<StatementId, Statement[]>();
  for (const one of all) {
    for (const id of linksOf(one)) referring.set(id, [...(referring.get(id) ?? []), one]);
  }
  const id = 'put' in proposal ? proposal.put.id : proposal.remove;
  const found = new Set([id]);
  for (const each of found) {
    for (const one of referring.get(each) ?? []) found.add(one.id);
  }
  return new Set(all.flatMap(({ id: one, claim }) => (found.has(one) ? claim : [])));
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
