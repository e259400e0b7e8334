// Which page of the log a number in an address asks for: there are as many pages as there are entries to fill them.
import { LOG_PAGE, pageNumber } from '../platform/log-pages.mjs';

/**
 * The page is here; or at another number, for good; or it is the last one, at /log, until it is full; or there is none.
 * @param {import('./addresses.mjs').KnownPages} known
 * @param {number} before
 * @returns {Promise<'here' | 'at the end' | 'none' | { at: string }>}
 */
export async function logPageOf(known, before) {
  if (before === 1) return 'none';
  const own = pageNumber(before);
  if (await known.has({ of: 'log', number: own })) return own === before ? 'here' : { at: `/log?before=${own}` };
  // The number of a page is one more than its last entry's: whether its first one is there.
  return (await known.has({ of: 'log', number: own - LOG_PAGE + 1 })) ? 'at the end' : 'none';
}
