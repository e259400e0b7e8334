import { expect, test } from 'vitest';
import { LOG_PAGE, onLastPage } from '@/lib/platform/log-pages.mjs';
import { KnownPages } from './addresses.mjs';
import { logPageOf } from './log-page.mjs';

/** The pages of a log that ends at a head. */
const pagesTo = (head: number) =>
  new KnownPages(async (page) => page.of === 'log' && page.number > 1 && page.number - 1 <= head);

test('any number is that of its page, which is full; the rest is at the end, and beyond it there is none', async () => {
  const known = pagesTo(289);
  const found = await Promise.all(
    [1, 2, 50, 51, 52, 200, 201, 251, 252, 289, 290, 301, 302, 9_999].map((n) => logPageOf(known, n)),
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
  'of a log of %d entries the last page and the full ones before it have every entry once',
  async (head) => {
    const onLast = Math.min(head, onLastPage(head, LOG_PAGE));
    const first = head - onLast + 1;
    // "Earlier entries" leads to the number of the first one here.
    expect(first === 1 || (await logPageOf(pagesTo(head), first)) === 'here').toBe(true);
    expect((first - 1) % LOG_PAGE).toBe(0);
  },
);
