/**
 * What the names of all cookies begin with: what sign-in needs, and the cookie of a known browser. Over https browsers
 * take a name with `__Host-` from this host alone, over TLS, and for every path: no other host of the same domain can
 * put one here. Over http they would not take it.
 */
export const cookiePrefix = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-crossread' : 'crossread';
