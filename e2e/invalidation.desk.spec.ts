import { type APIRequestContext, expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';

// What another server of the desk, or a command, publishes: here the tests themselves, in the database and past the
// server. Nothing is renewed by time, so that whatever is seen was noticed.

// One after the other: the last of them renews everything.
test.describe.configure({ mode: 'serial' });

/** It takes a quarter of a second to notice (`npm run pages:bench` measures it); more where a machine does other things too. */
const NOTICED = { timeout: 20_000, intervals: [50] };

async function read(request: APIRequestContext, address: string) {
  const response = await request.get(address);
  return { status: response.status(), text: await response.text(), cache: response.headers()['x-nextjs-cache'] };
}

/** Asked until it is in the cache, as the pages are that everybody reads. */
async function warm(request: APIRequestContext, ...addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await expect.poll(async () => (await read(request, address)).cache, { timeout: 10_000 }).toBe('HIT');
  }
}

test('what is published past the server is noticed and on its pages, and they come from the cache again', async ({
  desk,
  request,
}) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  await warm(request, '/', '/?order=disputed', '/log');
  const { slug, title } = await desk.event(reporter, editor);
  for (const address of ['/', `/events/${slug}`]) {
    await expect.poll(async () => (await read(request, address)).text, NOTICED).toContain(title);
  }
  // Other tests publish meanwhile: each answer says of itself where it comes from.
  await warm(request, '/', `/events/${slug}`, '/log');
  expect((await read(request, '/log')).text).toContain(title);

  const event = { kind: 'event', id: await desk.eventId(slug) } as const;
  await desk.took(editor, 'hold', event);
  await expect.poll(async () => (await read(request, `/events/${slug}`)).text, NOTICED).toContain('This page is held');
  await expect.poll(async () => (await read(request, '/')).text, NOTICED).not.toContain(title);
});

test('what is published of one event leaves the pages of another where they are', async ({ desk, request }) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const one = `/events/${(await desk.event(reporter, editor)).slug}`;
  await warm(request, one);
  const { title } = await desk.event(reporter, editor);
  await expect.poll(async () => (await read(request, '/')).text, NOTICED).toContain(title);
  expect((await request.get(one)).headers()['x-crossread-cache']).toBe('1');
});

test('what is computed anew by a command is on the list, and no answer is an error meanwhile', async ({
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
    desk.client.eventProjection.update({ where: { eventId }, data: { statements: 4321 } }),
    desk.client.renewal.update({ where: { id: 1 }, data: { number: { increment: 1 } } }),
  ]);
  await expect.poll(async () => (await read(request, '/')).text, NOTICED).toContain('4,321 statements');
  done = true;
  await Promise.all(readers);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
