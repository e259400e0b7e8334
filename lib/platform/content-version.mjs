// When what readers see changed last, of which event, as far as this process knows. Whatever is cached says the version that
// it was begun in, and counts as long as nothing that it follows from has changed since. Plain JavaScript and one object
// of the process: pages are bundled apart from the server around them, and all of them ask this.

/** @typedef {{ version: number, everything: number, tags: Map<string, number> }} State */

/** @type {State} */
const state = Reflect.get(globalThis, Symbol.for('crossread.content')) ?? made();

/** @returns {State} */
function made() {
  const first = { version: 0, everything: 0, tags: new Map() };
  Reflect.set(globalThis, Symbol.for('crossread.content'), first);
  return first;
}

/** It only grows: what is begun now is of this version. */
export const contentVersion = () => state.version;

/** What follows from these tags (cache.ts), or from anything that is published, is another now. @param {readonly string[] | 'everything'} what */
export function contentChanged(what) {
  state.version += 1;
  if (what === 'everything') state.everything = state.version;
  else for (const tag of what) state.tags.set(tag, state.version);
}

/** Tags of what follows from what was published; Next has others of its own, for what was built. @param {string} tag */
const isContent = (tag) => tag === 'events' || tag === 'log' || tag.startsWith('event:');

/**
 * Whether something that was begun in a version still says what readers are to see.
 * @param {{ version: number, tags: readonly string[] }} cached
 */
export const isCurrent = ({ version, tags }) =>
  tags.every((tag) => !isContent(tag) || version >= Math.max(state.everything, state.tags.get(tag) ?? 0));

/**
 * Whether what was read in a version may be read on from: only what was published since is another. Not so after a
 * change of which nobody knows what it concerned.
 * @param {number} version
 */
export const isBasis = (version) => version >= state.everything;

/** So long, in milliseconds, may anything be served that nobody has found out to be old. */
export const MAX_AGE_MS = 60 * 60 * 1000;

/**
 * In which version each thing that is being made was begun, by its key. Where making it failed, the version stays, and
 * the next is taken for older than it is: it is made once more than it need be.
 */
export class StartedVersions {
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
