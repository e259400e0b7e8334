// The content version: a number that grows with each change of what readers see, recorded for each event, as far as
// this process knows. A cache entry carries the version in which it was started, and is current if nothing that it
// depends on has changed since. Plain JavaScript, and one object for the process: pages are bundled apart from the
// server around them, and both use it.

import { processSingleton } from './process-singleton.mjs';

/** @typedef {{ version: number, everything: number, tags: Map<string, number> }} State */

/** @type {State} */
const state = processSingleton('content', () => ({ version: 0, everything: 0, tags: new Map() }));

/** The current version; it only grows. */
export const contentVersion = () => state.version;

/**
 * Records that what depends on these tags (cache-tags.ts), or everything, has changed.
 * @param {readonly string[] | 'everything'} what
 */
export function invalidateTags(what) {
  state.version += 1;
  if (what === 'everything') state.everything = state.version;
  else for (const tag of what) state.tags.set(tag, state.version);
}

/** Whether a tag is one of published content; Next has tags of its own for built pages. @param {string} tag */
const isContent = (tag) => tag === 'events' || tag === 'log' || tag.startsWith('event:');

/**
 * Whether an entry that was started in a version still matches what is published.
 * @param {{ version: number, tags: readonly string[] }} cached
 */
export const isCurrent = ({ version, tags }) =>
  tags.every((tag) => !isContent(tag) || version >= Math.max(state.everything, state.tags.get(tag) ?? 0));

/**
 * Whether a read that was started in a version may be the basis of the next one, which then reads only the changes. Not
 * so after a change for which no event is known.
 * @param {number} version
 */
export const isBasis = (version) => version >= state.everything;

/** The longest time, in milliseconds, that an entry may be served without being recomputed. */
export const MAX_AGE_MS = 60 * 60 * 1000;

/**
 * The version in which each computation was started, by its key. If a computation fails, its version stays, and the
 * next one gets a version that is too old: it is computed once more than necessary.
 */
export class StartedVersions {
  /** @type {Map<string, number>} */
  #versions = new Map();

  /** Beyond `most` keys the oldest are forgotten, and their results are not cached. @param {number} most */
  constructor(most = 1_000) {
    this.most = most;
  }

  /** Notes the version when a computation starts. @param {string} key */
  note(key) {
    if (this.#versions.has(key)) return;
    if (this.#versions.size >= this.most) this.#versions.delete(this.#versions.keys().next().value ?? '');
    this.#versions.set(key, contentVersion());
  }

  /** Returns the version in which a computation was started, and forgets it. @param {string} key */
  end(key) {
    const version = this.#versions.get(key);
    this.#versions.delete(key);
    return version;
  }
}
