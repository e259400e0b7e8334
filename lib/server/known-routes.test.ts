import { expect, test } from 'vitest';
import { KnownPages, type Page, targetOf } from './known-routes.mjs';

test.each([
  ['/', undefined],
  ['/?page=1', undefined],
  ['/?page=2&order=disputed', { of: 'list', number: 2 }],
  ['/log?before=120', { of: 'log', number: 120 }],
  ['/log?before=1', { of: 'log', number: 1 }],
  ['/corrections', undefined],
  ['/corrections?page=1', undefined],
  ['/corrections?page=2', { of: 'corrections', number: 2 }],
  ['/corrections/feed.xml', undefined],
  ['/events/makiivka/corrections', { of: 'event', event: 'makiivka' }],
  ['/about', undefined],
  ['/log', undefined],
  ['/log/check?head=1:ab', undefined],
  ['/log/entries.jsonl', undefined],
  ['/log/checkpoint', undefined],
  ['/log/tile/0/x001/067.p/5', { of: 'tile', tile: { level: 0, number: 1067, width: 5 } }],
  ['/log/tile/entries/000', { of: 'tile', tile: { level: 'entries', number: 0, width: 256 } }],
  ['/icon.svg', undefined],
  ['/desk/accounts?page=2', undefined],
  ['/invitation/Ab-_9', undefined],
  ['/_next/static/chunks/0~(site)[slug].js', undefined],
  ['/events/makiivka/report.csv?asof=2023-01-02', undefined],
  ['/events/makiivka/claims/killed/cells.json', undefined],
  ['/events/makiivka', { of: 'event', event: 'makiivka' }],
  ['/events/makiivka?find=%D0%B0', { of: 'event', event: 'makiivka' }],
  ['/events/makiivka/picture.png', { of: 'event', event: 'makiivka' }],
  ['/events/makiivka/claims/killed/picture.png', { of: 'claim', event: 'makiivka', claim: 'killed' }],
  ['/events/makiivka/claims/killed', { of: 'claim', event: 'makiivka', claim: 'killed' }],
])('%s is a page', (target, page) => {
  expect(targetOf(target)).toEqual({ is: 'ours', ...(page && { page }) });
});

test.each([
  ['/events/%6dakiivka', '/events/makiivka'],
  ['/events/./makiivka', '/events/makiivka'],
  ['/x/../events/makiivka?sort=disputed', '/events/makiivka?sort=disputed'],
  ['/x/%2e%2e/events/makiivka', '/events/makiivka'],
  ['//events//makiivka', '/events/makiivka'],
  ['/events/makiivka#1', '/events/makiivka'],
  ['/events/makiivka?find=a#1', '/events/makiivka?find=a'],
])('%s is redirected to %s', (target, as) => expect(targetOf(target)).toEqual({ is: 'spelled otherwise', as }));

test.each([
  `/events/${'a'.repeat(500)}`,
  '/events/Makiivka',
  '/events/makiivka.rsc',
  '/events/a_b',
  '/events/makiivka/claims/-',
  '/events/%00',
  '/events/a%0Ab',
  '/events/a%2Fb%2e%2e',
  '/events/%252e',
  '/events/київ',
  '/events/a\\b',
  '/?page=0',
  '/?page=1e3',
  '/log?before=99999999999999999999',
  '/list/latest/2',
  '/log/latest',
  '/log/120',
  '/log/tile/0/0',
  '/log/tile/0/x000/067',
  '/log/tile/0/067.p/256',
  '/log/tile/',
  '/log/tile/hashes/000',
  '/corrections/2',
  '/corrections/x',
  '/corrections/feed.xml.x',
  '/corrections?page=0',
  '/events/makiivka/view',
  '/events/Makiivka/picture.png',
  '/events/makiivka/claims/killed/view?asof=2023',
])('%s is not found', (target) => expect(targetOf(target)).toEqual({ is: 'none' }));

test.each(['/events/%ff', '/events/%', '/%e0%a4%a', 'http:', '*', ''])('%o is malformed', (target) =>
  expect(targetOf(target)).toEqual({ is: 'malformed' }),
);

const there: Page = { of: 'event', event: 'there' };

test('a page that was found is looked up once, a page that was not found each time', async () => {
  const gone: Page = { of: 'claim', event: 'there', claim: 'gone' };
  const looked: Page[] = [];
  const known = new KnownPages(async (page) => {
    looked.push(page);
    return page.of === 'event';
  });
  expect(known.isFound(there)).toBe(false);
  const found = [await known.has(there), await known.has(there), await known.has(gone), await known.has(gone)];
  expect(found).toEqual([true, true, false, false]);
  expect(known.isFound(there)).toBe(true);
  expect(looked).toEqual([there, gone, gone]);
});

test('a failed look-up is reported, and the page is looked up again', async () => {
  let isAway = true;
  const known = new KnownPages(async () => {
    if (isAway) throw new Error('The database is away.');
    return true;
  });
  await expect(known.has(there)).rejects.toThrow('away');
  isAway = false;
  expect(await known.has(there)).toBe(true);
});
