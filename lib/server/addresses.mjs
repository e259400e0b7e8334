// Which addresses are ours, before anything is kept or logged by them.
//
// Next keeps a note of every address of a page that it was asked for, found or not, and lets go of none: made-up ones
// would fill the memory. So each page has one spelling, to which all others are sent on; what is too long, or has the
// form of no address, is not found; and of events, questions and pages of lists only those that there are reach Next.

import { timeoutsFor } from '../platform/database-timeouts.mjs';
import { poolAt } from '../platform/pool.mjs';

/** No address of ours is longer, what follows the question mark apart. */
const LONGEST = 500;

/** Pages that have a form, and those below them: something may be sent to these, and all others are only read. */
const PAGES_WITH_FORMS = ['desk', 'sign-in', 'invitation', 'report-an-error'];

/** Whether a target, or the path in one, is that of such a page. @param {string} target */
export const hasForms = (target) => PAGES_WITH_FORMS.includes(target.split(/[/?#]/, 2)[1] ?? '');

/** A path in its one spelling: words, without an empty segment and without anything encoded. */
const PLAIN = /^(?:\/[\w.~-]+)+\/?$|^\/$/;

/** Where next.config.js sends the address that readers know: by this one nobody asks for the same page twice. */
const INTERNAL = /^\/(?:list(?:\/.*)?|log\/(?:latest|\d+)|events\/[^/]+(?:\/claims\/[^/]+)?\/view)\/?$/;

const PAGE = /^\/events\/([^/]+)(?:\/claims\/([^/]+))?\/?$/;
const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lists whose pages next.config.js tells apart by a number in the query. */
const NUMBERED = /** @type {const} */ ({ '/': 'page', '/log': 'before' });

/**
 * A page of which there are as many as were published: an event, a question of one, a page of the list of events, a
 * page of the log.
 * @typedef {{ of: 'event', event: string } | { of: 'claim', event: string, claim: string } | { of: 'list' | 'log', number: number }} Page
 */

/**
 * What to do with the target of a request: answer it, send it on to its one spelling, say that there is no such page, or that it is no address at all.
 * `page` is there where the answer is kept by address.
 * @typedef {{ is: 'ours', page?: Page } | { is: 'spelled otherwise', as: string } | { is: 'none' } | { is: 'malformed' }} Target
 * @param {string} target as the request line has it
 * @returns {Target}
 */
export function targetOf(target) {
  const [asked = ''] = target.split('#', 1);
  const [path = ''] = asked.split('?', 1);
  if (path.length > LONGEST) return { is: 'none' };
  // Files that were built: named by Next, kept by nobody.
  if (path.startsWith('/_next/')) return { is: 'ours' };
  const plain = inOneSpelling(path);
  if (plain === 'malformed') return { is: 'malformed' };
  if (plain === undefined || INTERNAL.test(plain)) return { is: 'none' };
  const as = plain + asked.slice(path.length);
  if (as !== target) return { is: 'spelled otherwise', as };
  if (path === '/' || path === '/log') return pageOfList(path, asked);
  const [, event, claim] = PAGE.exec(path) ?? [];
  if (event === undefined) return { is: 'ours' };
  if (!WORDS.test(event) || (claim !== undefined && !WORDS.test(claim))) return { is: 'none' };
  return { is: 'ours', page: claim === undefined ? { of: 'event', event } : { of: 'claim', event, claim } };
}

/** @param {keyof typeof NUMBERED} path @param {string} asked @returns {Target} */
function pageOfList(path, asked) {
  const given = new URLSearchParams(asked.slice(path.length)).get(NUMBERED[path]);
  // The first page of the list is at its bare address; before the first entry of the log there is nothing.
  if (given === null || (given === '1' && path === '/')) return { is: 'ours' };
  if (!/^[1-9]\d{0,14}$/.test(given)) return { is: 'none' };
  return { is: 'ours', page: { of: path === '/' ? 'list' : 'log', number: Number(given) } };
}

/** "/events/./%6dakiivka" is "/events/makiivka"; `undefined` where it is no path of words. @returns {string | undefined | 'malformed'} @param {string} path */
function inOneSpelling(path) {
  if (!path.startsWith('/')) return 'malformed';
  // A separator that is encoded is none, and a browser takes "\" for one.
  if (/\\|%2f|%5c/i.test(path)) return undefined;
  if (PLAIN.test(path) && !/\/\.\.?(?:\/|$)/.test(path)) return path;
  try {
    const { pathname } = new URL(path.replaceAll(/\/{2,}/g, '/'), 'http://here');
    const plain = decodeURIComponent(pathname);
    return PLAIN.test(plain) && !/\/\.\.?(?:\/|$)/.test(plain) ? plain : undefined;
  } catch {
    // "%" and "%ff" are no encoding of anything.
    return 'malformed';
  }
}

/**
 * The pages that there are. What was published once has its address for good, so that what was found need not be looked
 * up again; what was not found is looked up each time, and remembered nowhere.
 */
export class KnownPages {
  /** @type {Set<string>} */
  #found = new Set();
  #look;

  /** @param {(page: Exclude<Page, { of: 'log' }>) => Promise<boolean>} look */
  constructor(look) {
    this.#look = look;
  }

  /** @param {Page} page */
  isFound(page) {
    return this.#found.has(JSON.stringify(page));
  }

  /** Whether there is such a page. Fails where the look-up does. @param {Exclude<Page, { of: 'log' }>} page */
  async has(page) {
    if (this.isFound(page)) return true;
    if (!(await this.#look(page))) return false;
    this.#found.add(JSON.stringify(page));
    return true;
  }
}

const EVENT = 'select 1 from event where slug = $1 and published_revision_id is not null';
const CLAIM = `select 1 from claim join event on event.id = claim.event_id
  where event.slug = $1 and claim.slug = $2 and claim.published_revision_id is not null`;
/** A page of the list shows one event or more. */
const LIST = 'select 1 from event where published_revision_id is not null offset $1 - 1 limit 1';
const HEAD = "select number from log_entry where chain = 'public' order by number desc limit 1";

/** @param {Exclude<Page, { of: 'log' }>} page @returns {[text: string, values: unknown[]]} */
function lookUp(page) {
  if (page.of === 'event') return [EVENT, [page.event]];
  if (page.of === 'claim') return [CLAIM, [page.event, page.claim]];
  return [LIST, [page.number]];
}

/** Asks the database, on one connection that is opened when it is needed. @param {string} url @param {string | undefined} kind */
export function lookupIn(url, kind) {
  const { answer } = timeoutsFor(kind);
  const pool = poolAt(url, { max: 1, allowExitOnIdle: true, connectionTimeoutMillis: answer, query_timeout: answer });
  return {
    /** Whether there is such a page. @param {Exclude<Page, { of: 'log' }>} page */
    isThere: async (page) => (await pool.query(...lookUp(page))).rows.length > 0,
    /** The number of the last entry of the public log. */
    logHead: async () => Number((await pool.query(HEAD)).rows[0]?.number ?? 0),
  };
}
