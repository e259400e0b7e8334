// The origins of this desk: the setting decides, not a header of the request. Plain JavaScript, because the request
// handler (lib/server/request-handler.mjs) is loaded without a compiler.

/** Host names that mean this machine. */
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/**
 * The origins of this desk's pages: the ones in a list; or `host` if no address is configured and the server listens to
 * other machines: then http and the `Host` of the request.
 * @typedef {readonly string[] | 'host'} OwnOrigins
 */

/**
 * Returns the origins that follow from the settings. PUBLIC_URL decides, if the operator has set it.
 * @param {{ publicUrl?: string | undefined, host: string, port: number }} settings
 * @returns {OwnOrigins}
 */
export function ownOrigins({ publicUrl, host, port }) {
  if (publicUrl !== undefined) return [new URL(publicUrl).origin];
  if (!LOOPBACK.includes(host.toLowerCase())) return 'host';
  return LOOPBACK.map((name) => new URL(`http://${name.includes(':') ? `[${name}]` : name}:${port}`).origin);
}

/** Prints them for the environment of the server. @param {OwnOrigins} own */
export const printOwnOrigins = (own) => (own === 'host' ? own : own.join(' '));

/**
 * Reads what `printOwnOrigins` printed.
 * @param {string | undefined} printed
 * @returns {OwnOrigins}
 */
export function readOwnOrigins(printed) {
  if (!printed)
    throw new Error('CROSSREAD_OWN_ORIGINS is not set: `npm start` and `npm run dev` set it for the server.');
  return printed === 'host' ? printed : printed.split(' ');
}

/**
 * Whether the `Origin` of a request is one of this desk's own. Scheme, host and port are compared letter by letter, as
 * browsers send them.
 * @param {OwnOrigins} own
 * @param {{ origin: string | null | undefined, host: string | null | undefined }} request
 */
export function isOwnOrigin(own, { origin, host }) {
  if (!origin) return false;
  if (own !== 'host') return own.includes(origin);
  return origin === originOfHost(host);
}

/** The error for a form that was sent from another site. @param {OwnOrigins} own */
export const notSentFromHere = (own) =>
  `This form was not sent from Crossread.${own === 'host' ? '' : ` Open it at ${own[0]}, and send it again.`}`;

/**
 * Whether a text is a host and nothing else: `a@b`, `a/b` and the like would be read as the host `b`, or `a`.
 * @param {string} host
 */
export const isHost = (host) => /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`);

/**
 * The http origin of pages that are requested with this `Host`; undefined if it is no host.
 * @param {string | null | undefined} host
 */
const originOfHost = (host) => (host && isHost(host) ? new URL(`http://${host}`).origin : undefined);
