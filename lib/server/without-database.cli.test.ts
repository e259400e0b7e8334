import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '@/lib/cli/port';
import { prepareDatabase } from '@/lib/cli/prepare-database';
import { inProject } from '@/lib/cli/project';
import { databaseAt } from '@/lib/platform/db';
import { hashedPassword } from '@/lib/platform/passwords';
import { type PausableProxy, proxyTo } from '@/lib/platform/testing/pausable-proxy';
import { addPerson } from '@/lib/writes/people';
import { writeRecord } from '@/lib/writes/testing/desk';
import { sendRaw } from './testing/raw';

// The built server, and a database that becomes unavailable: its connection is dead, or it is stopped. No answer may
// wait for it, and nothing needs to be restarted when it is back.

/** Far more than any answer takes, on a busy machine too. A page that waits for the database fails, or never answers. */
const PATIENCE = 60_000;

/** At a signal a process prints what the prototypes of Node's HTTP server hold. */
const TELLS_PROTOTYPES = ['--import', inProject('lib/server/testing/tell-prototypes.mjs')];

const NAME = `crossread_away_${randomBytes(4).toString('hex')}`;
const PASSWORD = 'a password of the test';
const EMAIL = 'reader-of-the-test@desk.example';

let admin: pg.Client;
let proxy: PausableProxy;
let server: ChildProcess;
let home: string;
/** The cookie of a person who is signed in. */
let cookie: string;

beforeAll(async () => {
  expect(existsSync(inProject('.next/BUILD_ID')), 'npm test builds the pages before this').toBe(true);
  const testServer = process.env.TEST_SERVER_URL;
  if (!testServer) throw new Error('TEST_SERVER_URL must name a PostgreSQL server: `npm test` starts one.');
  admin = new pg.Client({ connectionString: testServer });
  await admin.connect();
  await admin.query(`create database ${NAME} template template0 encoding 'UTF8'`);
  const url = new URL(testServer);
  url.pathname = `/${NAME}`;
  await fill(url.href);
  proxy = await proxyTo(url.href);
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [...TELLS_PROTOTYPES, inProject('lib/server/server.mjs'), '--port', String(port)], {
    cwd: inProject(),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: proxy.url,
      DATABASE_KIND: 'server',
      PUBLIC_URL: home,
      CROSSREAD_OWN_ORIGINS: home,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await printed(server, 'Ready at');
  for (const path of KEPT) for (let time = 0; time < 3; time += 1) await ask(path);
  cookie = await signedIn();
});

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  await proxy.close();
  await admin.query(`drop database ${NAME} with (force)`);
  await admin.end();
});

/** The next line of a process that starts so. */
function printed({ stdout }: ChildProcess, start: string): Promise<string> {
  if (stdout === null) throw new Error('The process says nothing.');
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => line.startsWith(start) && resolve(line));
  });
}

// A test that fails must not break the others.
afterEach(async () => {
  proxy.resume();
  proxy.accept();
  await until(404, '/events/nobody-asked');
});

/** A small published record, and an editor who can sign in. */
async function fill(url: string): Promise<void> {
  const env = { databaseUrl: url, port: 3000, host: '127.0.0.1', dataDir: '.data', logLevel: 'info' } as const;
  const prepared = await prepareDatabase(env);
  if (!prepared.ok) throw new Error(prepared.reason);
  const client = databaseAt(url);
  await writeRecord(client);
  const own = { name: 'Editor', email: EMAIL, role: 'editor', password: await hashedPassword(PASSWORD) } as const;
  await client.$transaction((tx) => addPerson(tx, own, { by: 'nobody', at: new Date() }));
  await client.$disconnect();
}

type Answer = { status: number; headers: Headers; text: string };

/** A request as a browser sends it; the test never waits for longer. */
async function ask(path: string, more: RequestInit = {}): Promise<Answer> {
  const response = await fetch(new URL(path, home), {
    redirect: 'manual',
    ...more,
    headers: { accept: 'text/html', connection: 'close', ...more.headers },
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What a browser without scripts sends: the typed fields and Next's hidden ones. */
function signInForm({ text }: Answer): FormData {
  const form = new FormData();
  for (const [, name = '', value = ''] of text.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)) {
    form.set(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  }
  form.set('email', EMAIL);
  form.set('password', PASSWORD);
  return form;
}

const send = (form: FormData) => ask('/sign-in', { method: 'POST', body: form, headers: { origin: home } });

async function signedIn(): Promise<string> {
  const { status, headers } = await send(signInForm(await ask('/sign-in')));
  expect([status, headers.get('location')]).toEqual([303, '/desk']);
  return headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
}

const desk = () => ask('/desk', { headers: { cookie } });

/** Waits until the server says so, which a page that is not cached shows. */
async function until(status: number, path: string): Promise<void> {
  for (let time = 0; time < 200; time += 1) {
    if ((await ask(path)).status === status) return;
    await setTimeout(50);
  }
  throw new Error(`${path} never answered ${status}.`);
}

const KEPT = ['/', '/events/event', '/log', '/about', '/methodology'];
const NOT_KEPT = ['/log/entries.jsonl', '/events/nobody-asked', '/sign-in'];

const WAYS = [
  {
    what: 'hangs',
    unread: ['/events/event/claims/killed', '/events/event/report.csv'],
    away: () => proxy.pause(),
    back: () => proxy.resume(),
  },
  {
    what: 'hangs, and its connections stay dead',
    unread: ['/?order=disputed'],
    away: () => proxy.pause(),
    back: () => proxy.forgetPaused(),
  },
  {
    what: 'is stopped',
    unread: ['/log/check'],
    away: () => proxy.refuse(),
    back: () => proxy.accept(),
  },
];

describe.each(WAYS)('while the database $what', ({ away, back, unread }) => {
  test('cached pages are shown, all others and forms say so, and later everything works as before', async () => {
    const form = signInForm(await ask('/sign-in'));
    away();
    // Requests before it is noticed wait for it no longer than those after.
    const first = await Promise.all([desk(), ask('/log/entries.jsonl'), ask('/events/nobody-asked')]);
    for (const { status, text } of first) {
      expect([500, 503]).toContain(status);
      expect(text).toMatch(/<h1[^>]*>This page (cannot be shown just now|could not be loaded)/);
    }
    await until(503, '/sign-in');
    for (const path of KEPT) expect((await ask(path)).status, path).toBe(200);
    for (const path of [...NOT_KEPT, ...unread]) {
      const { status, headers, text } = await ask(path);
      expect([status, headers.get('retry-after')], path).toEqual([503, '5']);
      expect(text, path).toMatch(/<h1[^>]*>This page cannot be shown just now/);
    }
    const { status, headers, text } = await desk();
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(text.replaceAll(/<script\b.*?<\/script>/gs, '')).toMatch(/<h1[^>]*>This page cannot be shown just now/);
    const sent = await send(form);
    expect(sent.status).toBe(503);
    expect(sent.text).toMatch(/<h1[^>]*>Not sent/);
    expect(sent.text).toContain('it may still hold what you typed');
    const plain = await ask('/log/entries.jsonl', { headers: { accept: '*/*' } });
    expect(plain.text).toMatch(/^The desk’s database is not responding\./);

    back();
    await until(404, '/events/nobody-asked');
    for (const path of [...KEPT, ...unread, ...NOT_KEPT.filter((one) => !one.includes('nobody'))]) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      expect(answer.text, path).not.toContain('cannot be shown just now');
    }
    expect((await desk()).text).toMatch(/<h1[^>]*>Desk/);
    expect((await send(form)).status).toBe(303);
  });
});

test('a form in progress when the database stopped answering says that it may have been accepted', async () => {
  const form = signInForm(await ask('/sign-in'));
  proxy.pause();
  const { status, text } = await send(form);
  proxy.resume();
  expect(status).toBe(503);
  expect(text).toMatch(/<h1[^>]*>Perhaps not sent/);
  await until(404, '/events/nobody-asked');
});

test('a WebSocket request is answered as a plain one', async () => {
  const answer = await sendRaw(
    Number(new URL(home).port),
    `GET /about HTTP/1.1\r\nHost: ${new URL(home).host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    2_000,
  );
  expect(answer.status).toBe(200);
});

describe('a form of a build that this one does not know', () => {
  test('without scripts gets a page that says what to do', async () => {
    const form = signInForm(await ask('/sign-in'));
    const names = [...form.entries()].filter(([, value]) => /"id":"\w+"/.test(String(value)));
    expect(names).not.toEqual([]);
    for (const [name, value] of names) form.set(name, String(value).replace(/"id":"\w{10}/, '"id":"0000000000'));
    const { status, text } = await send(form);
    expect(status).toBe(409);
    expect(text).toMatch(/<h1[^>]*>Not sent/);
    expect(text).toContain('it may still hold what you typed');
    expect(text).toContain('an earlier version of the desk');
  });

  test('with scripts gets an error that it is unknown, so that the form keeps what was typed', async () => {
    const headers = { origin: home, accept: 'text/x-component', 'next-action': `40${'0'.repeat(40)}` };
    const answer = await ask('/sign-in', { method: 'POST', body: '[]', headers });
    expect(answer.headers.get('x-nextjs-action-not-found')).toBe('1');
  });
});

// The functions around Next wrap single requests.
test('after all this the server has the prototypes of a fresh Node', async () => {
  const program = 'setInterval(() => {}, 1000); console.log("fresh")';
  const fresh = spawn(process.execPath, [...TELLS_PROTOTYPES, '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await printed(fresh, 'fresh');
  const prototypesOf = (child: ChildProcess) => {
    const told = printed(child, 'prototypes ');
    child.kill('SIGUSR2');
    return told;
  };
  const [ofServer, ofFresh] = [await prototypesOf(server), await prototypesOf(fresh)];
  fresh.kill();
  expect(ofServer.length).toBeGreaterThan(10_000);
  expect(ofServer === ofFresh).toBe(true);
});
