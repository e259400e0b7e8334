// Which addresses are this desk's own: the setting decides, and not what a request says of itself. Plain JavaScript,
// because what stands in front of Next (lib/server/request-handler.mjs) is loaded without a compiler.

/** The names of this machine that no other machine has. */
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/**
 * The origins of this desk's pages: those of a list and no others; or `host`, where nobody has said by which address it
 * is reached, and it listens to other machines: then it is http and whatever `Host` a request gives.
 * @typedef {readonly string[] | 'host'} OwnOrigins
 */

/**
 * What follows from the settings. PUBLIC_URL decides, if the operator has set it.
 * @param {{ publicUrl?: string | undefined, host: string, port: number }} settings
 * @returns {OwnOrigins}
 */
export function ownOrigins({ publicUrl, host, port }) {
  if (publicUrl !== undefined) return [new URL(publicUrl).origin];
  if (!LOOPBACK.includes(host.toLowerCase())) return 'host';
  return LOOPBACK.map((name) => new URL(`http://${name.includes(':') ? `[${name}]` : name}:${port}`).origin);
}

/** For the environment of the server. @param {OwnOrigins} own */
export const printOwnOrigins = (own) => (own === 'host' ? own : own.join(' '));

/**
 * What `printOwnOrigins` has printed.
 * @param {string | undefined} printed
 * @returns {OwnOrigins}
 */
export function readOwnOrigins(printed) {
  if (!printed)
    throw new Error('CROSSREAD_OWN_ORIGINS is not set: `npm start` and `npm run dev` set it for the server.');
  return printed === 'host' ? printed : printed.split(' ');
}

/**
 * Whether the `Origin` of a request is one of this desk's own: scheme, host and port, letter by letter, as browsers
 * send it.
 * @param {OwnOrigins} own
 * @param {{ origin: string | null | undefined, host: string | null | undefined }} request
 */
export function isOwnOrigin(own, { origin, host }) {
  if (!origin) return false;
  if (own !== 'host') return own.includes(origin);
  return origin === originOfHost(host);
}

/** What is told whoever sends a form from elsewhere. @param {OwnOrigins} own */
export const notSentFromHere = (own) =>
  `This form was not sent from Crossread.${own === 'host' ? '' : ` Open it at ${own[0]}, and send it again.`}`;

/** Nothing else can stand in one: `a@b`, `a/b` and the like would be read as the host `b`, or `a`. @param {string} host */
export const isHost = (host) => /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`);

/** The origin of pages that are asked for under this `Host`, over http; none where it is no host. @param {string | null | undefined} host */
const originOfHost = (host) => (host && isHost(host) ? new URL(`http://${host}`).origin : undefined);
