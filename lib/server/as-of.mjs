// A page as of a time is kept under one address for each moment at which something was said: whatever time is asked for,
// there are few (lib/reads/as-of-key.ts says which).
import { asOfAddress } from '../platform/as-of-address.mjs';
import { asOfAlone, asOfTarget } from './parameters.mjs';

/**
 * What becomes of a target that asks for a page as of a time alone: it is `kept` as it stands, under its one spelling; it is
 * the same as another; or, where it is no time, rendered for whoever asks.
 * @param {string} url
 * @returns {Promise<{ is: 'kept', as: string } | { is: 'another', as: string } | { is: 'rendered' }>}
 */
export async function momentOf(url) {
  const asked = asOfAlone(url);
  if (asked === undefined) return { is: 'rendered' };
  // Where the database is away, the page is rendered as it was asked for, or says that it cannot be.
  const time = await asOfAddress(asked.event, asked.asked).catch(() => undefined);
  if (time === undefined) return { is: 'rendered' };
  return { is: time === asked.asked ? 'kept' : 'another', as: asOfTarget(asked.path, time) };
}
