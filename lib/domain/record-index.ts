import type { ClaimId, EventRecord, Rendering, RenderingId, Statement } from './record';
import type { StatementId } from './value';

/** The contents of a record by the keys they are looked up by. Lists are in the order of the record. */
export type RecordIndex = {
  statements: ReadonlyMap<StatementId, Statement>;
  statementsOn: ReadonlyMap<ClaimId, readonly Statement[]>;
  renderings: ReadonlyMap<RenderingId, Rendering>;
  renderingsOf: ReadonlyMap<StatementId, readonly Rendering[]>;
  takenFrom: ReadonlyMap<RenderingId, readonly Rendering[]>;
};

/** Cached: a record is never changed in place. */
const indexes = new WeakMap<EventRecord, RecordIndex>();

/** The index of a record, made when it is first asked for, so that ten thousand statements are read in linear time. */
export function indexOf(record: EventRecord): RecordIndex {
  const known = indexes.get(record);
  if (known !== undefined) return known;
  const { statements, renderings } = record;
  const index = {
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    statementsOn: grouped(statements, ({ claim }) => claim),
    renderings: new Map(renderings.map((rendering) => [rendering.id, rendering])),
    renderingsOf: grouped(renderings, ({ statement }) => statement),
    takenFrom: grouped(renderings, ({ parent }) => parent),
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
