import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '@/lib/platform/clock';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { aSource } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { answerComment, commentOn, settleComment } from './comment-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { send, signedInAs, somebody } from './testing/visitor';

// What is written on a thing that was opened from a list leads back to it, with its place there.

let db: TestDatabase;
let browser: Request;
let thing: string;

beforeAll(async () => {
  db = await openDesk();
  const { id, email } = await somebody(db.client, 'one', 'editor');
  browser = await signedInAs(db.client, email, '192.0.2.1');
  thing = await logsAs(db.client, id, systemClock)({ kind: 'source', entry: aSource('agency') });
});
afterAll(() => db.close());

const LIST = 'show=submitted&find=killed';

test('a comment, an answer and a settled thread keep the place in the list', async () => {
  const place = /^\/desk\/sources\/[^?]+\?list=show%3Dsubmitted%26find%3Dkilled&last=[^#]+#comments$/;
  const on = { kind: 'source', thing, revision: '1', text: 'An agency?' };
  expect(await send(browser, commentOn, { ...on, list: LIST })).toMatch(place);
  const { id: thread } = await db.client.comment.findFirstOrThrow({ select: { id: true } });
  expect(await send(browser, answerComment, { thread, text: 'It is.', list: LIST })).toMatch(place);
  expect(await send(browser, settleComment, { thread, seen: '0', list: LIST })).toMatch(place);
  expect(await send(browser, commentOn, on)).toMatch(/^\/desk\/sources\/[^?]+\?last=[^#]+#comments$/);
});
