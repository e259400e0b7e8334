import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closedAtItsEnd } from './child-program';
import { MOST_BYTES, readText, type TextRead } from './read-text';
import { type ReaderProcess, startReader } from './reader-process';
import { inTurn } from './reader-turns';
import { pagesOf, scannedOf, streamOf, textLines } from './testing/pdf';
import { pictureOf } from './testing/picture';

/** A PDF that is read for longer than the tests take. */
const long = () => pagesOf([streamOf(`BT /F1 9 Tf ${'(a) Tj '.repeat(2_000_000)} ET`)]);

const until = async (holds: () => boolean, ms: number): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (holds()) return true;
  }
  return false;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A zombie has ended, and waits for its parent to hear of it.
    return !existsSync('/proc/self/stat') || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a document', () => {
  test('a page and a PDF', async () => {
    const read = await Promise.all([
      readText({ bytes: Buffer.from('<title>T</title><p>Не менше 400'), mediaType: 'text/html; charset=utf-8' }),
      readText({ bytes: pagesOf([textLines(['At least 400'])]), name: 'a.txt' }),
    ]);
    expect(read).toEqual([
      {
        ...{ ok: true, mediaType: 'text/html', text: 'Не менше 400', readBy: 'html 1', title: 'T' },
        encoding: { name: 'utf-8', from: 'the server' },
      },
      { ok: true, mediaType: 'application/pdf', text: 'At least 400', readBy: 'pdf 1' },
    ]);
  });

  test('a picture, in three languages, without the network', async () => {
    const parts: number[] = [];
    const lines = ['At least 400 people died', 'Загинуло щонайменше чотириста осіб', 'قتل ما لا يقل عن أربعمئة شخص'];
    // The line's other steps take the processor's time: what it needs is not what is tested here.
    const read = await startReader(await pictureOf(lines), {}, (part) => parts.push(part), 150).outcome;
    if (read === 'again alone' || !read.ok) throw new Error(`It was not read: ${JSON.stringify(read)}`);
    expect(read).toMatchObject({
      ok: true,
      mediaType: 'image/png',
      readBy: 'picture 1',
      ocr: { languages: ['en', 'uk', 'ar'] },
    });
    for (const line of lines) expect(read.text).toContain(line);
    expect(read.ocr?.confidence).toBeGreaterThan(80);
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
  });

  test('in pieces, as a database gives it; a piece that is not to be had is no fault of the document', async () => {
    async function* pieces() {
      for (const piece of ['At ', 'least ', '400']) yield Buffer.from(piece);
    }
    async function* gone() {
      yield Buffer.from('At ');
      throw new Error('The database is gone.');
    }
    const [whole, broken] = await Promise.allSettled([
      readText({ bytes: { length: 12, pieces } }),
      readText({ bytes: { length: 12, pieces: gone } }),
    ]);
    expect(whole).toMatchObject({ value: { ok: true, text: 'At least 400' } });
    expect(broken).toMatchObject({ reason: { message: 'The database is gone.' } });
  });

  test('a PDF of a page with text and one that was scanned', async () => {
    const jpeg = await pictureOf(['At least 400 people died'], 'jpeg');
    const bytes = scannedOf([textLines(['The first page has a text layer.']), { jpeg, width: 900, height: 120 }]);
    const read = await startReader(bytes, { languages: ['en'] }, () => {}, 150).outcome;
    expect(read).toMatchObject({
      ok: true,
      text: 'The first page has a text layer.\n\nAt least 400 people died',
      readBy: 'pdf 1 with pictures of pages',
      ocr: { languages: ['en'] },
      pages: { all: 2, scanned: [[2, 2]], unread: [] },
    });
  });

  test('nothing, and more than 50 MB, without a process', async () => {
    expect(await readText({ bytes: Buffer.alloc(0) })).toEqual({ ok: false, reason: 'empty' });
    expect(await readText({ bytes: Buffer.alloc(MOST_BYTES + 1) })).toEqual({ ok: false, reason: 'too large' });
  });
});

describe('the process', () => {
  test('has no secrets, less priority, and ends when it is stopped', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://secret');
    vi.stubEnv('AUTH_SECRET', 'secret');
    vi.stubEnv('NODE_OPTIONS', '--no-warnings');
    const { pid, end, outcome } = startReader(long(), {}, () => {});
    if (pid === undefined) throw new Error('The process has no id.');
    expect(getPriority(pid)).toBeGreaterThan(getPriority());
    const environment = existsSync('/proc') ? readFileSync(`/proc/${pid}/environ`, 'utf8') : '';
    expect(environment).not.toMatch(/secret|NODE_OPTIONS/i);
    end('stopped');
    expect(await outcome).toEqual({ ok: false, reason: 'stopped' });
    expect(isRunning(pid)).toBe(false);
  });

  test('ends when it takes too long', async () => {
    expect(await startReader(long(), {}, () => {}, 0.05).outcome).toEqual({ ok: false, reason: 'took too long' });
  });

  test('is over once it has ended, also where something that it started holds its pipes', async () => {
    const program = `const { pid } = require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit', detached: true });
      process.stdout.write(String(pid), () => process.exit());`;
    const child = closedAtItsEnd(spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'pipe'] }));
    const [pid] = await once(child.stdout ?? child, 'data');
    await once(child, 'close');
    expect(isRunning(Number(pid))).toBe(true);
    process.kill(Number(pid));
  });

  test('that is stopped by the system, and answers nothing, ends when its time is over', async () => {
    const { pid, outcome } = startReader(long(), {}, () => {}, 2);
    process.kill(pid ?? 0, 'SIGSTOP');
    expect(await outcome).toEqual({ ok: false, reason: 'took too long' });
  });

  test('ends with the one that started it, however busy it is', async () => {
    const program = `
      import { startReader } from '@/lib/capture/reader-process';
      import { pagesOf, streamOf } from '@/lib/capture/testing/pdf';
      const { pid } = startReader(pagesOf([streamOf('BT /F1 9 Tf ' + '(a) Tj '.repeat(2_000_000) + ' ET')]), {}, () => {});
      console.log(pid);
    `;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (told: Buffer) => resolve(Number(told))),
    );
    // Long enough for it to have the document and to be at it.
    expect(await until(() => !isRunning(pid), 500)).toBe(false);
    parent.kill('SIGKILL');
    expect(await until(() => !isRunning(pid), 10_000)).toBe(true);
  });
});

/** A process that takes so many MB, and is told to end as a reading one is. */
function hog(megabytes: number, ended: string[]): ReaderProcess {
  const program = `const taken = Buffer.alloc(${megabytes} * 1024 * 1024, 1); setInterval(() => taken.length, 1000);`;
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  let why: Parameters<ReaderProcess['end']>[0] = 'stopped';
  const outcome = new Promise<TextRead | 'again alone'>((resolve) => {
    child.once('close', () => resolve(why === 'again alone' ? why : { ok: false, reason: why }));
  });
  const end = (reason: typeof why) => {
    if (!child.killed) ended.push(`${megabytes} MB: ${reason}`);
    why = child.killed ? why : reason;
    child.kill('SIGKILL');
  };
  return { pid: child.pid, end, outcome };
}

// Where the system tells what a process has.
if (existsSync('/proc/self/status')) {
  describe('memory', () => {
    test('that one process has alone is limited', async () => {
      expect(await inTurn(() => hog(970, []))).toEqual({ ok: false, reason: 'too much memory' });
    });

    test('that two have together is limited: the later one is ended, and has its turn alone', async () => {
      const ended: string[] = [];
      const [first, later] = [new AbortController(), new AbortController()];
      const reads = [inTurn(() => hog(450, ended), first.signal), inTurn(() => hog(451, ended), later.signal)];
      expect(await until(() => ended.length === 1, 20_000)).toBe(true);
      first.abort();
      await reads[0];
      // Started again: with what it has it may stay, now that it is alone.
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(ended).toEqual(['451 MB: again alone', '450 MB: stopped']);
      later.abort();
      expect(await Promise.all(reads)).toEqual(Array(2).fill({ ok: false, reason: 'stopped' }));
    });
  });
}
