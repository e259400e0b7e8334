import { beforeEach, expect, test } from 'vitest';
import { invalidateTags } from './content-version.mjs';
import { MemoryCache } from './memory-cache';

const TAGS = ['event:a'];
const publish = () => invalidateTags(TAGS);

let reads: string[];

beforeEach(() => {
  reads = [];
});

/** A read whose result tells how many reads came before it. */
const read = (key: string) => async () => {
  reads.push(key);
  return `${key}, reading ${reads.length}`;
};

const remembered = (most = 100) => new MemoryCache<string>(most, (value) => value.length);

test('an entry is current until something is published', async () => {
  const views = remembered();
  const first = await views.get('a', TAGS, read('a'));
  expect(await views.get('a', TAGS, read('a'))).toBe(first);
  expect(await views.get('b', TAGS, read('b'))).not.toBe(first);
  publish();
  const second = await views.get('a', TAGS, read('a'));
  expect(second).not.toBe(first);
  expect(await views.get('a', TAGS, read('a'))).toBe(second);
  expect(reads).toEqual(['a', 'b', 'a']);
});

test('a result is not cached if something was published while it was read', async () => {
  const views = remembered();
  await views.get('a', TAGS, async () => {
    publish();
    return read('a')();
  });
  await views.get('a', TAGS, read('a'));
  expect(reads).toEqual(['a', 'a']);
});

test('the least recently used entry is evicted first, and a value that is too large is never cached', async () => {
  const views = remembered(40);
  for (const key of ['a', 'b', 'c']) await views.get(key, TAGS, read(key));
  await views.get('a', TAGS, read('a'));
  await views.get('d', TAGS, read('d'));
  expect(reads).toEqual(['a', 'b', 'c', 'd']);
  await views.get('a', TAGS, read('a'));
  await views.get('b', TAGS, read('b'));
  expect(reads).toEqual(['a', 'b', 'c', 'd', 'b']);
  await views.get('long', TAGS, async () => 'x'.repeat(60));
  await views.get('long', TAGS, read('long'));
  expect(reads.at(-1)).toBe('long');
});

test('a key counts towards the size as well', async () => {
  const views = remembered(40);
  const long = (letter: string) => letter.repeat(2_000);
  for (const letter of ['a', 'b', 'a']) await views.get(long(letter), TAGS, read(letter));
  expect(reads).toEqual(['a', 'b', 'a']);
});

test('a value that is not to be kept is read each time, and evicts nothing', async () => {
  const views = new MemoryCache<string>(
    40,
    (value) => value.length,
    (value) => value !== 'not found',
  );
  await views.get('there', TAGS, read('there'));
  for (let number = 0; number < 100; number += 1) await views.get(`made up ${number}`, TAGS, async () => 'not found');
  await views.get('there', TAGS, read('there'));
  expect(reads).toEqual(['there']);
  await views.get('made up 1', TAGS, read('made up 1'));
  expect(reads).toEqual(['there', 'made up 1']);
});

test('concurrent requests share one read, unless something was published in between', async () => {
  const views = remembered();
  let arrive = (_: string) => {};
  const slow = () => {
    reads.push('slow');
    return new Promise<string>((resolve) => {
      arrive = resolve;
    });
  };
  const both = [views.get('a', TAGS, slow), views.get('a', TAGS, slow)];
  publish();
  expect(await views.get('a', TAGS, read('a'))).toBe('a, reading 2');
  arrive('old');
  expect(await Promise.all(both)).toEqual(['old', 'old']);
  expect(await views.get('a', TAGS, read('a'))).toBe('a, reading 2');
  expect(reads).toEqual(['slow', 'a']);
});

test('a failed read is not cached', async () => {
  const views = remembered();
  await expect(views.get('a', TAGS, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await views.get('a', TAGS, read('a'))).toBe('a, reading 1');
});

test('publishing something else does not invalidate the entry', async () => {
  const views = remembered();
  await views.get('a', TAGS, read('a'));
  invalidateTags(['event:b', 'events', 'log']);
  await views.get('a', TAGS, read('a'));
  expect(reads).toEqual(['a']);
  invalidateTags('everything');
  await views.get('a', TAGS, read('a'));
  expect(reads).toEqual(['a', 'a']);
});
