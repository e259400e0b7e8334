import { beforeEach, expect, test } from 'vitest';
import { contentChanged as publish } from './content-version.mjs';
import { Remembered } from './remembered';

let reads: string[];

beforeEach(() => {
  reads = [];
});

/** Something read, which says what it is the how manieth reading. */
const read = (key: string) => async () => {
  reads.push(key);
  return `${key}, reading ${reads.length}`;
};

const remembered = (most = 100) => new Remembered<string>(most, (value) => value.length);

test('what was read is kept until anything is published', async () => {
  const views = remembered();
  const first = await views.get('a', read('a'));
  expect(await views.get('a', read('a'))).toBe(first);
  expect(await views.get('b', read('b'))).not.toBe(first);
  publish();
  const second = await views.get('a', read('a'));
  expect(second).not.toBe(first);
  expect(await views.get('a', read('a'))).toBe(second);
  expect(reads).toEqual(['a', 'b', 'a']);
});

test('what was being read while something was published is not kept', async () => {
  const views = remembered();
  await views.get('a', async () => {
    publish();
    return read('a')();
  });
  await views.get('a', read('a'));
  expect(reads).toEqual(['a', 'a']);
});

test('what was asked for longest ago goes first, and what is too much is never kept', async () => {
  const views = remembered(40);
  for (const key of ['a', 'b', 'c']) await views.get(key, read(key));
  await views.get('a', read('a'));
  await views.get('d', read('d'));
  expect(reads).toEqual(['a', 'b', 'c', 'd']);
  await views.get('a', read('a'));
  await views.get('b', read('b'));
  expect(reads).toEqual(['a', 'b', 'c', 'd', 'b']);
  await views.get('long', async () => 'x'.repeat(60));
  await views.get('long', read('long'));
  expect(reads.at(-1)).toBe('long');
});

test('a key weighs as well', async () => {
  const views = remembered(40);
  const long = (letter: string) => letter.repeat(2_000);
  for (const letter of ['a', 'b', 'a']) await views.get(long(letter), read(letter));
  expect(reads).toEqual(['a', 'b', 'a']);
});

test('what is not there is read each time, and drives out nothing', async () => {
  const views = new Remembered<string>(
    40,
    (value) => value.length,
    (value) => value !== 'not found',
  );
  await views.get('there', read('there'));
  for (let number = 0; number < 100; number += 1) await views.get(`made up ${number}`, async () => 'not found');
  await views.get('there', read('there'));
  expect(reads).toEqual(['there']);
  await views.get('made up 1', read('made up 1'));
  expect(reads).toEqual(['there', 'made up 1']);
});

test('what several ask for at once is read once, but not on both sides of publishing', async () => {
  const views = remembered();
  let arrive = (_: string) => {};
  const slow = () => {
    reads.push('slow');
    return new Promise<string>((resolve) => {
      arrive = resolve;
    });
  };
  const both = [views.get('a', slow), views.get('a', slow)];
  publish();
  expect(await views.get('a', read('a'))).toBe('a, reading 2');
  arrive('old');
  expect(await Promise.all(both)).toEqual(['old', 'old']);
  expect(await views.get('a', read('a'))).toBe('a, reading 2');
  expect(reads).toEqual(['slow', 'a']);
});

test('a reading that fails is not kept', async () => {
  const views = remembered();
  await expect(views.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await views.get('a', read('a'))).toBe('a, reading 1');
});
