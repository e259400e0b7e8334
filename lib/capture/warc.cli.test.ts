import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WARCParser, type WARCRecord } from 'warcio';
import { captureAddress } from './fetch-address';
import { capturing, type Listener, leadingTo, listenRaw } from './testing/listener';

/** A page that comes compressed and in two chunks, after a redirect and a hint. */
const PAGE = gzipSync('<p>Близько 400, ٤٠٠</p>');
const chunk = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
const ANSWERS = new Map<string, Buffer>(
  Object.entries({
    '/robots.txt': Buffer.from('HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n'),
    '/': Buffer.from('HTTP/1.1 302 Moved over there\r\nlocation:/a\r\nContent-Length: 5\r\n\r\nmoved'),
    '/a': Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nX-odd:  two  spaces\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2,,,3\r\n'),
      Buffer.from('Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n'),
      ...[chunk(PAGE.subarray(0, 10)), chunk(PAGE.subarray(10)), Buffer.from('0\r\n\r\n')],
    ]),
  }),
);
const HINT = 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n';

let listener: Listener;
const sent: string[] = [];
let records: Read[] = [];
let warc = new Uint8Array();

/** A record as warcio reads it: `block` byte for byte, `text` without chunks and compression. */
type Read = { record: WARCRecord; block: Buffer; text: string };

beforeAll(async () => {
  listener = await listenRaw((socket) => {
    socket.once('data', (bytes: Buffer) => {
      const path = bytes.toString().split(' ')[1] ?? '';
      if (path !== '/robots.txt') sent.push(bytes.toString());
      if (path === '/a') socket.write(HINT);
      socket.end(ANSWERS.get(path) ?? 'HTTP/1.1 500 No\r\n\r\n');
    });
  });
  const result = await captureAddress('http://a.example/', capturing(leadingTo(listener.port)));
  if (!result.ok) throw new Error(result.reason);
  expect(new TextDecoder().decode(result.bytes)).toBe('<p>Близько 400, ٤٠٠</p>');
  warc = new Uint8Array(result.warc);
  records = await read(warc);
});
afterAll(() => listener.close());

async function read(bytes: Uint8Array): Promise<Read[]> {
  const blocks: Buffer[] = [];
  for await (const record of new WARCParser([bytes], { parseHttp: false })) {
    blocks.push(Buffer.from(await record.readFully()));
  }
  const found: Read[] = [];
  for await (const record of new WARCParser([bytes])) {
    found.push({ record, text: await record.contentText(), block: blocks[found.length] ?? Buffer.alloc(0) });
  }
  return found;
}

const sha256 = (bytes: Uint8Array | string) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

test('it holds a warcinfo, and for each hop a request and its response', () => {
  expect(records.map(({ record }) => [record.warcType, record.warcTargetURI ?? ''])).toEqual([
    ['warcinfo', ''],
    ['request', 'http://a.example/'],
    ['response', 'http://a.example/'],
    ['request', 'http://a.example/a'],
    ['response', 'http://a.example/a'],
  ]);
  expect(records[0]?.text).toContain('software: Crossread/1.0 (+https://desk.example)\r\n');
  expect(records[0]?.text).toContain('robots.txt: says nothing\r\n');
  const [info, request, response] = records.map(({ record }) => record);
  for (const { record } of records.slice(1)) {
    expect(record.warcHeader('WARC-Warcinfo-ID')).toBe(info?.warcHeader('WARC-Record-ID'));
    expect(record.warcHeader('WARC-IP-Address')).toBe('127.0.0.1');
    expect(record.warcHeaders.statusline).toBe('WARC/1.1');
  }
  expect(request?.warcConcurrentTo).toEqual([response?.warcHeader('WARC-Record-ID')]);
});

test('its bytes are those that went over the connection, without the hint', () => {
  const blocks = records.slice(1).map(({ block }) => block.toString('latin1'));
  const received = ['/', '/a'].map((path) => ANSWERS.get(path)?.toString('latin1'));
  expect(blocks).toEqual([sent[0], received[0], sent[1], received[1]]);
});

test('a reader gets status, headers and the text', () => {
  const response = records[4];
  expect(response?.record.httpHeaders?.statusCode).toBe(200);
  expect(response?.record.httpHeaders?.headers.get('X-odd')).toBe('two  spaces');
  expect(response?.text).toBe('<p>Близько 400, ٤٠٠</p>');
  expect(records[2]?.record.httpHeaders?.statusText).toBe('Moved over there');
});

test('its digests are of what they say', () => {
  for (const { record, block } of records.slice(1)) expect(record.warcBlockDigest).toBe(sha256(block));
  expect(records.slice(1).map(({ record }) => record.warcPayloadDigest)).toEqual(['', 'moved', '', PAGE].map(sha256));
});

test('each record is compressed for itself', () => {
  const starts = Buffer.from(warc).toString('latin1').split('\x1f\x8b\x08').length - 1;
  // The page within the last record is compressed too; compressed again, it cannot be seen.
  expect(starts).toBe(records.length);
});
