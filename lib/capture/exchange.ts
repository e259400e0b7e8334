import { isUtf8 } from 'node:buffer';
import type { Socket } from 'node:net';
import { Client, errors } from 'undici';
import type { AddressRefusal, CaptureLimits } from '@/lib/domain/address-refusal';
import { connectChecked } from './checked-connection';
import { deadline } from './deadline';
import { decodeBody } from './decode-body';
import type { Network } from './network';
import { dropInformational, recordWire, TooMuchReceived, type WireRecord } from './wire-record';

/** One request and its answer. */
export type Exchange = {
  url: URL;
  startedAt: Date;
  remoteAddress: string;
  status: number;
  /** Names and values in the order in which they came. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Without chunks, compressed as it came: what the payload digest of the WARC is of. */
  payload: Uint8Array;
  /** The payload without its compression. */
  body: Uint8Array;
  wire: WireRecord;
};

export type ExchangeOptions = {
  network: Network;
  limits: CaptureLimits;
  userAgent: string;
  /** Ends the exchange; what the reason is then, its caller knows. */
  signal: AbortSignal;
  /** How much of the body is taken, and whether what is longer is refused or cut off there. */
  bytes: number;
  whenLonger: 'refuse' | 'cut';
  onProgress?: (bytes: number) => void;
};

export type ExchangeResult = ({ ok: true } & Exchange) | { ok: false; reason: AddressRefusal; bytes?: number };

const ACCEPT = 'text/html,application/xhtml+xml,application/pdf,image/*;q=0.9,*/*;q=0.8';

/** How much more a connection may carry than the body that is taken: headers, and the framing of chunks. */
const MOST_WIRE = 1.1;

/** Answers such as 103 Early Hints before the one that counts. */
const MOST_INFORMATIONAL = 10;

/** Asks once, over a connection of its own, for an address that `allowedAddress` admitted. Follows nothing. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<ExchangeResult> {
  const { limits, signal } = options;
  const startedAt = new Date();
  const connecting = deadline(limits.connectTime, signal);
  const connection = await connectChecked(url, options.network, connecting.signal).finally(connecting.clear);
  if (!connection.ok) return connection;
  const { socket, remoteAddress } = connection;
  const wire = recordWire(socket, options.bytes * MOST_WIRE + 2 * limits.headerBytes);
  const client = clientOn(url, socket, limits);
  let informational = 0;
  try {
    const answer = await client.request({
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      headers: { 'user-agent': options.userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, br' },
      responseHeaders: 'raw',
      reset: true,
      signal,
      onInfo: () => {
        informational += 1;
      },
    });
    const headers = pairsOf(answer.headers);
    const declared = declaredLength(headers);
    if (options.whenLonger === 'refuse' && declared !== undefined && declared > options.bytes) {
      answer.body.on('error', () => {}).destroy();
      return { ok: false, reason: 'too large', bytes: declared };
    }
    const payload = await payloadOf(answer.body, options);
    if (payload === undefined) return { ok: false, reason: 'too large' };
    const decoded = await decodeBody(payload, headerOf(headers, 'content-encoding'), options.bytes);
    if (!decoded.ok) return decoded;
    const { body } = decoded;
    if (informational > MOST_INFORMATIONAL) return { ok: false, reason: 'no HTTP' };
    dropInformational(wire, informational);
    return { ok: true, url, startedAt, remoteAddress, status: answer.statusCode, headers, payload, body, wire };
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: 'stopped' };
    return { ok: false, reason: reasonOf(error, wire) };
  } finally {
    await client.destroy();
    socket.destroy();
  }
}

/** A client that has this one connection and opens no other. */
function clientOn(url: URL, socket: Socket, limits: CaptureLimits): Client {
  let left: Socket | undefined = socket;
  return new Client(url.origin, {
    connect: (_, give) => {
      const own = left;
      left = undefined;
      // Not at once: the client is not ready for an answer while it asks.
      queueMicrotask(() => (own === undefined ? give(new Error('The connection is used up.'), null) : give(null, own)));
    },
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    // One clock runs for all of it: that of the signal.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** Undefined if it is longer than it may be. */
async function payloadOf(chunks: AsyncIterable<unknown>, options: ExchangeOptions): Promise<Uint8Array | undefined> {
  const taken: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) continue;
    taken.push(chunk);
    bytes += chunk.length;
    options.onProgress?.(Math.min(bytes, options.bytes));
    if (bytes <= options.bytes) continue;
    if (options.whenLonger === 'refuse') return undefined;
    break;
  }
  return Buffer.concat(taken).subarray(0, options.bytes);
}

function reasonOf(error: unknown, wire: WireRecord): AddressRefusal {
  if (error instanceof TooMuchReceived) return 'too large';
  if (error instanceof errors.HeadersOverflowError) return 'headers too large';
  if (error instanceof errors.HTTPParserError) return 'no HTTP';
  // The library and the system name what fails on the way; all else is a fault of this program.
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return wire.received.length > 0 ? 'cut short' : 'not reached';
}

function pairsOf(raw: unknown): (readonly [string, string])[] {
  const texts = Array.isArray(raw) ? raw.map((text) => inUnicode(String(text))) : [];
  return texts.flatMap((name, index) => (index % 2 === 0 ? [[name, texts[index + 1] ?? ''] as const] : []));
}

/** A header comes as bytes, of which each is read as a character; what is UTF-8 (an address, say) is meant as that. */
function inUnicode(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}

/** The first value of a header. */
export function headerOf(headers: Exchange['headers'], asked: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === asked)?.[1];
}

function declaredLength(headers: Exchange['headers']): number | undefined {
  const text = headerOf(headers, 'content-length');
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
