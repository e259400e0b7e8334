import { expect, test } from 'vitest';
import { commentFields } from '@/lib/domain/comment';
import { REVIEWED } from '@/lib/domain/review';
import { fieldChoices, fieldName } from './comment-fields';
import { openCommentsText, threadView } from './comments';

test.each(REVIEWED)('%s: every field that is commented on has a name, and no two the same', (kind) => {
  const choices = fieldChoices(kind);
  expect(choices.map(({ value }) => value).sort()).toEqual([...commentFields(kind)].sort());
  expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
});

test.each([
  ['statement', 'saidAt', 'Said'],
  ['statement', null, 'The whole'],
  // A later version may leave a field out, and one before it may not know it yet.
  ['statement', 'colour', 'colour'],
  ['search', 'constructor', 'constructor'],
] as const)('%s, %s is called %s', (kind, field, name) => {
  expect(fieldName(kind, field)).toBe(name);
});

test.each([
  [0, undefined],
  [1, '1 comment is open.'],
  [2, '2 comments are open.'],
])('%d: %s', (open, told) => {
  expect(openCommentsText(open)).toBe(told);
});

const row = {
  id: 't',
  kind: 'statement',
  revision: 2,
  field: 'wording',
  comments: [
    { id: 't', pseudonym: 'desk-a', at: '2030-01-02T12:00:00.000Z', text: 'Whose words?' },
    { id: 'u', pseudonym: 'desk-b', at: '2030-01-02T12:05:00.000Z', text: null },
  ],
  settlements: [],
} as const;

test('a thread of the latest revision that is open; what was redacted says so', () => {
  expect(threadView(row, 2, true)).toEqual({
    id: 't',
    on: 'Words',
    comments: [
      { id: 't', by: 'desk-a', at: '2 Jan 2030, 12:00 (UTC)', text: 'Whose words?' },
      { id: 'u', by: 'desk-b', at: '2 Jan 2030, 12:05 (UTC)', text: '[redacted]' },
    ],
    isOpen: true,
    seen: 0,
    maySettle: true,
  });
});

test('a thread of an older revision says so, and who settled it', () => {
  const last = { pseudonym: 'desk-b', at: '2030-01-03T12:00:00.000Z' };
  const settled = threadView({ ...row, settlements: [{ settled: true, by: 'b' }], last }, 3, false);
  expect(settled).toMatchObject({
    older: 'on revision 2',
    isOpen: false,
    settled: 'Settled by desk-b, 3 Jan 2030, 12:00 (UTC)',
    seen: 1,
  });
  const again = [
    { settled: true, by: 'b' },
    { settled: false, by: 'b' },
  ];
  expect(threadView({ ...row, settlements: again, last }, 3, false)).not.toHaveProperty('settled');
});
