import type { Claim, ClaimId, EventRecord, Rendering, RenderingId, Reply, Search, SourceId, Statement } from './record';
import type { StatementId } from './value';

/** The contents of a record by the keys they are looked up by. Lists are in the order of the record. */
export type RecordIndex = {
  claims: ReadonlyMap<ClaimId, Claim>;
  statements: ReadonlyMap<StatementId, Statement>;
  statementsOn: ReadonlyMap<ClaimId, readonly Statement[]>;
  renderings: ReadonlyMap<RenderingId | undefined, Rendering>;
  renderingsOf: ReadonlyMap<StatementId, readonly Rendering[]>;
  takenFrom: ReadonlyMap<RenderingId, readonly Rendering[]>;
  searchesOn: ReadonlyMap<ClaimId, readonly Search[]>;
  /** Replies on a statement, and those of a source on how it is shown as a whole. */
  repliesOn: ReadonlyMap<StatementId, readonly Reply[]>;
  repliesOf: ReadonlyMap<SourceId, readonly Reply[]>;
  /** The place of each statement and rendering in the lists of the record. */
  places: ReadonlyMap<StatementId | RenderingId, number>;
};

/** Cached: a record is never changed in place. */
const indexes = new WeakMap<EventRecord, RecordIndex>();

/** The index of a record, made when it is first asked for, so that ten thousand statements are read in linear time. */
export function indexOf(record: EventRecord): RecordIndex {
  const known = indexes.get(record);
  if (known !== undefined) return known;
  const { claims, statements, renderings, searches, replies = [] } = record;
  const index = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    statementsOn: grouped(statements, ({ claim }) => claim),
    renderings: new Map(renderings.map((rendering) => [rendering.id, rendering])),
    renderingsOf: grouped(renderings, ({ statement }) => statement),
    takenFrom: grouped(renderings, ({ parent }) => parent),
    searchesOn: grouped(searches, ({ claim }) => claim),
    repliesOn: grouped(replies, ({ statement }) => statement),
    repliesOf: grouped(replies, ({ source, statement }) => (statement === undefined ? source : undefined)),
    places: new Map([...statements, ...renderings].map(({ id }, place) => [id, place])),
  };
  indexes.set(record, index);
  return index;
}

/** Things by a key, each group in the order given. What has no key is left out. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
