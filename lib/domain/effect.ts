import { type ClaimChange, changesFrom } from './changes';
import { checkStatement } from './entry';
import { linksOf } from './links';
import type { AsOf } from './moment';
import type { ClaimId, EventRecord, Source, SourceId, Statement } from './record';
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
export type Effect = ({ ok: true } & Difference) | Exclude<Entry, { ok: true }>;

/** What differs for readers between a record and one that is proposed. */
export type Difference = {
  changes: readonly ClaimChange[];
  before: ReadonlyMap<ClaimId, ClaimAssessment>;
  after: ReadonlyMap<ClaimId, ClaimAssessment>;
  proposed: EventRecord;
};

/**
 * The effect of a proposed change on the readings of an event as of a time ("turns *killed* from consistent to
 * disputed, gap n/a → ×5.7"). It includes other claims with a statement that refers to this one. Claims that it cannot
 * affect are not read. Throws if neither the record nor the proposal has the source, which is a bug.
 */
export function effectOf(record: EventRecord, proposal: Proposal, asOf: AsOf): Effect {
  const entry = 'put' in proposal ? checkStatement(proposal.put, record) : checkRemoval(proposal.remove, record);
  if (!entry.ok) return entry;
  const proposed = 'put' in proposal ? withStatement(record, proposal) : withoutStatement(record, proposal.remove);
  return { ok: true, ...effectBetween(record, proposed, asOf) };
}

/**
 * What differs between two records of one event as of a time, on all claims that what differs in them can affect: `changes`
 * of those that both have. The records share every object that is the same in both. Throws if either lacks a source that
 * it names, which is a bug.
 */
export function effectBetween(record: EventRecord, proposed: EventRecord, asOf: AsOf): Difference {
  const ids = affectedClaims(record, proposed);
  const read = (of: EventRecord) =>
    of.claims.filter(({ id }) => ids.has(id)).map((claim) => assessClaim(of, claim, asOf));
  const [before, after] = [read(record), read(proposed)];
  return { changes: changesFrom(before, after), before: byClaim(before), after: byClaim(after), proposed };
}

const byClaim = (readings: readonly ClaimAssessment[]): ReadonlyMap<ClaimId, ClaimAssessment> =>
  new Map(readings.map((reading) => [reading.claim.id, reading]));

/**
 * The claims whose reading can differ: those that differ themselves, those of statements that differ or whose source does,
 * and those with a statement that refers to one of these, over any number of links.
 */
export function affectedClaims(record: EventRecord, proposed: EventRecord): ReadonlySet<ClaimId> {
  const all = [...record.statements, ...proposed.statements];
  const referring = new Map<StatementId, Statement[]>();
  for (const one of all) {
    for (const id of linksOf(one)) referring.set(id, [...(referring.get(id) ?? []), one]);
  }
  const claims = differing(record.claims, proposed.claims);
  const sources = sourcesConcerned(record, proposed);
  const found = new Set([
    ...differing(record.statements, proposed.statements),
    ...all.flatMap(({ id, claim, source }) => (claims.has(claim) || sources.has(source) ? id : [])),
  ]);
  for (const each of found) {
    for (const one of referring.get(each) ?? []) found.add(one.id);
  }
  return new Set([...claims, ...all.flatMap(({ id, claim }) => (found.has(id) ? claim : []))]);
}

/** Ids of what is not the same object in both. */
function differing<T extends { id: string }>(before: readonly T[], after: readonly T[]): ReadonlySet<string> {
  const [were, are] = [new Set(before), new Set(after)];
  return new Set([...before, ...after].flatMap((one) => (were.has(one) && are.has(one) ? [] : one.id)));
}

/** Sources that differ, and those that speak for one of them, over any number of bodies. */
function sourcesConcerned(record: EventRecord, proposed: EventRecord): ReadonlySet<SourceId> {
  const all = [...record.sources.values(), ...proposed.sources.values()];
  const found = new Set(differing([...record.sources.values()], [...proposed.sources.values()]));
  for (const each of found) {
    for (const { id, speaksFor } of all) if (speaksFor === each) found.add(id);
  }
  return found;
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
