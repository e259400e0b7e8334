import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEFORE_THE_FIRST, type Head, hashOfEntry, type LogEntry } from '@/lib/domain/log-chain';
import { logLine } from '@/lib/exchange/log-export';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { parseHead } from '@/lib/schemas/log-line';
import { printed } from './testing/printed';
import { type Ended, runCommand } from './testing/run-command';
import { checkFile } from './verify-file';

// `npm run verify-log -- --file …` on valid and on invalid exported logs: run as a command for what it reads of its
// arguments and how it ends, and asked in this process for each kind of fault.

let folder: string;
let previous = BEFORE_THE_FIRST;
const entries: LogEntry[] = Array.from({ length: 60 }, (_, index) => {
  const number = index + 1;
  const body = canonical({
    did: 'publish',
    by: 'desk-rimato',
    at: '2030-02-01T00:00:00.000Z',
    number,
    chain: 'public',
  });
  previous = hashOfEntry(previous, body, sha256);
  return { number, body, hash: previous };
});
const lines = entries.map((entry) => logLine({ ...entry, ...(entry.number % 2 === 0 && { salt: 'ab'.repeat(16) }) }));
const head = { number: 60, hash: previous };
const asNoted = ({ number, hash }: Head) => `${number}:${hash}`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (args: readonly string[]) => runCommand('verify-log', args, { DATA_DIR: path.join(folder, 'data') });

/** The same as the command does with a file, in this process. */
const verify = (file: string, noted?: Head) => printed(() => checkFile(file, noted));

function fileOf(text: string | Buffer): string {
  const file = path.join(folder, 'log.jsonl');
  writeFileSync(file, text);
  return file;
}

describe('an exported log', () => {
  test('that is complete is valid, with its head and without', async () => {
    const file = fileOf(lines.join(''));
    const expectValid = ({ code, said, failed }: Ended) => {
      expect(failed).toBe('');
      expect(said).toMatch(/holds: 60 entries, in [\d.]+ ms\./);
      expect(said).toContain(asNoted(head));
      expect(code).toBe(0);
    };
    expectValid(await command(['--file', file, '--head', asNoted(head)]));
    for (const noted of [undefined, { number: 17, hash: entries[16]?.hash ?? '' }]) {
      expectValid(await verify(file, noted));
    }
  });

  test('that is not valid ends the command with exit code 1, and a sentence', async () => {
    const { code, failed } = await command([
      '--file',
      fileOf(lines.toSpliced(40, 1).join('')),
      '--head',
      asNoted(head),
    ]);
    expect(failed).toContain('is broken at entry 41: an entry is missing or out of order.');
    expect(code).toBe(1);
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
  ])('with %s is not valid, and the command says where', async (_, text, at, what) => {
    const { code, failed } = await verify(fileOf(text), head);
    expect(failed).toContain(`is broken at entry ${at}: ${what}.`);
    expect(code).toBe(1);
  });

  /** Changes the entry at a place, and recomputes all later hashes. */
  const anew = (place: number, changed: (body: string) => string): string => {
    let hash = BEFORE_THE_FIRST;
    const made = entries.map(({ number, body }) => {
      const other = number === place ? changed(body) : body;
      hash = hashOfEntry(hash, other, sha256);
      return logLine({ number, body: other, hash });
    });
    return made.join('');
  };
  test.each([
    ['a body that says another number', anew(9, (body) => body.replace('"number":9', '"number":8')), 9],
    ['a body that says another chain', anew(9, (body) => body.replace('public', 'private')), 9],
  ])('with %s is not valid', async (_, text, at) => {
    const { code, failed } = await verify(fileOf(text));
    expect(failed).toContain(`is broken at entry ${at}: the entry says another number or another chain.`);
    expect(code).toBe(1);
  });
  test.each([
    ['a body that is no JSON', anew(9, () => 'hold')],
    ['a body with white space', anew(9, (body) => body.replace(',', ', '))],
  ])('with %s is not valid', async (_, text) => {
    const { code, failed } = await verify(fileOf(text));
    expect(failed).toContain('is broken at entry 9: the entry is not written as entries are.');
    expect(code).toBe(1);
  });

  test('in which a time goes back is valid, and the command says where', async () => {
    const { code, said } = await verify(fileOf(anew(9, (body) => body.replace('2030', '2029'))));
    expect(said).toContain('Entry 9 is dated more than five minutes before the entry before it');
    expect(code).toBe(0);
  });

  test('with another salt is valid: the command says that no salt is checked', async () => {
    const { code, said } = await verify(fileOf(lines.join('').replaceAll('abab', 'cdcd')));
    expect(said).toContain('neither their fingerprints nor the salts beside them are checked');
    expect(code).toBe(0);
  });

  test('is valid against the head before the first entry: 0 and 64 zeros', async () => {
    const before = { number: 0, hash: BEFORE_THE_FIRST };
    const { code } = await verify(fileOf(lines.join('')), before);
    expect(code).toBe(0);
  });

  test('whose end was cut off is valid by itself: only a noted head reveals it', async () => {
    const { code, said } = await verify(fileOf(lines.slice(0, -10).join('')));
    expect(said).toContain('holds: 50 entries');
    expect(code).toBe(0);
  });

  test('that was rewritten from one entry on does not match the noted head', async () => {
    const { code, failed } = await verify(fileOf(lines.join('')), { number: 60, hash: '0'.repeat(64) });
    expect(failed).toContain('is broken at entry 60: the noted entry is another.');
    expect(code).toBe(1);
  });
});

describe('a log that cannot be checked gives one sentence', () => {
  const expectSentence = ({ code, failed }: Ended, sentence: string) => {
    expect(failed).toContain(sentence);
    expect(failed.split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  };

  test('a file that is not there', async () => {
    expectSentence(await verify('/nowhere/log.jsonl'), 'There is no file /nowhere/log.jsonl.');
  });

  test.each([
    ['a head that is none', ['--head', '60:abc'], '--head is the number of an entry'],
    ['no database', [], 'there is no embedded database in'],
  ])('%s', async (_, args, sentence) => expectSentence(await command(args), sentence));

  test('a head before the first entry that is not zeros is none', () => {
    expect(parseHead(`0:${'1'.repeat(64)}`)).toBeUndefined();
    expect(parseHead(`0:${BEFORE_THE_FIRST}`)).toEqual({ number: 0, hash: BEFORE_THE_FIRST });
  });
});
