/** The end of an address for a time, as addresses write it; empty for everything that was said. */
export const asOfQuery = (asOf: string | undefined): string =>
  asOf === undefined ? '' : `?asof=${encodeURIComponent(asOf)}`;

/** The page of a question as of the time that the table shows, at what one of its sources said. */
export function claimAddress(path: string, claim: string, asOf: string | undefined, source?: string): string {
  const place = source === undefined ? '' : `#from-${encodeURIComponent(source)}`;
  return `${path}/claims/${encodeURIComponent(claim)}${asOfQuery(asOf)}${place}`;
}

/** The part of that page which lists who contradicts whom. */
export const PAIRS = 'pairs';

export const pairsAddress = (path: string, claim: string, asOf: string | undefined): string =>
  `${claimAddress(path, claim, asOf)}#${PAIRS}`;
