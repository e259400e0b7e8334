import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '@/lib/cli/project';

/** Stands in for Next: it counts its answers, and the address tells which kind of answer to give. */
const SERVER = `
  import http from 'node:http';
  import { requestHandler } from './lib/server/request-handler.mjs';
  import { gzipSync } from 'node:zlib';
  import { invalidateTags } from './lib/platform/content-version.mjs';
  import { answerAsOfAddress } from './lib/platform/as-of-address.mjs';
  let answers = 0;
  answerAsOfAddress(async (event, asked) => {
    if (event === 'away') throw new Error('The database is away.');
    if (event !== 'one' && event !== 'other-event') return undefined;
    return asked === 'soon' ? undefined : asked > '2023-02' ? '' : asked.slice(0, 10);
  });
  http.createServer(requestHandler((request, response) => {
    const { url, headers } = request;
    if (url === '/desk/publish' || url === '/events/meanwhile') invalidateTags(['event:one', 'event:soon', 'event:meanwhile', 'events', 'log']);
    const body = 'answer ' + ++answers + ' to ' + url + (headers['x-long'] ? ' '.repeat(1024 * 1024) : '');
    response.statusCode = url.startsWith('/missing') || url === '/no-such-page' ? 404 : 200;
    if (!url.includes('asof')) response.setHeader('x-nextjs-cache', url.startsWith('/made') ? 'MISS' : 'HIT');
    response.setHeader('etag', 'W/"' + answers + '"');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'");
    if (url.startsWith('/postponed') || url.includes('asof')) response.setHeader('x-nextjs-postponed', '1');
    if (url.startsWith('/signed')) response.setHeader('set-cookie', 'a=b');
    if (headers['accept-encoding'] === 'gzip') {
      response.setHeader('content-encoding', 'gzip');
      const packed = gzipSync(body);
      response.write(packed.subarray(0, 7));
      response.end(packed.subarray(7));
    } else response.end(body);
  }, {})).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  server = spawn(process.execPath, ['--input-type=module', '-e', SERVER], {
    cwd: inProject(),
    env: { ...process.env, PUBLIC_URL: '', TRUSTED_PROXIES: '', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout === null) throw new Error('The server says nothing.');
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  port = Number(line);
});

afterAll(() => server.kill());

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer; text: string };

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const from = method === 'POST' ? { origin: `http://127.0.0.1:${port}` } : {};
  const sent = request({ host: '127.0.0.1', port, path, method, headers: { ...from, ...headers }, agent: false }).end();
  const [response] = await once(sent, 'response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const body = Buffer.concat(parts);
  return { status: response.statusCode, headers: response.headers, body, text: body.toString() };
}

const isKept = ({ headers }: Answer) => headers['x-crossread-cache'] === '1';

test('an answer from the cache is sent again unchanged, until something is published', async () => {
  const first = await ask('/events/one');
  const again = await ask('/events/one');
  expect(isKept(first)).toBe(false);
  expect(isKept(again)).toBe(true);
  expect(again.text).toBe(first.text);
  for (const name of ['etag', 'content-type', 'content-security-policy', 'x-nextjs-cache']) {
    expect(again.headers[name], name).toBe(first.headers[name]);
  }
  expect(again.headers['content-length']).toBe(String(first.body.byteLength));

  await ask('/desk/publish', {}, 'POST');
  const anew = await ask('/events/one');
  expect(isKept(anew)).toBe(false);
  expect(anew.text).not.toBe(first.text);
});

test('an answer is not cached if something was published after it was started', async () => {
  await ask('/events/meanwhile');
  expect(isKept(await ask('/events/meanwhile'))).toBe(false);
  await ask('/desk/publish', {}, 'POST');
  await ask('/events/soon');
  expect(isKept(await ask('/events/soon'))).toBe(true);
});

test('publishing one event does not invalidate the answers of another', async () => {
  for (const path of ['/events/other-event', '/', '/log']) {
    await ask(path);
    expect(isKept(await ask(path)), path).toBe(true);
  }
  await ask('/desk/publish', {}, 'POST');
  const kept = ['/events/other-event', '/', '/log'].map(async (path) => isKept(await ask(path)));
  expect(await Promise.all(kept)).toEqual([true, false, false]);
});

test('the picture of an event is kept and let go with its page', async () => {
  const address = '/events/one/picture.png?v=1';
  await ask(address);
  expect(isKept(await ask('/events/one/picture.png?v=2'))).toBe(true);
  await ask('/events/other-event/picture.png');
  await ask('/desk/publish', {}, 'POST');
  expect(isKept(await ask(address))).toBe(false);
  expect(isKept(await ask('/events/other-event/picture.png'))).toBe(true);
});

test('compressed and plain answers are cached apart, however a browser writes Accept-Encoding', async () => {
  const plain = await ask('/events/packed');
  const packed = await ask('/events/packed', { 'accept-encoding': 'gzip, deflate, br' });
  expect(isKept(packed)).toBe(false);
  const again = await ask('/events/packed', { 'accept-encoding': 'br;q=1.0, gzip;q=0.8' });
  expect(isKept(again)).toBe(true);
  expect(again.headers['content-encoding']).toBe('gzip');
  expect(again.body.equals(packed.body)).toBe(true);
  expect(gunzipSync(again.body).toString()).not.toBe(plain.text);
  for (const refused of ['gzip;q=0', 'gzip; q=0.0, br', 'identity']) {
    const answer = await ask('/events/packed', { 'accept-encoding': refused });
    expect(answer.text, refused).toBe(plain.text);
    expect(answer.headers['content-encoding'], refused).toBeUndefined();
  }
});

test('a matching If-None-Match gets 304 without a body', async () => {
  const { headers } = await ask('/events/known');
  for (const known of [headers.etag ?? '', `"x", W/"y", ${headers.etag?.replace('W/', '')}`, '*']) {
    const answer = await ask('/events/known', { 'if-none-match': known });
    expect(answer.status, known).toBe(304);
    expect(answer.body.byteLength).toBe(0);
    expect(answer.headers.etag).toBe(headers.etag);
    expect(answer.headers['content-length']).toBeUndefined();
  }
  const other = await ask('/events/known', { 'if-none-match': 'W/"other"' });
  expect([other.status, isKept(other)]).toEqual([200, true]);
});

test('no other answer is cached', async () => {
  const others: [string, Record<string, string>?, string?][] = [
    ['/events/one?asof=soon'],
    ['/events/away?asof=2023-01-02'],
    ['/events/one?asof=2023-01-02&find=a'],
    ['/events/one?find=a'],
    ['/log/check?head=1:ab'],
    ['/made'],
    ['/missing'],
    ['/postponed'],
    ['/signed'],
    ['/_next/static/a.js'],
    ['/events/other', { rsc: '1' }],
    ['/events/other', { range: 'bytes=0-3' }],
    ['/events/other', { cookie: 'a=b; __prerender_bypass=c' }],
    ['/events/other', {}, 'POST'],
    ['/events/other', {}, 'HEAD'],
  ];
  for (const [path, headers, method] of others) {
    for (let time = 0; time < 2; time++) {
      expect(isKept(await ask(path, headers, method)), `${method ?? 'GET'} ${path} ${JSON.stringify(headers)}`).toBe(
        false,
      );
    }
  }
});

test('a page as of a time is cached under the address of its moment, and all other times redirect to it', async () => {
  const first = await ask('/events/one?asof=2023-01-02');
  expect([first.status, isKept(first), first.headers['x-nextjs-cache']]).toEqual([200, false, undefined]);
  for (const same of ['asof=2023-01-02', 'fbclid=a&asof=2023-01%2D02']) {
    const again = await ask(`/events/one?${same}`);
    expect([isKept(again), again.text], same).toEqual([true, first.text]);
  }
  // A form sends its empty fields too: the address is without them.
  const empty = await ask('/events/one?asof=2023-01-02&since=');
  expect([empty.status, empty.headers.location]).toEqual([307, '/events/one?asof=2023-01-02']);
  for (const path of ['/events/one', '/events/one/claims/killed']) {
    const between = await ask(`${path}?asof=2023-01-02T10:11:12Z`);
    expect([between.status, between.headers.location]).toEqual([307, `${path}?asof=2023-01-02`]);
    expect(between.headers['cache-control']).toBe('no-store');
    const all = await ask(`${path}?asof=2024`);
    expect([all.status, all.headers.location]).toEqual([307, path]);
  }
});

test('publishing an event invalidates its pages as of a time, and no others', async () => {
  for (const event of ['one', 'other-event']) await ask(`/events/${event}?asof=2023-01-03`);
  await ask('/desk/publish', {}, 'POST');
  expect(isKept(await ask('/events/one?asof=2023-01-03'))).toBe(false);
  expect(isKept(await ask('/events/other-event?asof=2023-01-03'))).toBe(true);
});

test('an address with parameters that have no meaning gets the page itself', async () => {
  const first = await ask('/about?fbclid=1');
  for (const made of ['/about', '/about?fbclid=2', '/about?x']) expect((await ask(made)).text).toBe(first.text);
  expect(first.text).toContain(' to /about');
});

test('the "not found" page is rendered once', async () => {
  const first = await ask('/events/Made-Up');
  expect(first.status).toBe(404);
  const again = await ask('/events/Another');
  expect([again.status, isKept(again), again.text]).toEqual([404, true, first.text]);
});

test('pages with parameters evict no page without', async () => {
  await ask('/methodology');
  // Thirty answers of a megabyte each: more than their share.
  for (let day = 1; day <= 30; day += 1) await ask(`/events/one?asof=2023-01-${10 + day}`, { 'x-long': '1' });
  expect(isKept(await ask('/methodology'))).toBe(true);
  expect(isKept(await ask('/events/one?asof=2023-01-40'))).toBe(true);
  expect(isKept(await ask('/events/one?asof=2023-01-11'))).toBe(false);
});
