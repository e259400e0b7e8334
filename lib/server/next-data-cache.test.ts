import { expect, test } from 'vitest';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import reads from './next-data-cache.mjs';

const publish = () => invalidateTags(['events']);

const entry = (text: string, tags: string[] = ['events']) => ({
  value: new Blob([text]).stream() as ReadableStream<Uint8Array>,
  tags,
  stale: 60,
  timestamp: 0,
  expire: 100,
  revalidate: 100,
});
const textOf = async (key: string) => {
  const found = await reads.get(key);
  return found === undefined ? 'not there' : new Response(found.value).text();
};

test('a read is cached, however often it is requested, until something is published', async () => {
  expect(await textOf('a')).toBe('not there');
  await reads.set('a', Promise.resolve(entry('first')));
  expect([await textOf('a'), await textOf('a')]).toEqual(['first', 'first']);
  expect((await reads.get('a'))?.tags).toEqual(['events']);
  publish();
  expect(await textOf('a')).toBe('not there');
});

test('a result is not cached if something was published while it was read', async () => {
  await textOf('b');
  publish();
  await reads.set('b', Promise.resolve(entry('read before')));
  expect(await textOf('b')).toBe('not there');
  await reads.set('b', Promise.resolve(entry('read afterwards')));
  expect(await textOf('b')).toBe('read afterwards');
});

test('an entry without content tags stays when something is published', async () => {
  await textOf('c');
  await reads.set('c', Promise.resolve(entry('with the build', [])));
  publish();
  expect(await textOf('c')).toBe('with the build');
});

test('a request for an entry that is being stored waits for it', async () => {
  await textOf('d');
  let arrive = (_: ReturnType<typeof entry>) => {};
  const keeping = reads.set(
    'd',
    new Promise<ReturnType<typeof entry>>((resolve) => {
      arrive = resolve;
    }),
  );
  const asked = textOf('d');
  arrive(entry('late'));
  await keeping;
  expect(await asked).toBe('late');
});

test('a failed read is not cached, and no request waits for it', async () => {
  await textOf('e');
  await reads.set('e', Promise.reject(new Error('The database is away.')));
  expect(await textOf('e')).toBe('not there');
});
