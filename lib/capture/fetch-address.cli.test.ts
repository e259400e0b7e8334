import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CaptureLimits } from '@/lib/domain/address-refusal';
import { captureAddress } from './fetch-address';
import type { Network } from './network';
import { ownCertificate } from './testing/certificate';
import { capturing, forThisTest, leadingTo, listenRaw, listenSecure } from './testing/listener';
import { LIMITS, siteOf } from './testing/site';

/** What becomes of a capture from a server that answers each connection as told: its refusal, or "captured". */
async function from(answer: Parameters<typeof listenRaw>[0], limits: Partial<CaptureLimits> = {}) {
  const listener = await listenRaw((socket) => {
    socket.once('data', (head: Buffer) => {
      if (head.toString().startsWith('GET /robots.txt')) socket.end('HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n');
      else answer(socket);
    });
  });
  forThisTest(listener);
  const result = await captureAddress(
    'http://a.example/',
    capturing(leadingTo(listener.port), { ...LIMITS, ...limits }),
  );
  return result.ok ? 'captured' : result.reason;
}

const head = (...lines: string[]) => `HTTP/1.1 200 OK\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;

describe('what is captured', () => {
  test('a page over a redirect: its bytes, its way, its headers', async () => {
    const text = '<p>Близько 400</p>'.repeat(100);
    const { options, asked } = await siteOf({
      '/': { status: 301, headers: { location: '/новини?a=1#top' } },
      '/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8?a=1': {
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip', 'Set-Cookie': 'a=1' },
        body: gzipSync(text),
      },
    });
    const progress: number[] = [];
    const result = await captureAddress('http://a.example/', {
      ...options,
      onProgress: (bytes) => progress.push(bytes),
    });
    if (!result.ok) throw new Error(result.reason);
    const { bytes, hops, headers, warc, fetchedAt, ...facts } = result;
    expect(new TextDecoder().decode(bytes)).toBe(text);
    expect(facts).toEqual({
      ok: true,
      mediaType: 'text/html; charset=utf-8',
      finalAddress: 'http://a.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8?a=1',
      status: 200,
      robots: 'says nothing',
    });
    expect(hops.map(({ address, status, remoteAddress }) => [address, status, remoteAddress])).toEqual([
      ['http://a.example/', 301, '127.0.0.1'],
      [facts.finalAddress, 200, '127.0.0.1'],
    ]);
    expect(headers).toContainEqual(['Set-Cookie', 'a=1']);
    expect(hops[1]?.at).toBe(fetchedAt);
    expect(progress.at(-1)).toBe(gzipSync(text).length);
    expect(warc.length).toBeGreaterThan(500);
    expect(asked[0]).toBe('/robots.txt');
  });

  test('br, two codings, none, an empty page', async () => {
    const pages = {
      '/br': { headers: { 'content-encoding': 'br' }, body: brotliCompressSync('text') },
      '/two': { headers: { 'content-encoding': 'br, gzip' }, body: gzipSync(brotliCompressSync('text')) },
      '/none': { headers: { 'content-encoding': 'identity' }, body: 'text' },
      '/empty': { status: 204, headers: { 'content-encoding': 'gzip' } },
    };
    const { options } = await siteOf(pages);
    const texts = await Promise.all(
      Object.keys(pages).map(async (path) => {
        const result = await captureAddress(`http://a.example${path}`, options);
        return result.ok ? new TextDecoder().decode(result.bytes) : result.reason;
      }),
    );
    expect(texts).toEqual(['text', 'text', 'text', '']);
  });

  test('pages that are not there or fail are kept, with what they answered', async () => {
    const pages = [404, 403, 410, 451, 500, 503].map(
      (status) => [`/${status}`, { status, body: `${status}` }] as const,
    );
    const { options } = await siteOf(Object.fromEntries(pages));
    for (const [path, { status, body }] of pages) {
      const result = await captureAddress(`http://a.example${path}`, options);
      expect(result.ok && [result.status, new TextDecoder().decode(result.bytes)]).toEqual([status, body]);
    }
  });

  test('an answer of hints before the answer is left alone', async () => {
    expect(
      await from((socket) => socket.end(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${head('Content-Length: 1')}a`)),
    ).toBe('captured');
  });
});

describe('what is refused', () => {
  test('the sixth redirect, and a circle', async () => {
    const steps = [0, 1, 2, 3, 4, 5].map((at) => [`/${at}`, { status: 307, headers: { location: `/${at + 1}` } }]);
    const { options } = await siteOf({
      ...Object.fromEntries(steps),
      '/round': { status: 302, headers: { location: '/round#a' } },
    });
    expect(await captureAddress('http://a.example/0', options)).toMatchObject({ reason: 'too many redirects' });
    expect(await captureAddress('http://a.example/1', options)).toMatchObject({ ok: true, status: 404 });
    expect(await captureAddress('http://a.example/round', options)).toMatchObject({ reason: 'redirects in a circle' });
  });

  test('a page that says that it is too large, unread, with its figure', async () => {
    const { options } = await siteOf({ '/': { body: 'a'.repeat(100_001) } });
    const refused = { ok: false, reason: 'too large', address: 'http://a.example/', bytes: 100_001 };
    expect(await captureAddress('http://a.example/', options)).toEqual(refused);
  });

  test('more over all redirects than one page may have', async () => {
    const body = 'a'.repeat(60_000);
    const { options } = await siteOf({ '/': { status: 302, headers: { location: '/b' }, body }, '/b': { body } });
    expect(await captureAddress('http://a.example/', options)).toMatchObject({ reason: 'too large' });
    expect(await captureAddress('http://a.example/b', options)).toMatchObject({ ok: true });
  });

  const zeros = Buffer.alloc(5_000_000);
  test.each([
    ['a gzip bomb', 'too large', { 'content-encoding': 'gzip' }, gzipSync(zeros)],
    ['a br bomb', 'too large', { 'content-encoding': 'br' }, brotliCompressSync(zeros)],
    ['a bomb in a bomb', 'too large', { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(zeros))],
    ['three codings', 'not decoded', { 'content-encoding': 'gzip, gzip, gzip' }, gzipSync('a')],
    ['an unknown coding', 'not decoded', { 'content-encoding': 'zstd' }, 'a'],
    ['what is no gzip', 'not decoded', { 'content-encoding': 'gzip' }, 'a'],
    ['half a gzip', 'not decoded', { 'content-encoding': 'gzip' }, gzipSync('text'.repeat(99)).subarray(0, 20)],
  ])('%s: %s', async (_, reason, headers, body) => {
    const { options } = await siteOf({ '/': { headers, body } });
    expect(await captureAddress('http://a.example/', options)).toMatchObject({ ok: false, reason });
  });

  test.each<[string, string, Parameters<typeof from>[0]]>([
    ['an endless body', 'too large', (socket) => endless(socket, head(), 'a'.repeat(20_000))],
    [
      'endless chunks of one byte',
      'too large',
      (socket) => endless(socket, head('Transfer-Encoding: chunked'), '1\r\na\r\n'.repeat(4000)),
    ],
    ['a body that is a little too long', 'too large', (socket) => drip(socket, 'a'.repeat(101), head(), 1000)],
    [
      'endless headers',
      'headers too large',
      (socket) => endless(socket, 'HTTP/1.1 200 OK\r\n', `A: ${'b'.repeat(900)}\r\n`),
    ],
    ['one long header', 'headers too large', (socket) => socket.end(head(`A: ${'b'.repeat(5000)}`))],
    ['headers that come byte by byte', 'took too long', (socket) => drip(socket, head('Content-Length: 1'))],
    [
      'a body that comes byte by byte',
      'took too long',
      (socket) => drip(socket, 'a'.repeat(500), head('Content-Length: 500')),
    ],
    ['a server that is silent', 'took too long', () => {}],
    ['a connection that is closed', 'not reached', (socket) => socket.destroy()],
    [
      'a connection that is closed within the body',
      'cut short',
      (socket) => socket.end(`${head('Content-Length: 9')}a`),
    ],
    [
      'a connection that is closed within a chunk',
      'cut short',
      (socket) => socket.end(`${head('Transfer-Encoding: chunked')}9\r\na`),
    ],
    [
      'hints without end',
      'no HTTP',
      (socket) => socket.end('HTTP/1.1 103 Hints\r\n\r\n'.repeat(11) + head('Content-Length: 0')),
    ],
    ['an answer of HTTP/0.9', 'no HTTP', (socket) => socket.end('<html>hello')],
    ['what is not HTTP', 'no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
    [
      'chunks that are less than the length',
      'cut short',
      (socket) => socket.end(`${head('Content-Length: 1', 'Transfer-Encoding: chunked')}0\r\n\r\n`),
    ],
  ])('%s: %s', async (_, reason, answer) => {
    expect(await from(answer, reason === 'took too long' ? { time: 250 } : {})).toBe(reason);
  });

  test('what is not reached, or has no name', async () => {
    const { options } = await siteOf({});
    const network = leadingTo(1);
    expect(await captureAddress('http://a.example/', { ...options, network })).toMatchObject({ reason: 'not reached' });
    const nameless = leadingTo(1, { resolve: async () => [] });
    const result = await captureAddress('http://a.example/', { ...options, network: nameless });
    expect(result).toEqual({ ok: false, reason: 'no such name', address: 'http://a.example/' });
    const resolve: Network['resolve'] = (_, signal) =>
      new Promise((give) => signal.addEventListener('abort', () => give([])));
    const slow = capturing(leadingTo(1, { resolve }), { connectTime: 50 });
    expect(await captureAddress('http://a.example/', slow)).toMatchObject({ reason: 'not reached' });
  });

  test('endless framing of next to nothing', async () => {
    const framing = `1;${'a'.repeat(15_000)}\r\na\r\n`;
    const answer: Parameters<typeof from>[0] = (socket) => endless(socket, head('Transfer-Encoding: chunked'), framing);
    expect(await from(answer, { time: 2000 })).toBe('too large');
  });

  test('what takes too long over all redirects', async () => {
    const slow: Parameters<typeof from>[0] = (socket) =>
      setTimeout(() => socket.end('HTTP/1.1 302 Found\r\nLocation: ?a\r\nContent-Length: 0\r\n\r\n'), 200);
    expect(await from(slow, { time: 350 })).toBe('took too long');
  });

  test('what is stopped: while it waits, and while it loads', async () => {
    const { options } = await siteOf({ '/': { body: 'a' } });
    const stopped = { ok: false, reason: 'stopped', address: 'http://a.example/' };
    expect(await captureAddress('http://a.example/', { ...options, signal: AbortSignal.abort() })).toEqual(stopped);
    const listener = await listenRaw(() => {});
    forThisTest(listener);
    const silent = { ...capturing(leadingTo(listener.port)), signal: AbortSignal.timeout(50) };
    expect(await captureAddress('http://a.example/', silent)).toEqual(stopped);
  });
});

describe('https', () => {
  test('a certificate that nobody vouches for, or of another name, is refused before anything is asked', async () => {
    const { pem } = await ownCertificate('a.example');
    const asked: string[] = [];
    const listener = await listenSecure(pem, (socket) => {
      socket.on('data', (bytes: Buffer) => {
        asked.push(bytes.toString().split('\r\n')[0] ?? '');
        socket.end(`${head('Content-Length: 1')}a`);
      });
    });
    forThisTest(listener);
    const reasonOf = async (address: string, authorities?: string[]) => {
      const network = leadingTo(listener.port, authorities && { authorities });
      const result = await captureAddress(address, capturing(network, LIMITS));
      return result.ok ? 'captured' : result.reason;
    };
    expect(await reasonOf('https://a.example/')).toBe('no secure connection');
    expect(await reasonOf('https://b.example/', [pem.cert])).toBe('no secure connection');
    expect(asked).toEqual([]);
    expect(await reasonOf('https://a.example/', [pem.cert])).toBe('captured');
    expect(asked).toEqual(['GET /robots.txt HTTP/1.1', 'GET / HTTP/1.1']);
  });

  test('a server that speaks no TLS, or nothing, is refused', async () => {
    for (const answer of ['HTTP/1.1 400 Bad\r\n\r\n', '']) {
      const listener = await listenRaw((socket) => {
        if (answer) socket.end(answer);
      });
      forThisTest(listener);
      const result = await captureAddress(
        'https://a.example/',
        capturing(leadingTo(listener.port), { connectTime: 100 }),
      );
      expect(result).toMatchObject({ ok: false, reason: 'no secure connection' });
    }
  });
});

type Raw = Parameters<Parameters<typeof from>[0]>[0];

/** Sends the same for as long as somebody reads. */
function endless(socket: Raw, first: string, again: string): void {
  socket.write(first);
  const more = () => {
    while (!socket.destroyed && socket.write(again));
  };
  socket.on('drain', more);
  more();
}

/** Sends each character every few milliseconds, as often as told, after what comes first. */
function drip(socket: Raw, text: string, first = '', times = 1): void {
  socket.write(first);
  let at = 0;
  const timer = setInterval(
    () => {
      if (socket.destroyed || at === text.length) clearInterval(timer);
      if (at === text.length) socket.end();
      else socket.write((text[at++] ?? '').repeat(times));
    },
    times === 1 ? 10 : 1,
  );
}
