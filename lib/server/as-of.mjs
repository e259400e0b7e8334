// A page as of a time is cached under one address for each moment at which something was said: there are few such
// moments, however many times are requested (lib/reads/as-of-key.ts computes them).
import { asOfAddress } from '../platform/as-of-address.mjs';
import { asOfAlone, asOfTarget } from './parameters.mjs';

/**
 * Resolves an address that has a time and no other parameter: `kept` means that it is the canonical address; `another`
 * names the canonical address; `rendered` means that the time cannot be read, and the page is rendered for this
 * request.
 * @param {string} url
 * @returns {Promise<{ is: 'kept', as: string } | { is: 'another', as: string } | { is: 'rendered' }>}
 */
export async function momentOf(url) {
  const asked = asOfAlone(url);
  if (asked === undefined) return { is: 'rendered' };
  // If the database does not answer, the page is rendered for the time that was requested, or says that it cannot be
  // shown.
  const time = await asOfAddress(asked.event, asked.asked).catch(() => undefined);
  if (time === undefined) return { is: 'rendered' };
  return { is: time === asked.asked ? 'kept' : 'another', as: asOfTarget(asked.path, time) };
}
