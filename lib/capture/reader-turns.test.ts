import { expect, test } from 'vitest';
import type { TextRead } from './document-file';
import type { ReaderProcess } from './reader-process';
import { inTurn, memoryOf } from './reader-turns';

type Outcome = TextRead | 'again alone';

/** Processes that end when they are told to, and what was started of them, in order. */
function readers() {
  const started: string[] = [];
  const running = new Map<string, (outcome: Outcome) => void>();
  const start = (name: string) => (): ReaderProcess => {
    started.push(name);
    let resolve: (outcome: Outcome) => void = () => {};
    const outcome = new Promise<Outcome>((settle) => {
      resolve = settle;
    });
    running.set(name, resolve);
    return { pid: undefined, end: (why) => resolve(why === 'again alone' ? why : { ok: false, reason: why }), outcome };
  };
  const finish = async (name: string, outcome: Outcome = { ok: false, reason: 'no text' }) => {
    running.get(name)?.(outcome);
    running.delete(name);
    // What waits for it goes on in its own time.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { started, start, finish };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

test('two are read at a time, in the order in which they came', async () => {
  const { started, start, finish } = readers();
  const reads = ['a', 'b', 'c', 'd'].map((name) => inTurn(start(name)));
  await tick();
  expect(started).toEqual(['a', 'b']);
  await finish('b');
  expect(started).toEqual(['a', 'b', 'c']);
  await finish('a');
  await finish('c');
  await finish('d');
  expect(await Promise.all(reads)).toEqual(Array(4).fill({ ok: false, reason: 'no text' }));
});

test('one that took too much memory beside another is read again, before what waits, with none beside it', async () => {
  const { started, start, finish } = readers();
  const reads = ['a', 'b', 'c'].map((name) => inTurn(start(name)));
  await tick();
  await finish('b', 'again alone');
  expect(started).toEqual(['a', 'b']);
  await finish('a');
  expect(started).toEqual(['a', 'b', 'b']);
  await finish('b', { ok: false, reason: 'too much memory' });
  expect(started).toEqual(['a', 'b', 'b', 'c']);
  await finish('c');
  expect((await Promise.all(reads)).map((read) => !read.ok && read.reason)).toEqual([
    'no text',
    'too much memory',
    'no text',
  ]);
});

test('what is stopped while it waits is never started, and what is stopped while it is read ends', async () => {
  const { started, start, finish } = readers();
  const [early, late] = [new AbortController(), new AbortController()];
  const reads = [inTurn(start('a'), early.signal), inTurn(start('b')), inTurn(start('c'), late.signal)];
  await tick();
  late.abort();
  early.abort();
  await finish('b');
  expect(await Promise.all(reads)).toMatchObject([{ reason: 'stopped' }, { reason: 'no text' }, { reason: 'stopped' }]);
  expect(await inTurn(start('d'), early.signal)).toEqual({ ok: false, reason: 'stopped' });
  expect(started).toEqual(['a', 'b']);
});

test('a process that cannot be started gives its turn away', async () => {
  const { start, finish, started } = readers();
  const broken = () => {
    throw new Error('no process');
  };
  for (const _ of [1, 2, 3]) await expect(inTurn(broken)).rejects.toThrow('no process');
  const read = inTurn(start('a'));
  await tick();
  await finish('a');
  expect(await read).toEqual({ ok: false, reason: 'no text' });
  expect(started).toEqual(['a']);
});

test('the memory of a process that is not there is none', () => {
  expect(memoryOf(undefined)).toBe(0);
});
