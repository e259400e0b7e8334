import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inProject } from '@/lib/cli/project';
import { BODIES, READERS } from './limits.mjs';
import { signedToken } from './testing/signed-token';

const PAGE = '<html><body><h1>TITLE-OF-THE-ANSWER</h1>WORDS-OF-THE-ANSWER<script>x</script></body></html>';

let folder: string;
/** One process for all tests. */
let child: ChildProcessByStdio<Writable, Readable, null>;
let lines: AsyncIterator<string>;
let port: number;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-limits-'));
  mkdirSync(path.join(folder, '.next/server/app'), { recursive: true });
  writeFileSync(path.join(folder, '.next/server/app/refused.html'), PAGE);
  const program = ['lib/server/testing/stand-in.mjs', 'lib/server/request-handler.mjs'].map((file) => inProject(file));
  child = spawn(process.execPath, program, {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
});
afterAll(async () => {
  child.kill();
  await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

/** Each test has a server, with limits, of its own. */
beforeEach(async () => {
  child.stdin.write('another\n');
  port = Number((await lines.next()).value);
});

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** As a proxy that is named forwards it; without an address, as a request from this machine. */
async function ask(target: string, from?: string, headers: Record<string, string> = {}): Promise<Answer> {
  const via = from === undefined ? {} : { 'x-forwarded-for': from };
  const sent = request({
    host: '127.0.0.1',
    port,
    path: target,
    headers: { accept: 'text/html', ...via, ...headers },
    // A connection for each: one that the server is just closing would fail the request.
    agent: false,
  }).end();
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const part of response) text += part;
  return { status: response.statusCode, headers: response.headers, text };
}

const many = (times: number, one: (number: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: times }, (_, number) => one(number)));

const statuses = (answers: Answer[]) => new Set(answers.map(({ status }) => status));

/** One request after the other: as many as an address has left, and as many as that may be in the time it took. */
async function untilRefused(from: (number: number) => string) {
  const started = performance.now();
  for (let taken = 0; ; taken += 1) {
    const refused = await ask('/events/one?find=0', from(taken));
    const most = READERS.holds + READERS.perSecond * ((performance.now() - started) / 1000);
    if (refused.status !== 200) return { taken, most, refused };
  }
}

/** Many requests at once, again and again until one is refused: a slow machine gives an address time to refill. */
async function manyUntilRefused(one: (number: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < 20_000 && !answers.some(({ status }) => status === 429)) {
    const before = answers.length;
    answers.push(...(await many(100, (number) => one(before + number))));
  }
  return answers;
}

const release = () => ask('/desk/release');

/** Releases what is held until all have their answer: what is rendered later is held as well. */
async function released(sent: Promise<Answer>[]): Promise<Answer[]> {
  let areOver = false;
  const all = Promise.all(sent).finally(() => {
    areOver = true;
  });
  while (!areOver) await release();
  return all;
}

/** Waits until as many requests are being rendered. */
async function untilBusy(count: number): Promise<void> {
  while ((await ask('/desk/busy')).text !== String(count)) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('an address that exceeds its limit is refused in words, and no other address is', async () => {
  await ask('/events/one', '192.0.2.3');
  const { taken, most, refused } = await untilRefused(() => '192.0.2.1');
  expect(taken).toBeGreaterThanOrEqual(READERS.holds);
  expect(taken).toBeLessThanOrEqual(most);
  expect(refused.status).toBe(429);
  expect(refused.headers['retry-after']).toBe('1');
  expect(refused.text).toMatch(
    /^<html><body><h1>Too many requests<\/h1>Your network address .* Wait a second, .*<\/body><\/html>$/,
  );
  expect(refused.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
  const [elsewhere, page] = await Promise.all([
    ask('/events/one?find=0', '192.0.2.2'),
    ask('/events/one', '192.0.2.1'),
  ]);
  expect([elsewhere.status, page.status]).toEqual([200, 200]);

  // Scripts and programs are told in a sentence.
  const words = /^Your network address has requested more pages .* Wait (?:a second|\d+ seconds), .*\n$/;
  // Each time another address: what was answered once may be cached, and is not counted then.
  for (const [target, headers] of [
    [(number: number) => `/events/one-${number}/table.json?find=0`, { accept: '*/*' }],
    [(number: number) => `/events/one-${number}/report.csv`, { accept: '*/*' }],
    [(number: number) => `/events/one-${number}`, { rsc: '1' }],
  ] as const) {
    const answers = await manyUntilRefused((number) => ask(target(number), '192.0.2.1', headers));
    const told = answers.find(({ status }) => status === 429);
    expect(told?.text, target(0)).toMatch(words);
    expect(told?.headers['content-type'], target(0)).toBe('text/plain; charset=utf-8');
  }
});

test('addresses of one household count as one, and this machine is not counted', async () => {
  const { taken, most } = await untilRefused((number) => `2001:db8:1:2::${number.toString(16)}`);
  expect(taken).toBeLessThanOrEqual(most);
  expect((await ask('/events/one?find=0', '2001:db8:1:3::1')).status).toBe(200);
  const own: Answer[] = [];
  for (let number = 0; number < 140; number += 1) own.push(await ask('/events/one?find=0'));
  expect(statuses(own)).toEqual(new Set([200]));
});

test('two pages are rendered at once, and a reader elsewhere is served while 64 addresses ask for all they can', async () => {
  let isOver = false;
  const flood = many(64, async (number) => {
    let last = await ask('/events/one?find=5', `198.51.100.${number}`);
    while (!isOver) last = await ask('/events/one?find=5', `198.51.100.${number}`);
    return last;
  });
  const reader: Answer[] = [];
  for (let view = 0; view < 5; view += 1) {
    reader.push(await ask('/events/one?find=5', '203.0.113.9'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  isOver = true;
  await flood;
  expect(statuses(reader)).toEqual(new Set([200]));
  // The first may have been alone.
  for (const { text } of reader) expect(['at most 1', 'at most 2']).toContain(text);
  expect((await ask('/events/one?find=5', '203.0.113.9')).text).toBe('at most 2');
});

test('when more wait than may, the addresses that asked most are told that there are too many requests in all', async () => {
  await ask('/events/one?find=0');
  const sent = Array.from({ length: 300 }, (_, number) => ask('/events/one?find=held', `198.51.100.${number % 150}`));
  // Two are rendered and 256 wait: the next one is told so at once.
  expect((await Promise.race(sent)).status).toBe(503);
  const reader = ask('/events/one?find=0', '203.0.113.9');
  await release();
  expect((await reader).status).toBe(200);
  const answers = await released(sent);
  expect(statuses(answers)).toEqual(new Set([200, 503]));
  const busy = answers.find(({ status }) => status === 503);
  expect(busy?.headers['retry-after']).toBe('5');
  expect(busy?.text).toMatch(/<h1>The server is busy<\/h1>.* Wait 5 seconds, /);
});

test('a page that all request at once is rendered once, and no request is refused', async () => {
  const crowd = await many(400, (number) => ask('/events/crowd', `198.51.100.${number % 200}`));
  expect(statuses(crowd)).toEqual(new Set([200]));
  const made = crowd.map(({ text }) => Number(text.replace('made ', '')));
  expect(Math.max(...made)).toBeLessThanOrEqual(4);
});

test('one address cannot have pages that nobody else requests rendered as fast as it likes', async () => {
  const answers = await manyUntilRefused((number) => ask(`/events/cold-${number}`, '192.0.2.1'));
  expect(statuses(answers)).toEqual(new Set([200, 429]));
});

test('few requests of one address wait: the next one is refused', async () => {
  await ask('/events/one?find=0');
  const refused: Answer[] = [];
  const sent = Array.from({ length: 30 }, async () => {
    const answer = await ask('/events/one?find=held', '192.0.2.1');
    if (answer.status !== 200) refused.push(answer);
    return answer;
  });
  // One runs and eight wait.
  while (refused.length < 21) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(statuses(refused)).toEqual(new Set([429]));
  await released(sent);
  expect(refused).toHaveLength(21);
});

test('a request that is closed while waiting blocks no other', async () => {
  const waiting = Array.from({ length: 40 }, (_, number) => {
    const sent = request({
      host: '127.0.0.1',
      port,
      path: '/events/one?find=held',
      headers: { 'x-forwarded-for': `198.51.100.${number}` },
      agent: false,
    });
    sent.on('error', () => {}).end();
    return sent;
  });
  await untilBusy(2);
  // Long enough for the others to arrive.
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const sent of waiting) sent.destroy();
  // Nothing is released: a place that was not given up would stay taken, and this request be told that too many wait.
  expect((await ask('/events/one?find=0', '203.0.113.9')).status).toBe(200);
});

test('requests with a session do not wait behind those without one', async () => {
  const token = 'a token';
  const cookie = `crossread.session_token=${signedToken(token, 'the secret of this desk')}`;
  const forged = `crossread.session_token=${token}.AAAA`;
  const outside = manyUntilRefused(() => ask('/desk', '192.0.2.1', { cookie: forged }));
  const inside = await many(140, () => ask('/desk', '192.0.2.1', { cookie }));
  expect(statuses(inside)).toEqual(new Set([200]));
  expect(statuses(await outside)).toEqual(new Set([200, 429]));
});

describe('long bodies that are sent to the desk', () => {
  const session = (token: string) => `crossread.session_token=${signedToken(token, 'the secret of this desk')}`;

  /** A part of a file, as a page sends it, from a client address of its own. */
  async function send(token: string, length: number, query = ''): Promise<Answer> {
    const sent = request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: `/desk/documents/captures/8a6e0804-2bd0-4672-b79d-d97027f9071a/parts/0${query}`,
      headers: { cookie: session(token), origin: `http://127.0.0.1:${port}`, accept: '*/*', 'content-length': length },
      agent: false,
    });
    sent.end(Buffer.alloc(length));
    const [response] = await once(sent, 'response');
    let text = '';
    for await (const part of response) text += part;
    return { status: response.statusCode, headers: response.headers, text };
  }

  test('three of one session at a time: twelve wait, and whoever sends more is told when to send again', async () => {
    const sent = Array.from({ length: 40 }, () => send('one', 100_000, '?held'));
    const refused = await Promise.any(sent);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('5');
    expect(refused.text).toMatch(/^You are sending more to the desk .* None of this was saved\. Wait 5 seconds, /);
    expect((await send('another', 100_000)).status, 'another session does not wait').toBe(200);
    expect((await send('one', 1_000)).status, 'a short form does not wait').toBe(200);
    const answers = await released(sent);
    const { atOnceOfOne, waitingOfOne } = BODIES;
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(atOnceOfOne + waitingOfOne);
    // The short form and the other session were taken in beside them.
    expect((await send('one', 100_000)).text).toBe(`at most ${atOnceOfOne + 1}`);
  });

  test('twelve in all at a time', async () => {
    const sent = Array.from({ length: 24 }, (_, number) => send(`session ${number}`, 100_000, '?held'));
    expect(statuses(await released(sent))).toEqual(new Set([200]));
    expect((await send('one', 100_000)).text).toBe(`at most ${BODIES.atOnce}`);
  });
});

test('the whole log is sent to four clients at once, and to the next when one of them has finished', async () => {
  const begun: number[] = [];
  const downloads = [0, 1, 2, 3, 4].map((number) => {
    const headers = { 'x-forwarded-for': `198.51.100.${number}` };
    const sent = request({ host: '127.0.0.1', port, path: '/log/entries.jsonl', headers, agent: false });
    sent.on('error', () => {}).once('response', () => begun.push(number));
    sent.end();
    return sent;
  });
  while (begun.length < 4) await new Promise((resolve) => setTimeout(resolve, 10));
  // Long enough for the fifth download to start if it could.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(begun).toHaveLength(4);
  downloads[begun[0] ?? 0]?.destroy();
  while (begun.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
  for (const sent of downloads) sent.destroy();
  expect([...begun].sort()).toEqual([0, 1, 2, 3, 4]);
});
