/** The page of a question, as of the time that the table shows, at what one of its sources said. */
export function claimAddress(path: string, claim: string, asOf: string | undefined, source?: string): string {
  const at = asOf === undefined ? '' : `?asof=${encodeURIComponent(asOf)}`;
  const place = source === undefined ? '' : `#from-${encodeURIComponent(source)}`;
  return `${path}/claims/${encodeURIComponent(claim)}${at}${place}`;
}
