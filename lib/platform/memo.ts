import { LRUCache } from 'lru-cache';
import { sha256 } from './canonical';
import { contentVersion, isBasis } from './content-version.mjs';
import { processSingleton } from './process-singleton.mjs';

/**
 * Caches what is computed for each question by the version of what it is computed from. After something is published on
 * one question of an event, the results of the others are found here. A question without a version is always computed.
 */
export function questionMemo(versions: ReadonlyMap<string, string>) {
  // Three results for each question, as of a time.
  const memo = processSingleton('question-memo', () => new Memo(20_000));
  return <T extends object>({ id }: { id: string }, what: string, make: () => T): T => {
    const version = versions.get(id);
    return version === undefined ? make() : memo.get(`${version} ${id} ${what}`, make);
  };
}

type Entry = { value: object; version: number };

/**
 * Caches computed results by a key that names everything they were computed from, so that an entry is stale only after
 * a change for which no event is known. The least recently used entry is evicted first. Callers must not change a
 * result.
 */
export class Memo {
  private readonly made: LRUCache<string, Entry>;

  constructor(max: number) {
    this.made = new LRUCache({ max });
  }

  get<T extends object>(from: string, make: () => T): T {
    const key = sha256(from);
    const known = this.made.get(key);
    // The key names what is computed, and therefore its type.
    if (known && isBasis(known.version)) return known.value as T;
    const version = contentVersion();
    const value = make();
    this.made.set(key, { value, version });
    return value;
  }
}
