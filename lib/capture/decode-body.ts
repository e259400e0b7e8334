import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { AddressRefusal } from '@/lib/domain/address-refusal';

const DECODERS: Readonly<Record<string, typeof decodeGzip>> = {
  gzip: decodeGzip,
  'x-gzip': decodeGzip,
  deflate: (bytes, options) => promisify(inflate)(bytes, options),
  br: (bytes, options) => promisify(brotliDecompress)(bytes, options),
};

/** More than one is unusual, more than two is a trap. */
const MOST_CODINGS = 2;

export type DecodedBody =
  | { ok: true; body: Uint8Array }
  | { ok: false; reason: Extract<AddressRefusal, 'too large' | 'not decoded'> };

/**
 * Undoes the codings of `Content-Encoding` (RFC 9110, 8.4), the last first, and stops at `mostBytes`: a megabyte that
 * unpacks to a gigabyte is refused when the limit is reached.
 */
export async function decodeBody(
  payload: Uint8Array,
  encoding: string | undefined,
  mostBytes: number,
): Promise<DecodedBody> {
  const codings = (encoding ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MOST_CODINGS) return { ok: false, reason: 'not decoded' };
  let body = payload;
  for (const coding of codings.reverse()) {
    const decode = DECODERS[coding];
    if (decode === undefined) return { ok: false, reason: 'not decoded' };
    // A redirect without a body may still name a coding.
    if (body.length === 0) break;
    try {
      body = await decode(body, { maxOutputLength: mostBytes });
    } catch (error) {
      const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return { ok: false, reason: isTooLarge ? 'too large' : 'not decoded' };
    }
  }
  return { ok: true, body };
}

function decodeGzip(bytes: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  return promisify(gunzip)(bytes, options);
}
