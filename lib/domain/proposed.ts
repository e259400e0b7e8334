import { withoutConfidential } from './confidential';
import type { Claim, EventRecord, Rendering, Search, Source, Statement } from './record';

/** One thing as a record is to have it: in place of the one with its id, or besides all others. */
export type Put =
  | { kind: 'claim'; put: Claim }
  | { kind: 'source'; put: Source }
  | { kind: 'statement'; put: Statement }
  | { kind: 'rendering'; put: Rendering }
  | { kind: 'search'; put: Search };

/** A thing that readers would no longer have. Of a document the record keeps what it supports. */
export type Gone = { kind: Put['kind'] | 'document'; id: string };

/**
 * The record with some things put into it, in their order, and what it was not yet told of their sources. It is a record
 * of the same shape; the one that is given is not changed.
 */
export function withPut(record: EventRecord, puts: readonly Put[], sources: readonly Source[] = []): EventRecord {
  const known = sources.filter(({ id }) => !record.sources.has(id));
  const beside = { ...record, sources: new Map([...record.sources, ...known.map((one) => [one.id, one] as const)]) };
  return puts.reduce(put, beside);
}

function put(record: EventRecord, one: Put): EventRecord {
  switch (one.kind) {
    case 'claim':
      return { ...record, claims: replaced(record.claims, one.put).sort((a, b) => a.position - b.position) };
    case 'source':
      return { ...record, sources: new Map([...record.sources, [one.put.id, one.put]]) };
    case 'statement':
      return { ...record, statements: replaced(record.statements, one.put) };
    case 'rendering':
      return { ...record, renderings: replaced(record.renderings, one.put) };
    case 'search':
      return { ...record, searches: replaced(record.searches, one.put) };
  }
}

const replaced = <T extends { id: string }>(things: readonly T[], by: T): T[] => [
  ...things.filter(({ id }) => id !== by.id),
  by,
];

/**
 * The record as readers have it while one thing is held or withdrawn: without the thing, and without everything that rests
 * on it. A source leaves it as a confidential one does.
 */
export function withoutThing(record: EventRecord, { kind, id }: Gone): EventRecord {
  return withoutConfidential(removed(record, kind, id));
}

function removed(record: EventRecord, kind: Gone['kind'], id: string): EventRecord {
  const others = <T extends { id: string }>(things: readonly T[]): readonly T[] =>
    things.filter((one) => one.id !== id);
  switch (kind) {
    case 'claim':
      return {
        ...record,
        claims: others(record.claims),
        statements: record.statements.filter(({ claim }) => claim !== id),
        searches: record.searches.filter(({ claim }) => claim !== id),
      };
    case 'source':
      return { ...record, sources: withConfidential(record.sources, id) };
    case 'document':
      return { ...record, documents: withConfidential(record.documents, id) };
    case 'statement':
      return { ...record, statements: others(record.statements) };
    case 'rendering':
      return { ...record, renderings: others(record.renderings) };
    case 'search':
      return { ...record, searches: others(record.searches) };
  }
}

const withConfidential = <T extends { confidential: boolean }>(things: ReadonlyMap<string, T>, id: string) =>
  new Map([...things].map(([key, one]) => [key, key === id ? { ...one, confidential: true } : one] as const));
