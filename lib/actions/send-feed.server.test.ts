import { afterAll, beforeAll, expect, test } from 'vitest';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { makeFeedAddress } from '@/lib/writes/notices';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import { sendFeed } from './send-feed';
import { within } from './testing/next-headers';

let db: TestDatabase;
const key = { mine: '' };

beforeAll(async () => {
  process.env.PUBLIC_URL = 'https://desk.example';
  db = await programDatabase();
  const made = await makeFeedAddress(db.client, await newcomer(db.client, 'reporter'), clock);
  key.mine = made.ok ? made.token : '';
});
afterAll(() => db.close());

const asks = (of: string, from = '192.0.2.1'): Promise<Response> =>
  within({ headers: new Headers({ 'x-crossread-client': from }), cookies: new Map() }, () =>
    sendFeed(new Request(`https://desk.example/feed${of}`)),
  );

test('the feed of a key is sent to whoever has it, and is kept and listed nowhere', async () => {
  const answer = await asks(`?key=${key.mine}`);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
  const text = await answer.text();
  expect(text).toContain('<link href="https://desk.example/desk/notices"/>');
  expect(text, 'the secret is not repeated').not.toContain(key.mine);
});

test.each(['', '?key=', '?key=short', `?key=${'a'.repeat(43)}`, '?key=%00', '?other=1'])(
  '"%s": no feed',
  async (of) => {
    const answer = await asks(of, '192.0.2.2');
    expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([
      404,
      '',
      'private, no-store',
    ]);
  },
);

test('wrong keys from one address are limited, and so is one feed from all', async () => {
  const wrong = `?key=${'b'.repeat(43)}`;
  for (let time = 0; time < 30; time += 1) expect((await asks(wrong, '192.0.2.3')).status).toBe(404);
  const refused = await asks(wrong, '192.0.2.3');
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await asks(wrong, '192.0.2.4')).status).toBe(404);
  let last = 200;
  for (let time = 0; time < 61 && last === 200; time += 1) last = (await asks(`?key=${key.mine}`)).status;
  expect(last).toBe(429);
});
