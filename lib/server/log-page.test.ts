import { expect, test } from 'vitest';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { LOG_PAGE, onLastPage } from '@/lib/platform/log-pages.mjs';
import { LogPages } from './log-page.mjs';

/** The pages of a log that ends at a head. */
const pagesTo = (head: number) => new LogPages(async () => head);

test('a number leads to its page if that is full, to the end if not, and to none beyond the end', async () => {
  const known = pagesTo(289);
  const found = await Promise.all(
    [1, 2, 50, 51, 52, 200, 201, 251, 252, 289, 290, 301, 302, 9_999].map((n) => known.placeOf(n)),
  );
  expect(found).toEqual([
    'none',
    { at: '/log?before=51' },
    { at: '/log?before=51' },
    'here',
    { at: '/log?before=101' },
    { at: '/log?before=201' },
    'here',
    'here',
    'at the end',
    'at the end',
    'at the end',
    'at the end',
    'none',
    'none',
  ]);
});

test.each([0, 1, 49, 50, 51, 99, 100, 289, 300])(
  'in a log of %d entries the last page and the full pages before it contain every entry once',
  async (head) => {
    const onLast = Math.min(head, onLastPage(head, LOG_PAGE));
    const first = head - onLast + 1;
    // "Earlier entries" leads to the number of the first one here.
    expect(first === 1 || (await pagesTo(head).placeOf(first)) === 'here').toBe(true);
    expect((first - 1) % LOG_PAGE).toBe(0);
  },
);

test('a tile is there once the log has as many entries', async () => {
  const place = (level: number | 'entries', number: number, width: number) =>
    pagesTo(300).placeOfTile({ level, number, width });
  expect(await place(0, 0, 256)).toBe('here');
  expect(await place(0, 1, 44)).toBe('here');
  expect(await place(0, 1, 45)).toBe('none');
  expect(await place('entries', 1, 256)).toBe('none');
  expect(await place(1, 0, 1)).toBe('here');
  expect(await place(2, 0, 1)).toBe('none');
});

test('the head is read once, and again when an entry was added or the read failed', async () => {
  const heads = [Promise.reject(new Error('The database is away.')), Promise.resolve(60), Promise.resolve(120)];
  let read = 0;
  const known = new LogPages(() => heads[read++] ?? Promise.reject(new Error('It was read too often.')));
  await expect(known.placeOf(101)).rejects.toThrow('away');
  expect(await Promise.all([101, 51, 999].map((n) => known.placeOf(n)))).toEqual(['at the end', 'here', 'none']);
  invalidateTags(['events']);
  expect(await known.placeOf(101)).toBe('at the end');
  invalidateTags(['log']);
  expect(await known.placeOf(101)).toBe('here');
  expect(read).toBe(3);
});
