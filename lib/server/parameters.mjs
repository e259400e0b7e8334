// What of an address means anything. Links from elsewhere come with parameters of their own (?fbclid=…), a form without
// scripts sends its empty fields as well, and strangers make parameters up: the page is the same, and so is its address here.

/** Parameters that change what the table of an event shows. A test compares them with lib/schemas/table-address.ts. */
export const tableParameters = [
  'asof',
  'since',
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
  'from',
];

const EVENT = /^\/events\/[^/]+\/?$/;
const CLAIM = /^\/events\/[^/]+\/claims\/[^/]+\/?$/;

/** Pages of which every parameter is known; of other addresses none is left out. @type {readonly [RegExp, readonly string[]][]} */
const KNOWN = [
  [EVENT, tableParameters],
  [CLAIM, ['asof']],
  [/^\/log$/, ['before']],
  [/^\/(?:about|methodology)$/, []],
];

/**
 * A target without parameters that mean nothing, or are empty. Of the list of events, which has pages by two, in one order.
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
    [...given].filter(([key, value]) => known.includes(key) && value !== ''),
  );
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
 * Of a target that asks for a page of an event as of a time, and for nothing else: the address of the page, the event and
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

/** The address of a page as of a time; of all that was said, the bare one. @param {string} path @param {string} asOf */
export const asOfTarget = (path, asOf) => (asOf === '' ? path : `${path}?${new URLSearchParams({ asof: asOf })}`);
