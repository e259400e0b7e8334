import { randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, id_sha256, MessageImprint, TimeStampReq } from 'pkijs';
import { Agent, request } from 'undici';
import type { TimeStampRefusal } from '@/lib/domain/time-stamp-refusal';
import { deadline } from './deadline';
import { sha256Of } from './sha256';
import { readTimeStampResponse, type TimeStamp } from './time-stamp-token';

const MOST_BYTES = 64 * 1024;
const TIME = 15_000;

export type TimeStampOptions = {
  /** The address of the authority, which the operator configured (TIME_STAMP_AUTHORITY): it may be a local one. */
  authority: string;
  signal?: AbortSignal;
  /** Milliseconds. */
  time?: number;
};

/**
 * Has an authority sign that `bytes` existed now (RFC 3161): it gets their SHA-256 and nothing else. What it answers is
 * verified before it is returned. Redirects are not followed: this one address is not checked as those of pages are.
 */
export async function requestTimeStamp(
  bytes: Uint8Array,
  { authority, signal, time = TIME }: TimeStampOptions,
): Promise<({ ok: true } & TimeStamp) | { ok: false; reason: TimeStampRefusal }> {
  const nonce = newNonce();
  const timer = deadline(time, signal);
  const dispatcher = new Agent({ connections: 1, maxHeaderSize: MOST_BYTES });
  try {
    const answer = await request(authority, {
      dispatcher,
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Buffer.from(requestOf(await sha256Of(bytes), nonce)),
      signal: timer.signal,
    });
    const response = await bounded(answer.body);
    if (answer.statusCode !== 200) return { ok: false, reason: 'answered with an error' };
    if (response === undefined) return { ok: false, reason: 'no time-stamp' };
    return await readTimeStampResponse(response, bytes, nonce);
  } catch (error) {
    if (signal?.aborted) return { ok: false, reason: 'stopped' };
    // What fails on the way has a name; all else is a fault of this program.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { ok: false, reason: timer.hasPassed() ? 'took too long' : 'not reached' };
  } finally {
    timer.clear();
    await dispatcher.destroy();
  }
}

/** 63 random bits: a positive number in eight bytes, of which the first is not nought, so that DER changes nothing. */
function newNonce(): Uint8Array {
  const bytes = randomBytes(8);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

function requestOf(digest: Uint8Array, nonce: Uint8Array): ArrayBuffer {
  return new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: id_sha256 }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(digest).buffer }),
    }),
    nonce: new Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    // The certificate has to be in the token: it is kept, and years later nobody may have it.
    certReq: true,
  })
    .toSchema()
    .toBER();
}

/** Undefined if it is longer than any time-stamp. */
async function bounded(chunks: AsyncIterable<unknown>): Promise<Uint8Array | undefined> {
  const taken: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    taken.push(chunk);
  }
  return Buffer.concat(taken);
}
