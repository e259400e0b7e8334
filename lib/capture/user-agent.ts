/** The name of this program, also to robots.txt. */
export const PRODUCT = 'Crossread';

/**
 * How this program names itself to servers: its name and version, and where people learn whose it is. `contact` is the
 * address of this desk, or how it is reached; what no header may have is left out of it.
 */
export function userAgentOf({ version, contact }: { version: string; contact?: string }): string {
  const reach = contact?.replace(/[^\x21-\x7e]|[()]/g, '');
  return `${PRODUCT}/${version}${reach ? ` (+${reach})` : ''}`;
}
