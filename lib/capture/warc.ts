import { setImmediate } from 'node:timers/promises';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { RobotsAnswer } from '@/lib/domain/address-refusal';
import type { Exchange } from './exchange';
import type { Hops } from './follow-redirects';
import { sha256Of } from './sha256';

const VERSION = 'WARC/1.1';

/** What one WARC says of the capture as a whole. */
export type WarcInfo = { userAgent: string; robots: RobotsAnswer };

/**
 * A capture as WARC 1.1 (ISO 28500:2017), each record compressed for itself: a warcinfo, and for each hop its request and its
 * response, byte for byte as they went over the connection (after decryption): chunks and compression are kept. The
 * block digest is of these bytes; the payload digest of the body without chunks, compressed as it came.
 */
export async function writeWarc(hops: Hops, { userAgent, robots }: WarcInfo): Promise<Uint8Array> {
  const info = WARCRecord.createWARCInfo(
    { warcVersion: VERSION, date: hops[0].startedAt.toISOString() },
    {
      software: userAgent,
      format: 'WARC File Format 1.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      'http-header-user-agent': userAgent,
      description: `one page, asked for by a person; robots.txt: ${robots}`,
    },
  );
  const infoId = info.warcHeader('WARC-Record-ID') ?? '';
  const written = [await WARCSerializer.serialize(info, { gzip: true })];
  for (const hop of hops) {
    for (const record of await recordsOf(hop, infoId))
      written.push(await WARCSerializer.serialize(record, { gzip: true }));
  }
  return Buffer.concat(written);
}

async function recordsOf(
  { url, startedAt, remoteAddress, payload, wire }: Exchange,
  infoId: string,
): Promise<WARCRecord[]> {
  const shared = { url: url.href, date: startedAt.toISOString(), warcVersion: VERSION } as const;
  const of = { 'WARC-Warcinfo-ID': infoId, 'WARC-IP-Address': remoteAddress };
  const response = WARCRecord.create(
    { ...shared, type: 'response', warcHeaders: { ...of, 'WARC-Payload-Digest': await digestOf(payload) } },
    lettingOthersIn(wire.received),
  );
  const concurrent = { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID') ?? '' };
  const nothing = { 'WARC-Payload-Digest': await digestOf(new Uint8Array()) };
  const request = WARCRecord.create(
    { ...shared, type: 'request', warcHeaders: { ...of, ...concurrent, ...nothing } },
    wire.sent,
  );
  // Their own headers stand in the bytes already: none are made up beside them.
  for (const record of [request, response]) record.httpHeaders = null;
  return [request, response];
}

/** warcio hashes all that it is given at once, in one turn of the event loop; pages of readers come in between. */
async function* lettingOthersIn(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for (const chunk of chunks) {
    yield chunk;
    bytes += chunk.length;
    if (bytes < 1024 * 1024) continue;
    bytes = 0;
    await setImmediate();
  }
}

/** A digest as WARC files have it. */
const digestOf = async (bytes: Uint8Array): Promise<string> => `sha256:${(await sha256Of(bytes)).toString('hex')}`;
