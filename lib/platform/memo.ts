import { LRUCache } from 'lru-cache';
import { sha256 } from './canonical';
import { processSingleton } from './process-singleton';

/** Results that this process computed for questions: three for each, as of a time. */
export const questionMemo = (): Memo => processSingleton('question-memo', () => new Memo(20_000));

/**
 * Caches computed results by a key that names everything they were computed from, so that an entry is never stale. The
 * least recently used entry is evicted first. Callers must not change a result.
 */
export class Memo {
  private readonly made: LRUCache<string, object>;

  constructor(max: number) {
    this.made = new LRUCache({ max });
  }

  get<T extends object>(from: string, make: () => T): T {
    const key = sha256(from);
    // The key names what is computed, and therefore its type.
    const known = this.made.get(key) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.made.set(key, made);
    return made;
  }
}
