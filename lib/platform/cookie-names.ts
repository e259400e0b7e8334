/**
 * The prefix of all cookie names: those of sign-in, and that of a known browser. Over https, browsers accept a name
 * with `__Host-` from this host alone, over TLS, and for the path `/`: no other host of the same domain can set one
 * here. Over http they would not accept it.
 */
export const cookiePrefix = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-crossread' : 'crossread';
