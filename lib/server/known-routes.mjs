// Checks the address of a request before anything is cached or logged under it.
//
// Next records every address of a page that was requested, found or not, and never forgets one: made-up addresses would
// fill the memory. So each page has one spelling, and other spellings are redirected to it; a request gets "not found"
// if its address is too long or has the form of no page; and only events, questions and list pages that exist reach
// Next.

import { tileAt } from '../domain/log-tile-address.mjs';
import { SLUG } from '../domain/slug.mjs';
import { timeoutsFor } from '../platform/database-timeouts.mjs';
import { poolAt } from '../platform/pool.mjs';

/** The greatest length of an address, without the query. */
const LONGEST = 500;

/** Pages that ask the database who is signed in, before they show anything. */
const PAGES_OF_THE_DESK = ['desk', 'sign-in', 'invitation'];

/** Whether a request target is that of such a page. @param {string} target */
export const isOfTheDesk = (target) => PAGES_OF_THE_DESK.includes(target.split(/[/?#]/, 2)[1] ?? '');

/** Pages that have a form, and the pages below them: these accept POST, all others are only read. */
const PAGES_WITH_FORMS = [...PAGES_OF_THE_DESK, 'report-an-error'];

/** Whether a request target, or the path in it, is that of such a page. @param {string} target */
export const hasForms = (target) => PAGES_WITH_FORMS.includes(target.split(/[/?#]/, 2)[1] ?? '');

/** A path in its one spelling: words, without empty segments and without encoding. */
const PLAIN = /^(?:\/[\w.~-]+)+\/?$|^\/$/;

/** The internal address to which next.config.js rewrites a page. It is refused, so that a page has one address. */
const INTERNAL =
  /^\/(?:list(?:\/.*)?|log\/(?:latest|\d+)|corrections\/(?!feed\.xml\/?$).*|events\/[^/]+(?:\/claims\/[^/]+)?\/view)\/?$/;

/** An event or a question of it, or the picture of either; the corrections of an event. */
const PAGE = /^\/events\/([^/]+)(?:\/corrections|(?:\/claims\/([^/]+))?(?:\/picture\.png)?)\/?$/;

/** Tiles of the log. */
const TILES = '/log/tile/';

/** Lists whose pages next.config.js tells apart by a number in the query. */
const NUMBERED = /** @type {const} */ ({ '/': 'page', '/log': 'before', '/corrections': 'page' });

/**
 * A page that exists only if it was published: an event, a question of an event, a page of the list of events, of the
 * corrections, of the log. A tile exists once the log has as many entries.
 * @typedef {{ of: 'event', event: string } | { of: 'claim', event: string, claim: string } | { of: 'list' | 'corrections' | 'log', number: number } | { of: 'tile', tile: import('../domain/log-tile-address.mjs').TileAsked }} Page
 */

/** A page that is looked up by itself: whether one of the log exists follows from its last entry. @typedef {Exclude<Page, { of: 'log' | 'tile' }>} LookedUp */

/**
 * What to do with the target of a request: answer it, redirect it to its one spelling, answer "not found", or refuse it
 * as malformed. `page` is set if the answer is cached by address.
 * @typedef {{ is: 'ours', page?: Page } | { is: 'spelled otherwise', as: string } | { is: 'none' } | { is: 'malformed' }} Target
 * @param {string} target as the request line has it
 * @returns {Target}
 */
export function targetOf(target) {
  const [asked = ''] = target.split('#', 1);
  const [path = ''] = asked.split('?', 1);
  if (path.length > LONGEST) return { is: 'none' };
  // Built files: Next names them, and they are not in our cache.
  if (path.startsWith('/_next/')) return { is: 'ours' };
  const plain = inOneSpelling(path);
  if (plain === 'malformed') return { is: 'malformed' };
  if (plain === undefined || INTERNAL.test(plain)) return { is: 'none' };
  const as = plain + asked.slice(path.length);
  if (as !== target) return { is: 'spelled otherwise', as };
  if (path === '/' || path === '/log' || path === '/corrections') return pageOfList(path, asked);
  if (path.startsWith(TILES)) return tileOf(path);
  const [, event, claim] = PAGE.exec(path) ?? [];
  if (event === undefined) return { is: 'ours' };
  if (!SLUG.test(event) || (claim !== undefined && !SLUG.test(claim))) return { is: 'none' };
  return { is: 'ours', page: claim === undefined ? { of: 'event', event } : { of: 'claim', event, claim } };
}

/** @param {string} path @returns {Target} */
function tileOf(path) {
  const tile = tileAt(path.slice('/log/'.length));
  return tile === undefined ? { is: 'none' } : { is: 'ours', page: { of: 'tile', tile } };
}

/** What a page of each list is a page of. */
const OF = /** @type {const} */ ({ '/': 'list', '/log': 'log', '/corrections': 'corrections' });

/** @param {keyof typeof NUMBERED} path @param {string} asked @returns {Target} */
function pageOfList(path, asked) {
  const given = new URLSearchParams(asked.slice(path.length)).get(NUMBERED[path]);
  // The first page of a list is at its bare address; before the first entry of the log there is nothing.
  if (given === null || (given === '1' && path !== '/log')) return { is: 'ours' };
  if (!/^[1-9]\d{0,14}$/.test(given)) return { is: 'none' };
  return { is: 'ours', page: { of: OF[path], number: Number(given) } };
}

/**
 * Decodes and normalises a path: "/events/./%6dakiivka" becomes "/events/makiivka". Returns `undefined` if it is no
 * path of words.
 * @returns {string | undefined | 'malformed'} @param {string} path
 */
function inOneSpelling(path) {
  if (!path.startsWith('/')) return 'malformed';
  // An encoded separator is no separator, and a browser reads "\" as one.
  if (/\\|%2f|%5c/i.test(path)) return undefined;
  if (PLAIN.test(path) && !/\/\.\.?(?:\/|$)/.test(path)) return path;
  try {
    const { pathname } = new URL(path.replaceAll(/\/{2,}/g, '/'), 'http://here');
    const plain = decodeURIComponent(pathname);
    return PLAIN.test(plain) && !/\/\.\.?(?:\/|$)/.test(plain) ? plain : undefined;
  } catch {
    // "%" and "%ff" encode nothing.
    return 'malformed';
  }
}

/**
 * The pages that exist. A published page keeps its address for good, so a page that was found is not looked up again; a
 * page that was not found is looked up each time, and is not cached.
 */
export class KnownPages {
  /** @type {Set<string>} */
  #found = new Set();
  #look;

  /** @param {(page: LookedUp) => Promise<boolean>} look */
  constructor(look) {
    this.#look = look;
  }

  /** @param {Page} page */
  isFound(page) {
    return this.#found.has(JSON.stringify(page));
  }

  /** Whether a page exists. Fails if the query fails. @param {LookedUp} page */
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
/** A page of the list shows at least one event. */
const LIST = 'select 1 from event where published_revision_id is not null offset $1 - 1 limit 1';
/** A page of the corrections shows at least one step with which something was corrected or withdrawn. */
const CORRECTIONS =
  "select 1 from transition where correction_id is not null or step = 'withdraw' offset $1 - 1 limit 1";
const HEAD = "select number from log_entry where chain = 'public' order by number desc limit 1";

/** @param {LookedUp} page @returns {[text: string, values: unknown[]]} */
function lookUp(page) {
  if (page.of === 'event') return [EVENT, [page.event]];
  if (page.of === 'claim') return [CLAIM, [page.event, page.claim]];
  return [page.of === 'corrections' ? CORRECTIONS : LIST, [page.number]];
}

/**
 * Looks pages up in the database, on one connection that is opened when it is needed.
 * @param {string} url @param {string | undefined} kind
 */
export function lookupIn(url, kind) {
  const { answer } = timeoutsFor(kind);
  const pool = poolAt(url, { max: 1, allowExitOnIdle: true, connectionTimeoutMillis: answer, query_timeout: answer });
  return {
    /** Whether a page exists. @param {LookedUp} page */
    isThere: async (page) => (await pool.query(...lookUp(page))).rows.length > 0,
    /** The number of the last entry of the public log. */
    logHead: async () => Number((await pool.query(HEAD)).rows[0]?.number ?? 0),
  };
}
