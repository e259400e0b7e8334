import { expect, test } from 'vitest';
import { feedEntries, noticesView } from './notices';

const row = (more: { id?: string; why?: 'comment' | 'answer' | 'reply waits'; at?: Date } = {}) =>
  ({
    id: 'returned 1',
    why: 'returned',
    kind: 'statement',
    thing: 's1',
    by: 'desk-a',
    at: new Date('2030-01-02T12:00:00Z'),
    ...more,
  }) as const;
const LABELS = new Map([['s1', '89 killed, a secret']]);

test('what came after the last visit is new, and counted by what it is', () => {
  const rows = [
    row(),
    row({ id: 'a', why: 'comment', at: new Date('2030-01-03T12:00:00Z') }),
    row({ id: 'b', why: 'comment', at: new Date('2030-01-03T12:00:01Z') }),
  ];
  const seen = noticesView(rows, '2030-01-03T12:00:00.000Z', LABELS);
  expect(seen.notices.map(({ isNew }) => isNew)).toEqual([false, false, true]);
  expect(seen).toMatchObject({ fresh: 1, counts: '1 comment' });
  expect(noticesView(rows, undefined, LABELS)).toMatchObject({ fresh: 3, counts: '1 returned, 2 comments' });
  expect(noticesView([], undefined, LABELS)).toEqual({ notices: [], fresh: 0, counts: '' });
});

test('a notice says who did what, and leads to where it is dealt with', () => {
  expect(noticesView([row()], undefined, LABELS).notices[0]).toEqual({
    id: 'returned 1',
    says: 'desk-a returned a statement to you',
    label: '89 killed, a secret',
    page: '/desk/statements/s1',
    at: '2 Jan 2030, 12:00 (UTC)',
    isNew: true,
  });
  expect(noticesView([row({ why: 'answer' })], undefined, LABELS).notices[0]).toMatchObject({
    says: 'desk-a answered in a thread of yours on a statement',
    page: '/desk/statements/s1#comments',
  });
});

test('a redaction is told of no thing, and leads to where it is approved', () => {
  const asked = { ...row(), why: 'redaction asked', kind: null, thing: null } as const;
  expect(noticesView([asked], undefined, LABELS).notices[0]).toMatchObject({
    says: 'desk-a asks to redact a text: that takes a second person',
    label: '',
    page: '/desk/redactions',
  });
});

test('a feed has no word of what is logged', () => {
  expect(feedEntries([row()])).toEqual([
    {
      id: 'returned 1',
      title: 'desk-a returned a statement to you',
      page: '/desk/statements/s1',
      at: '2030-01-02T12:00:00.000Z',
    },
  ]);
});

test('of a reply of a source it is told what it is on, and where on that page it waits', () => {
  expect(noticesView([row({ why: 'reply waits' })], undefined, LABELS)).toMatchObject({
    counts: '1 reply of a source to publish',
    notices: [
      {
        says: 'desk-a logged a source’s reply on a statement: a second person publishes it',
        page: '/desk/statements/s1#replies',
      },
    ],
  });
});
