/** Nobody has a page whose address is longer. */
const LONGEST = 2000;

/** An address is taken apart against this origin, which nobody has: what leads elsewhere has another one. */
const HERE = 'https://own.invalid';

/** The header in which a page of the desk finds its own address: proxy.ts sets it, whatever a browser sent. */
export const PAGE_ASKED = 'x-crossread-page';

/**
 * A page of the desk to which signing in leads back: its path with its parameters, as the browser will read it. Undefined
 * for everything else, above all for what a browser would take as an address of another site ("//evil", "/\\evil").
 */
export function parseOwnPath(given: string | string[] | null | undefined): string | undefined {
  if (typeof given !== 'string' || given.length > LONGEST || !given.startsWith('/')) return undefined;
  if (!URL.canParse(given, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(given, HERE);
  if (origin !== HERE || !/^\/desk(\/|$)/.test(pathname) || pathname.includes('//')) return undefined;
  return `${pathname}${search}${hash}`;
}

/** The address of signing in, from where it leads back to a page of the desk. */
export const signInAddress = (back: string | undefined): string =>
  back === undefined || back === '/desk' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`;

/** The same of the second step of signing in. */
export const secondFactorAddress = (back: string | undefined): string =>
  signInAddress(back).replace('/sign-in', '/sign-in/second-factor');
