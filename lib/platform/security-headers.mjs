// The security headers of every answer, whether Next (next.config.js) or lib/server sends it.

/** @type {Readonly<Record<string, string>>} */
export const SECURITY_HEADERS = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The policy of a page without scripts. */
export const POLICY_WITHOUT_SCRIPTS = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The policy of bytes that a document made: a browser draws them, and runs and loads nothing. */
export const POLICY_OF_PICTURES = "default-src 'none'; sandbox";
