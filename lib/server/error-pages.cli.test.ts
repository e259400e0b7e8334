import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '@/lib/cli/project';

/** A server that answers as it is told to, by each way in which an answer can be written. */
const SERVER = `
  import http from 'node:http';
  const { requestHandler } = await import(process.env.HANDLER);
  import { gzipSync } from 'node:zlib';
  const server = http.createServer(requestHandler((request, response) => {
    const { searchParams: asked } = new URL(request.url, 'http://here');
    response.statusCode = Number(asked.get('status'));
    const type = asked.get('type') ?? 'text/html; charset=utf-8';
    if (type !== 'none') response.setHeader('Content-Type', type);
    response.setHeader('Content-Security-Policy', 'as it was');
    response.setHeader('ETag', 'of what Next sent');
    const body = 'empty<script></script>';
    if (asked.get('how') === 'late') { response.statusCode = 200; response.writeHead(200); response.write(''); response.flushHeaders(); setTimeout(() => { response.statusCode = Number(asked.get('status')); response.end(body); }, 20); }
    else if (asked.get('how') === 'parts') { response.write('empty'); response.flushHeaders(); response.write('<script></script>', () => response.end()); }
    else if (asked.get('how') === 'head first') { response.writeHead(response.statusCode); response.end(body); }
    else if (asked.get('how') === 'compressed') { response.setHeader('Content-Encoding', 'gzip'); response.end(gzipSync(body)); }
    else response.end(body);
  }, {}));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

const NOT_FOUND =
  '<html><head><link rel="preload" as="script" href="/x.js"/></head><body>No such page<script>x</script></body></html>';
const NOT_SENT = '<html><body>Not sent <code>00000000</code><script>x</script></body></html>';
const FAILED = '<html><body>Number <code>00000000</code><script>"00000000"</script></body></html>';

let folder: string;
let port: number;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-whole-'));
  mkdirSync(path.join(folder, '.next/server/app'), { recursive: true });
  writeFileSync(path.join(folder, '.next/server/app/_not-found.html'), NOT_FOUND);
  writeFileSync(path.join(folder, '.next/server/app/page-failed.html'), FAILED);
  writeFileSync(path.join(folder, '.next/server/app/not-sent.html'), NOT_SENT);
  port = await serve();
});
afterAll(() => {
  for (const child of started) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SERVER], {
    cwd: folder,
    env: { ...process.env, HANDLER: inProject('lib/server/request-handler.mjs') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return Number(line);
}

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

async function ask(query: string, headers: Record<string, string> = {}, method = 'GET', at = port): Promise<Answer> {
  const from = method === 'POST' ? { origin: `http://127.0.0.1:${at}` } : {};
  const sent = request({
    host: '127.0.0.1',
    port: at,
    path: encodeURI(`${method === 'POST' ? '/sign-in' : '/any'}?${query}`),
    headers: { ...from, ...headers },
    method,
    agent: false,
  }).end();
  const [response] = await once(sent, 'response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const body = Buffer.concat(parts);
  const text = (
    response.headers['content-encoding'] === 'gzip' && body.length > 0 ? gunzipSync(body) : body
  ).toString();
  return { status: response.statusCode, headers: response.headers, text };
}

/** Late: Next starts with status 200 and an empty part, and then fails. */
const WAYS = ['at once', 'parts', 'head first', 'compressed', 'late'];

test('an HTML answer with status 404 or 500 gets a whole page without scripts, however it was written', async () => {
  for (const how of WAYS) {
    for (const method of ['GET', 'POST']) {
      const missing = await ask(`status=404&how=${how}`, {}, method);
      expect(missing.text, how).toBe('<html><head></head><body>No such page</body></html>');
      expect(missing.status, how).toBe(404);
      expect(missing.headers, how).toMatchObject({
        'content-security-policy': 'as it was',
        'content-length': String(missing.text.length),
        'content-type': 'text/html; charset=utf-8',
      });
      expect(missing.headers.etag ?? missing.headers['content-encoding'], how).toBeUndefined();
      for (const status of [500, 503]) {
        const failed = await ask(`status=${status}&how=${how}`, { 'x-crossread-request': 'forged' }, method);
        const says = method === 'POST' ? 'Not sent' : 'Number';
        expect(failed.text, how).toMatch(new RegExp(`^<html><body>${says} <code>[0-9a-f]{8}</code></body></html>$`));
        expect(failed.status, how).toBe(status);
      }
    }
  }
});

test('a form that is not accepted, whatever Next answers, gets a page that says so', async () => {
  for (const how of WAYS) {
    for (const status of [400, 409, 413, 500]) {
      for (const type of ['text/plain', 'text/html; charset=utf-8']) {
        const answer = await ask(`status=${status}&how=${how}&type=${type}`, {}, 'POST');
        expect(answer.text, `${how} ${status} ${type}`).toContain('<body>Not sent <code>');
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(answer.status).toBe(status);
      }
      const toScript = await ask(`status=${status}&how=${how}`, { 'next-action': 'abc' }, 'POST');
      expect(toScript.text, `${how} ${status}`).toBe('empty<script></script>');
      const data = await ask(`status=${status}&how=${how}&type=application/json`, {}, 'POST');
      expect(data.text, `${how} ${status}`).toBe('empty<script></script>');
    }
    for (const status of [200, 303, 422]) {
      expect((await ask(`status=${status}&how=${how}`, {}, 'POST')).text).toBe('empty<script></script>');
    }
  }
});

test('two requests have two numbers', async () => {
  expect((await ask('status=500')).text).not.toBe((await ask('status=500')).text);
});

test('a route handler that fails without words gets words: a page for a browser, text for a program', async () => {
  for (const how of WAYS) {
    const shown = await ask(`status=500&type=none&how=${how}`, { accept: 'text/html,*/*;q=0.8' });
    expect([shown.status, shown.text], how).toEqual([500, expect.stringContaining('<body>Number <code>')]);
    const read = await ask(`status=500&type=none&how=${how}`, { accept: '*/*' });
    expect(read.headers['content-type'], how).toBe('text/plain; charset=utf-8');
    expect(read.text, how).toMatch(/^This could not be loaded\. .* [0-9a-f]{8}\n$/);
    expect((await ask(`status=200&type=none&how=${how}`)).text, how).toBe('empty<script></script>');
  }
});

test('every other answer passes unchanged', async () => {
  for (const how of WAYS) {
    for (const status of [200, 307, 400, 403]) {
      const { text, headers } = await ask(`status=${status}&how=${how}`);
      expect(text, `${how} ${status}`).toBe('empty<script></script>');
      expect(headers.etag, `${how} ${status}`).toBe('of what Next sent');
    }
    for (const status of [404, 500]) {
      for (const type of ['application/json', 'text/x-component', 'text/plain', 'text/csv']) {
        expect((await ask(`status=${status}&how=${how}&type=${type}`)).text, type).toBe('empty<script></script>');
      }
      for (const headers of [{ rsc: '1' }, { 'next-action': 'abc' }]) {
        expect((await ask(`status=${status}&how=${how}`, headers)).text).toBe('empty<script></script>');
      }
      const head = await ask(`status=${status}&how=${how}`, {}, 'HEAD');
      expect([head.status, head.text, head.headers.etag]).toEqual([status, '', 'of what Next sent']);
    }
    expect((await ask(`status=304&how=${how}`)).status).toBe(304);
  }
});

test('without a build no answer is replaced', async () => {
  rmSync(path.join(folder, '.next'), { recursive: true });
  const bare = await serve();
  expect((await ask('status=404', {}, 'GET', bare)).text).toBe('empty<script></script>');
  expect((await ask('status=500', {}, 'GET', bare)).text).toBe('empty<script></script>');
});
