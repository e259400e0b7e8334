import { LRUCache } from 'lru-cache';
import { sha256 } from './canonical';
import { processSingleton } from './process-singleton';

/** What this process made of questions: three things of each, as of a time. */
export const questionMemo = (): Memo => processSingleton('question-memo', () => new Memo(20_000));

/**
 * What was made, by a text that names all that it was made from: it is never out of date, and what was asked for longest
 * ago goes first. Whoever gets it must not change it.
 */
export class Memo {
  private readonly made: LRUCache<string, object>;

  constructor(max: number) {
    this.made = new LRUCache({ max });
  }

  get<T extends object>(from: string, make: () => T): T {
    const key = sha256(from);
    // The text names what is made, and so its shape.
    const known = this.made.get(key) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.made.set(key, made);
    return made;
  }
}
