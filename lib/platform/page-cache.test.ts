import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import { afterEach, expect, test } from 'vitest';
import PageCache from './page-cache.mjs';

type Context = ConstructorParameters<typeof PageCache>[0];
type Page = Parameters<PageCache['set']>[1];
type Asked = Parameters<PageCache['get']>[1];
type Kept = Parameters<PageCache['set']>[2];

const nothing = () => Promise.reject(new Error('There is no such file.'));
const cache = new PageCache({
  fs: { readFile: nothing, readFileSync: nothing, existsSync: () => false, stat: nothing },
  flushToDisk: false,
  serverDistDir: '/nowhere',
  revalidatedTags: [],
  maxMemoryCacheSize: 1_000_000,
} as unknown as Context);

const page = (html: string, more: { status?: number; postponed?: string } = {}) =>
  ({
    kind: 'APP_PAGE',
    html,
    rscData: undefined,
    headers: { 'x-next-cache-tags': 'events' },
    postponed: undefined,
    status: 200,
    segmentData: undefined,
    ...more,
  }) as unknown as Page;
const asked = { kind: 'APP_PAGE', isFallback: false } as unknown as Asked;
const kept = { cacheControl: { revalidate: false, expire: undefined } } as unknown as Kept;
const htmlOf = async (key: string) => {
  const value = (await cache.get(key, asked))?.value;
  return value && 'html' in value ? value.html : 'not there';
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
/** Something was published, and this process noticed it. */
const publish = () => tagsManifest.set('events', { expired: Math.ceil(performance.timeOrigin + performance.now()) });

afterEach(() => tagsManifest.clear());

test('a page is kept until something is published, and then no longer', async () => {
  expect(await htmlOf('/kept')).toBe('not there');
  await cache.set('/kept', page('first'), kept);
  expect(await htmlOf('/kept')).toBe('first');
  await pause();
  publish();
  await pause();
  expect(await htmlOf('/kept')).toBe('not there');
  await cache.set('/kept', page('second'), kept);
  expect(await htmlOf('/kept')).toBe('second');
});

test('what was published while a page was made is not missing in it for good: the page is made once more', async () => {
  expect(await htmlOf('/begun')).toBe('not there');
  await pause();
  publish();
  await pause();
  await cache.set('/begun', page('read before it was published'), kept);
  expect(await htmlOf('/begun')).toBe('not there');
  await pause();
  await cache.set('/begun', page('read afterwards'), kept);
  expect(await htmlOf('/begun')).toBe('read afterwards');
});

test('a page that was answered in part is kept when it is whole', async () => {
  await htmlOf('/parts');
  await cache.set('/parts', page('a part', { postponed: 'the rest' }), kept);
  expect(await htmlOf('/parts')).toBe('a part');
  await cache.set('/parts', page('the whole'), kept);
  expect(await htmlOf('/parts')).toBe('the whole');
});

test('what is not found is not kept, and drives out nothing that is', async () => {
  await htmlOf('/there');
  await cache.set('/there', page('a page'), kept);
  for (let number = 0; number < 1000; number += 1) {
    await htmlOf(`/made-up-${number}`);
    await cache.set(`/made-up-${number}`, page('x'.repeat(2000), { status: 404 }), kept);
  }
  expect(await htmlOf('/made-up-999')).toBe('not there');
  expect(await htmlOf('/there')).toBe('a page');
});

test('pages of the desk are not found, whatever was kept', async () => {
  await cache.set('/route-cache/APP_PAGE/566d/$/desk', page('a list'), kept);
  expect(await htmlOf('/route-cache/APP_PAGE/566d/$/desk')).toBe('not there');
});
