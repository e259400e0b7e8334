// How often what readers see has changed, as far as this process knows. Whatever is cached says the version that it was
// begun in, and counts as long as no other has come. Plain JavaScript and one object of the process: pages are bundled
// apart from the server around them, and all of them ask this.

/** What is tagged so follows from what was published (cache.ts). @param {string} tag */
const isContent = (tag) => tag === 'events' || tag === 'log' || tag.startsWith('event:');

/** @type {{ version: number }} */
const state = (Reflect.get(globalThis, Symbol.for('crossread.content')) ?? undefined) || made();

function made() {
  const first = { version: 0 };
  Reflect.set(globalThis, Symbol.for('crossread.content'), first);
  return first;
}

export const contentVersion = () => state.version;

/** What readers see is another now: nothing that was begun before counts any more. */
export function contentChanged() {
  state.version += 1;
}

/** Whether something that was begun in a version, with these tags, still says what readers are to see. @param {{ version: number, tags: readonly string[] }} cached */
export const isCurrent = ({ version, tags }) => version === state.version || !tags.some(isContent);

/** So long, in milliseconds, may anything be served that nobody has found out to be old. */
export const LARGEST_AGE = 60 * 60 * 1000;

/**
 * In which version each thing that is being made was begun, by its key. Where making it failed, the version stays, and
 * the next is taken for older than it is: it is made once more than it need be.
 */
export class Begun {
  /** @type {Map<string, number>} */
  #versions = new Map();

  /** Beyond this many the oldest are forgotten: what is made of those is not kept. @param {number} most */
  constructor(most = 1_000) {
    this.most = most;
  }

  /** It is about to be made, now or already. @param {string} key */
  note(key) {
    if (this.#versions.has(key)) return;
    if (this.#versions.size >= this.most) this.#versions.delete(this.#versions.keys().next().value ?? '');
    this.#versions.set(key, contentVersion());
  }

  /** It is made: in which version it was begun. @param {string} key */
  end(key) {
    const version = this.#versions.get(key);
    this.#versions.delete(key);
    return version;
  }
}
