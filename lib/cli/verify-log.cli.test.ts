import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEFORE_THE_FIRST, hashOfEntry, type LogEntry } from '@/lib/domain/log-chain';
import { logLine } from '@/lib/exchange/log-export';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { command } from './commands';
import { projectRoot } from './project';

// `npm run verify-log -- --file …`, for real, on an exported log that is whole and on ones that are not.

let folder: string;
let previous = BEFORE_THE_FIRST;
const entries: LogEntry[] = Array.from({ length: 60 }, (_, index) => {
  const number = index + 1;
  const body = canonical({ did: 'publish', by: 'desk-rimato', number, chain: 'public' });
  previous = hashOfEntry(previous, body, sha256);
  return { number, body, hash: previous };
});
const lines = entries.map((entry) => logLine(entry, entry.number % 2 === 0 ? 'ab'.repeat(16) : undefined));
const head = `60:${previous}`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number | null; said: string; failed: string };

function verify(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...command('verify-log'), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: path.join(folder, 'data'), ...env },
  });
  let [said, failed] = ['', ''];
  child.stdout.on('data', (part) => {
    said += part;
  });
  child.stderr.on('data', (part) => {
    failed += part;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said, failed: failed.trim() })));
}

function fileOf(text: string | Buffer): string {
  const file = path.join(folder, 'log.jsonl');
  writeFileSync(file, text);
  return file;
}

describe('an exported log', () => {
  test('that is whole holds, against its head and without', async () => {
    const file = fileOf(lines.join(''));
    for (const args of [[], ['--head', head], ['--head', `17:${entries[16]?.hash}`]]) {
      const { code, said, failed } = await verify(['--file', file, ...args]);
      expect(failed).toBe('');
      expect(said).toMatch(/holds: 60 entries, in [\d.]+ ms\./);
      expect(said).toContain(head);
      expect(code).toBe(0);
    }
  });

  const bytes = Buffer.from(lines.join(''));
  // In the middle of the body of entry 31.
  const place = Buffer.from(lines.slice(0, 30).join('')).length + 40;
  const flipped = Buffer.from(bytes.map((byte, index) => (index === place ? byte ^ 1 : byte)));
  const swapped = lines.with(19, lines[49] ?? '').with(49, lines[19] ?? '');
  test.each([
    ['one byte flipped', flipped, 31, 'the entry was changed'],
    ['one entry removed', lines.toSpliced(40, 1).join(''), 41, 'an entry is missing or out of order'],
    ['two entries swapped', swapped.join(''), 20, 'an entry is missing or out of order'],
    ['the last ten cut off', lines.slice(0, -10).join(''), 51, 'the chain ends before the noted entry'],
    ['a line that is no entry', lines.with(11, 'nonsense\n').join(''), 12, 'the entry was changed'],
    ['nothing in it', '', 1, 'the chain ends before the noted entry'],
  ])('with %s does not, and the command says where', async (_, text, at, what) => {
    const { code, failed } = await verify(['--file', fileOf(text), '--head', head]);
    expect(failed).toContain(`is broken at entry ${at}: ${what}.`);
    expect(code).toBe(1);
  });

  test('whose end was cut off holds by itself: only a noted head can tell', async () => {
    const { code, said } = await verify(['--file', fileOf(lines.slice(0, -10).join(''))]);
    expect(said).toContain('holds: 50 entries');
    expect(code).toBe(0);
  });

  test('that was made anew from one entry on is another than the one whose head was noted', async () => {
    const { code, failed } = await verify(['--file', fileOf(lines.join('')), '--head', `60:${'0'.repeat(64)}`]);
    expect(failed).toContain('is broken at entry 60: the noted entry is another.');
    expect(code).toBe(1);
  });
});

describe('one sentence where it cannot be checked', () => {
  test.each([
    ['a file that is not there', ['--file', '/nowhere/log.jsonl'], 'There is no file /nowhere/log.jsonl.'],
    ['a head that is none', ['--head', '60:abc'], '--head is the number of an entry'],
    ['no database', [], 'there is no embedded database in'],
  ])('%s', async (_, args, sentence) => {
    const { code, failed } = await verify(args);
    expect(failed).toContain(sentence);
    expect(failed.split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});
