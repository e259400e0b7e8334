import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BEFORE_THE_FIRST, hashOfEntry } from '@/lib/domain/log-chain';
import { checkpointText, readCheckpoint, readConsistencyProof, readInclusionProof } from '@/lib/domain/log-checkpoint';
import { isConsistent, isIncluded } from '@/lib/domain/merkle-proof';
import { GrowingTree } from '@/lib/domain/merkle-tree';
import { logLine } from '@/lib/exchange/log-export';
import { canonical, sha256, sha256OfBytes } from '@/lib/platform/canonical';
import { makeLogKey, signNote, verifierKey } from '@/lib/writes/log-key';
import { leafOf } from './log-proofs';
import { printed } from './testing/printed';
import { readVerifyArguments, type VerifyArguments } from './verify-arguments';
import { checkFile, proveFromFile } from './verify-file';

// An exported log against a checkpoint that somebody kept: what is found, and the proofs that are printed.

const key = makeLogKey('desk.example/log');
const other = makeLogKey('desk.example/log');

/** A log of so many entries; the one with a number may be `changed`, and all that follows computed anew. */
function logOf(many: number, changed?: number) {
  let previous = BEFORE_THE_FIRST;
  return Array.from({ length: many }, (_, index) => {
    const number = index + 1;
    const by = number === changed ? 'desk-other' : 'desk-rimato';
    const body = canonical({ did: 'publish', by, at: '2030-02-01T00:00:00.000Z', number, chain: 'public' });
    previous = hashOfEntry(previous, body, sha256);
    return { number, body, hash: previous, leafSalt: number.toString(16).padStart(32, '0') };
  });
}

const log = logOf(60);

function checkpointOf(entries: ReturnType<typeof logOf>, by = key): string {
  const tree = new GrowingTree(sha256OfBytes);
  for (const entry of entries) tree.add(leafOf(entry));
  return signNote(checkpointText({ origin: by.name, size: tree.size, root: tree.root() }), by);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-verify-tree-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What the command is asked by these arguments, with the log and the checkpoint in files. */
function asked(entries: readonly object[], checkpoint: string, ...more: readonly string[]) {
  const file = fileOf('log.jsonl', entries.map((entry) => logLine(entry as Parameters<typeof logLine>[0])).join(''));
  const given = ['--file', file, '--checkpoint', fileOf('kept.txt', checkpoint)];
  return readVerifyArguments([...given, ...(more.includes('--key') ? [] : ['--key', verifierKey(key)]), ...more]);
}

const check = (entries: readonly object[], checkpoint: string) => {
  const read = asked(entries, checkpoint);
  if (!read.ok) throw new Error(read.reason);
  return printed(() => checkFile(read.file ?? '', read.noted, read.checkpoint));
};

describe('an exported log', () => {
  test('goes on from a checkpoint that was kept', async () => {
    for (const size of [1, 17, 60]) {
      const { code, said } = await check(log, checkpointOf(log.slice(0, size)));
      expect(said).toContain(`its tree of 60 entries has the root ${checkpointOf(log).split('\n')[2]}`);
      expect(said).toContain(`goes on from the noted checkpoint of ${size} entr`);
      expect(code).toBe(0);
    }
  });

  test.each([
    [
      'in which an entry was changed, and the chain computed anew',
      logOf(60, 9),
      40,
      'The first 40 entries are not those of the noted checkpoint',
    ],
    ['whose end was cut off', log.slice(0, 30), 40, 'The log ends before the noted checkpoint of 40 entries'],
    [
      'with another salt of a leaf',
      log.with(8, { ...log[8], leafSalt: 'f'.repeat(32) } as (typeof log)[0]),
      40,
      'The first 40 entries',
    ],
  ])('%s is found', async (_, entries, size, what) => {
    const { code, failed } = await check(entries, checkpointOf(log.slice(0, size)));
    expect(failed).toContain(what);
    expect(code).toBe(1);
  });

  test('changed only behind the checkpoint is not found by it', async () => {
    expect((await check(logOf(60, 50), checkpointOf(log.slice(0, 40)))).code).toBe(0);
  });

  test('without salts of leaves cannot be compared with a checkpoint', async () => {
    const { code, failed } = await check(
      log.map(({ leafSalt: _, ...entry }) => entry),
      checkpointOf(log),
    );
    expect(failed).toContain('has no salts of leaves');
    expect(code).toBe(1);
  });
});

describe('a checkpoint is refused', () => {
  const kept = checkpointOf(log);
  test.each([
    ['signed by another key', checkpointOf(log, other), [], 'is not signed by desk.example/log+'],
    ['changed since', kept.replace('\n60\n', '\n61\n'), [], 'is not signed by'],
    ['of another log', checkpointOf(log, makeLogKey('x.example/log')), [], 'is of another log: x.example/log'],
    ['that is cut off', kept.slice(0, -9), [], 'cannot be read'],
    ['with a key that is none', kept, ['--key', 'desk.example'], '--key is not a key'],
    ['with two proofs at once', kept, ['--proof', '1', '--from', '1'], 'One proof is printed at a time'],
    ['with a proof of no number', kept, ['--proof', 'last'], '--proof is the number of an entry'],
  ])('%s', (_, checkpoint, more, reason) => {
    expect(asked(log, checkpoint, ...more)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  test('without a key', () => {
    const given = ['--checkpoint', fileOf('kept.txt', kept)];
    expect(readVerifyArguments(given)).toMatchObject({ reason: expect.stringContaining('Say with --key') });
    expect(readVerifyArguments(['--checkpoint', '/nowhere', '--key', 'x'])).toMatchObject({
      reason: 'There is no file /nowhere.',
    });
  });
});

describe('a proof', () => {
  const head = (entries: ReturnType<typeof logOf>) => {
    const read = readCheckpoint(checkpointOf(entries));
    if (read === undefined) throw new Error('It is none.');
    return read;
  };

  async function proofOf(more: readonly string[], checkpoint = checkpointOf(log)) {
    const read = asked(log, checkpoint, ...more);
    if (!read.ok) throw new Error(read.reason);
    const { file = '', checkpoint: noted, proof } = read as VerifyArguments;
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { code, failed } = await printed(async () => (proof ? proveFromFile(file, noted, proof) : 1));
    const text = written.mock.calls.map(([part]) => String(part)).join('');
    written.mockRestore();
    return { code, failed, text };
  }

  test('of an entry holds for that entry, whose salt and body are in it', async () => {
    const { code, text } = await proofOf(['--proof', '12']);
    const read = readInclusionProof(text);
    const entry = JSON.parse(Buffer.from(read?.extra ?? []).toString());
    expect(entry).toEqual({ body: log[11]?.body, leafSalt: log[11]?.leafSalt });
    expect(read?.index).toBe(11);
    expect(isIncluded({ index: 11, leaf: leafOf(entry) }, head(log), read?.proof ?? [], sha256OfBytes)).toBe(true);
    expect(code).toBe(0);
  });

  test('that a log goes on from a size holds between the two', async () => {
    const { text } = await proofOf(['--from', '40']);
    const read = readConsistencyProof(text);
    expect(read?.checkpoint).toBe(checkpointOf(log));
    expect(isConsistent(head(log.slice(0, 40)), head(log), read?.proof ?? [], sha256OfBytes)).toBe(true);
  });

  test.each([
    [
      'an entry behind the checkpoint',
      ['--proof', '50'],
      checkpointOf(log.slice(0, 40)),
      'there is no entry 50 among them',
    ],
    ['entry 0', ['--proof', '0'], checkpointOf(log), 'there is no entry 0 among them'],
    ['a larger size', ['--from', '61'], checkpointOf(log), 'fewer than 61'],
    ['another log', ['--from', '1'], checkpointOf(logOf(60, 9)), 'are not those of the checkpoint'],
    ['a longer log', ['--from', '1'], checkpointOf(logOf(70)), 'The log has 60 entries, and the checkpoint is of 70'],
  ])('of %s is not made', async (_, more, checkpoint, reason) => {
    const { code, failed, text } = await proofOf(more, checkpoint);
    expect([code, text]).toEqual([1, '']);
    expect(failed).toContain(reason);
  });
});
