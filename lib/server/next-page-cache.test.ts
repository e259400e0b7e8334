import { expect, test, vi } from 'vitest';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import PageCache from './next-page-cache.mjs';

const publish = () => invalidateTags(['event:makiivka', 'events', 'log']);
const cache = new PageCache();
const kept = { cacheControl: { revalidate: false, expire: undefined } };

const page = (html: string, more: { status?: number; postponed?: string; headers?: Record<string, string> } = {}) => ({
  kind: 'APP_PAGE',
  html,
  headers: { 'x-next-cache-tags': '_N_T_/layout,event%3Amakiivka' },
  status: 200,
  ...more,
});
const htmlOf = async (key: string) => (await cache.get(key))?.value.html ?? 'not there';

test('a page is cached until something is published, and no longer', async () => {
  expect(await htmlOf('/kept')).toBe('not there');
  await cache.set('/kept', page('first'), kept);
  expect(await htmlOf('/kept')).toBe('first');
  publish();
  expect(await htmlOf('/kept')).toBe('not there');
  await cache.set('/kept', page('second'), kept);
  expect(await htmlOf('/kept')).toBe('second');
});

test('a page is rendered again if something was published while it was rendered', async () => {
  expect(await htmlOf('/begun')).toBe('not there');
  publish();
  await cache.set('/begun', page('read before it was published'), kept);
  expect(await htmlOf('/begun')).toBe('not there');
  await cache.set('/begun', page('read afterwards'), kept);
  expect(await htmlOf('/begun')).toBe('read afterwards');
});

test('a page that was rendered in part is cached when it is complete', async () => {
  await htmlOf('/parts');
  await cache.set('/parts', page('a part', { postponed: 'the rest' }), kept);
  expect(await htmlOf('/parts')).toBe('a part');
  await cache.set('/parts', page('the whole'), kept);
  expect(await htmlOf('/parts')).toBe('the whole');
});

test('a page that is not found is not cached, and evicts nothing', async () => {
  await htmlOf('/there');
  await cache.set('/there', page('a page'), kept);
  for (let number = 0; number < 1000; number += 1) {
    await htmlOf(`/made-up-${number}`);
    await cache.set(`/made-up-${number}`, page('x'.repeat(2000), { status: 404 }), kept);
  }
  expect(await htmlOf('/made-up-999')).toBe('not there');
  expect(await htmlOf('/there')).toBe('a page');
});

test('an entry without content tags stays when something is published', async () => {
  await htmlOf('/about');
  await cache.set('/about', page('about us', { headers: { 'x-next-cache-tags': '_N_T_/about' } }), kept);
  publish();
  expect(await htmlOf('/about')).toBe('about us');
});

test('publishing another event does not invalidate the page', async () => {
  await htmlOf('/of-this');
  await cache.set('/of-this', page('this'), kept);
  invalidateTags(['event:other', 'events', 'log']);
  expect(await htmlOf('/of-this')).toBe('this');
  invalidateTags('everything');
  expect(await htmlOf('/of-this')).toBe('not there');
});

test('no entry is served for longer than one hour', async () => {
  await htmlOf('/old');
  await cache.set('/old', page('an old page'), kept);
  const at = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(at + 59 * 60_000);
  expect(await htmlOf('/old')).toBe('an old page');
  vi.spyOn(performance, 'now').mockReturnValue(at + 61 * 60_000);
  expect(await htmlOf('/old')).toBe('not there');
  vi.restoreAllMocks();
});

test('pages of the desk are never served from the cache', async () => {
  await cache.set('/route-cache/APP_PAGE/566d/$/desk', page('a list'), kept);
  expect(await htmlOf('/route-cache/APP_PAGE/566d/$/desk')).toBe('not there');
});
