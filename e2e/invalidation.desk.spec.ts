import { type APIRequestContext, expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';

// Cache invalidation when another server or a command publishes: the tests write to the database directly, past the
// server. Nothing in the cache expires with time, so every new page was caused by an invalidation.

// Serial: the last test invalidates everything.
test.describe.configure({ mode: 'serial' });

/** Invalidation takes a quarter of a second (`npm run pages:bench` measures it), and longer on a busy machine. */
const NOTICED = { intervals: [50] };

async function read(request: APIRequestContext, address: string) {
  // A connection that was idle may be closed as it is used again.
  const response = await request.get(address, { maxRetries: 2 });
  return { status: response.status(), text: await response.text(), cache: response.headers()['x-nextjs-cache'] };
}

/** Requests the page until it comes from the cache. */
async function warm(request: APIRequestContext, ...addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await expect.poll(async () => (await read(request, address)).cache).toBe('HIT');
  }
}

test('a publication past the server invalidates the pages, which then come from the cache again', async ({
  desk,
  request,
}) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  await warm(request, '/', '/?order=disputed', '/log');
  const { slug, title } = await desk.event(reporter, editor);
  const end = await desk.endOfPublicLog();
  for (const address of ['/', `/events/${slug}`]) {
    await expect.poll(async () => (await read(request, address)).text, NOTICED).toContain(title);
  }
  // Other tests publish at the same time, so each response is checked for its own cache header.
  const picture = `/events/${slug}/picture.png`;
  await warm(request, '/', `/events/${slug}`, picture, '/log');
  // A page of the log holds few entries, and another test may have published hundreds since.
  const [, told] = /its fingerprint: (?:<!-- -->)?<code[^>]*>(\d+):/.exec((await read(request, '/log')).text) ?? [];
  expect(Number(told)).toBeGreaterThanOrEqual(end);

  const event = { kind: 'event', id: await desk.eventId(slug) } as const;
  await desk.took(editor, 'hold', event);
  await expect.poll(async () => (await read(request, `/events/${slug}`)).text, NOTICED).toContain('This page is held');
  await expect.poll(async () => (await read(request, picture)).status, NOTICED).toBe(404);
  await expect.poll(async () => (await read(request, '/')).text, NOTICED).not.toContain(title);
});

test('publishing in one event leaves the pages of another event in the cache', async ({ desk, request }) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const one = `/events/${(await desk.event(reporter, editor)).slug}`;
  await warm(request, one);
  const { title } = await desk.event(reporter, editor);
  await expect.poll(async () => (await read(request, '/')).text, NOTICED).toContain(title);
  expect((await request.get(one)).headers()['x-crossread-cache']).toBe('1');
});

test('projections recomputed by a command appear on the list, and no request fails meanwhile', async ({
  desk,
  request,
}) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const { slug, title } = await desk.event(reporter, editor);
  const eventId = await desk.eventId(slug);
  await expect.poll(async () => (await read(request, '/')).text, NOTICED).toContain(title);
  await warm(request, '/');
  const statuses: number[] = [];
  let done = false;
  const readers = Array.from({ length: 4 }, async () => {
    while (!done) statuses.push((await read(request, '/')).status);
  });
  await desk.client.$transaction([
    desk.client.eventProjection.update({ where: { eventId }, data: { sources: 4321 } }),
    desk.client.contentVersion.update({ where: { id: 1 }, data: { number: { increment: 1 } } }),
  ]);
  await expect.poll(async () => (await read(request, '/')).text, NOTICED).toContain('4,321 sources');
  done = true;
  await Promise.all(readers);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
