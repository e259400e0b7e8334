import { expect, test } from 'vitest';
import { recordAsOf } from '@/lib/domain/as-of';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { EventRecord, Reply } from '@/lib/domain/record';
import { count, recordOf, said, source } from '@/lib/domain/testing/record';
import { exactly, stated } from '@/prisma/factories/values';
import { listedReplies, repliesShownOf, repliesShownOn, repliesText } from './reply';

const reply = (id: string, more: Partial<Reply> = {}): Reply => ({
  id,
  source: 'a',
  wording: { kind: 'verbatim', words: 'لم نقل هذا.', language: 'ar' },
  givenAt: { precision: 'day', on: '2023-01-05', zone: 'UTC' },
  evidence: [],
  ...more,
});

const record = (replies: readonly Reply[], isHidden = false): EventRecord => ({
  ...recordOf([count()], [said('s1', 'a', stated(exactly(5))), said('s2', 'b', stated(exactly(9)), { day: 4 })], {
    sources: [source('a', { name: 'The ministry', confidential: isHidden }), source('b')],
  }),
  replies,
});

test('a reply has its source, its day, its words and their direction', () => {
  expect(repliesShownOn('s1', record([reply('r1', { statement: 's1' })]))).toEqual([
    {
      by: 'The ministry',
      date: '5 Jan 2023',
      dateTime: '2023-01-05',
      words: { kind: 'verbatim', quoted: true, text: 'لم نقل هذا.', lang: 'ar', dir: 'rtl' },
      evidence: [],
    },
  ]);
  expect(repliesShownOn('s2', record([reply('r1', { statement: 's1' })]))).toBeUndefined();
});

test('a reply to how a source is shown is told of the source, and not of its statements', () => {
  const whole = record([reply('r1')]);
  expect(repliesShownOf('a', whole)).toHaveLength(1);
  expect([repliesShownOn('s1', whole), repliesShownOf('b', whole)]).toEqual([undefined, undefined]);
});

test('the list of an event says what each is on', () => {
  const [one, other] = listedReplies(record([reply('r1', { statement: 's1' }), reply('r2')]));
  expect(one?.on?.text).toMatch(/^s1, on “/);
  expect(one?.on?.href).toMatch(/^\/events\/e\/claims\/.*#s1$/);
  expect(other?.on).toBeUndefined();
  expect(repliesText(record([]))).toBeUndefined();
  expect(repliesText(record([reply('r1')]))).toBe('1 reply of a source');
  expect(repliesText(record([reply('r1'), reply('r2')]))).toBe('2 replies of sources');
});

test('as of a time there is what had been replied by then, to what had been said', () => {
  const early = reply('r2', {
    statement: 's2',
    source: 'b',
    givenAt: { precision: 'day', on: '2023-01-02', zone: 'UTC' },
  });
  const asOf = (on: string) =>
    recordAsOf(record([reply('r1', { statement: 's1' }), early]), { precision: 'day', on, zone: 'UTC' }).replies?.map(
      ({ id }) => id,
    );
  expect(asOf('2023-01-03')).toEqual([]);
  expect(asOf('2023-01-04')).toEqual(['r2']);
  expect(asOf('2023-01-05')).toEqual(['r1', 'r2']);
});

test('what a confidential source replied does not leave the desk, nor a document that is confidential', () => {
  const replies = [reply('r1', { statement: 's1' }), reply('r2')];
  expect(withoutConfidential(record(replies, true)).replies).toEqual([]);
  const paper = { kind: 'desk summary', slug: 'p', title: 'A letter', confidential: false } as const;
  const documents = new Map([
    ['open', { ...paper, id: 'open' }],
    ['closed', { ...paper, id: 'closed', confidential: true }],
  ]);
  const cited = { ...record([reply('r1', { evidence: [{ document: 'open' }, { document: 'closed' }] })]), documents };
  const left = withoutConfidential(cited);
  expect(left.replies?.[0]?.evidence).toEqual([{ document: 'open' }]);
  expect([...left.documents.keys()]).toEqual(['open']);
});
