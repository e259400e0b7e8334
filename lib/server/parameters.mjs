// The parameters that have a meaning. Links from other sites add their own (?fbclid=…), a form without scripts sends
// its empty fields, and strangers make parameters up: the page is the same, and so is its canonical address.

/** Parameters that change what the table of an event shows. A test compares them with lib/schemas/table-address.ts. */
export const tableParameters = [
  'asof',
  'since',
  'view',
  'sort',
  'verdict',
  'side',
  'kind',
  'find',
  'group',
  'order',
  'show',
  'hide',
  'all',
  'wide',
  'pin',
  'cell',
  'from',
];

const EVENT = /^\/events\/[^/]+\/?$/;
const CLAIM = /^\/events\/[^/]+\/claims\/[^/]+\/?$/;

/**
 * Pages whose parameters are all known; at other addresses none is removed.
 * @type {readonly [RegExp, readonly string[]][]}
 */
const KNOWN = [
  [EVENT, tableParameters],
  [CLAIM, ['asof']],
  // Pages ask for it with the time of its last change, so that networks which keep pictures ask again.
  [/^\/events\/(?:[^/]+\/claims\/)?[^/]+\/picture\.png$/, []],
  [/^\/log$/, ['before']],
  [/^\/corrections$/, ['page']],
  [/^\/events\/[^/]+\/corrections$/, []],
  [/^\/(?:about|methodology)$/, []],
];

/**
 * Removes parameters that have no meaning or are empty. The list of events has pages by two parameters, in a fixed
 * order.
 * @param {string} target
 */
export function meaningOf(target) {
  const at = target.indexOf('?');
  if (at < 0) return target;
  const path = target.slice(0, at);
  const given = new URLSearchParams(target.slice(at));
  if (path === '/') return withQuery(path, listQuery(given));
  const known = KNOWN.find(([pages]) => pages.test(path))?.[1];
  if (known === undefined) return target;
  return withQuery(
    path,
    [...given].filter(([key, value]) => known.includes(key) && value !== '' && !(key === 'page' && value === '1')),
  );
}

/**
 * Whether an address is that of a form without scripts with fields that were left empty. Its reader is sent on, so that
 * what is shared is the short address.
 * @param {string} target
 */
export function hasEmptyFields(target) {
  const [, query = ''] = target.split('?', 2);
  return query.split('&').some((field) => field.endsWith('='));
}

/** @param {URLSearchParams} given @returns {[string, string][]} */
function listQuery(given) {
  const page = given.get('page') ?? '';
  return [
    .../** @type {[string, string][]} */ (given.get('order') === 'disputed' ? [['order', 'disputed']] : []),
    .../** @type {[string, string][]} */ (page === '' || page === '1' ? [] : [['page', page]]),
  ];
}

/** @param {string} path @param {[string, string][]} query */
const withQuery = (path, query) => (query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`);

/**
 * For an address that asks for a page of an event as of a time and nothing else: the address of the page, the event and
 * the time.
 * @param {string} target
 */
export function asOfAlone(target) {
  const [path = '', query = ''] = target.split('?', 2);
  if (!EVENT.test(path) && !CLAIM.test(path)) return undefined;
  const given = [...new URLSearchParams(query)];
  const [[key, asked] = []] = given;
  if (given.length !== 1 || key !== 'asof' || asked === undefined) return undefined;
  return { path, event: path.split('/')[2] ?? '', asked };
}

/**
 * The address of a page as of a time; the bare address for everything that was said.
 * @param {string} path @param {string} asOf
 */
export const asOfTarget = (path, asOf) => (asOf === '' ? path : `${path}?${new URLSearchParams({ asof: asOf })}`);
