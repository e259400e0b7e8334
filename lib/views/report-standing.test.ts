import { expect, test } from 'vitest';
import type { EventRecord, Statement } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import type { Content } from '@/lib/domain/value';
import { count } from '@/prisma/factories/claims';
import { byId, source, statement } from '@/prisma/factories/rows';
import { confirmed, declined, denied, exactly, stated, withdrawn } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';
import { standingsOf } from './report-standing';

const zone = 'Europe/Kyiv';
const said = (ref: string, day: number, says: Content, basedOn?: string): Statement =>
  statement({ zone, from: '2030-01-01T00:00:00Z' }, ref, {
    claim: 'killed',
    source: 'agency',
    on: `2030-01-0${day}`,
    says,
    words: paraphrase('words'),
    evidence: [],
    ...(basedOn !== undefined && { basedOn }),
  });

/** What each statement of one source comes to, by its ref. */
function standings(...own: readonly Statement[]): Record<string, string> {
  const record: EventRecord = {
    event: { id: 'event', slug: 'event', title: 'An event', summary: '', zone, fictional: true },
    claims: [count('killed', 'persons', { position: 1, question: 'How many?', measure: 'killed', scope: '' })],
    sources: byId([source('agency', { name: 'Agency', kind: 'agency', side: 'none' })]),
    statements: own,
    renderings: [],
    documents: new Map(),
    searches: [],
    publishedAt: '2030-02-01T00:00:00.000Z',
  };
  const found = standingsOf(own, record, referencesIn(record));
  return Object.fromEntries(own.map(({ id, ref }) => [ref, found.get(id)?.text ?? 'nothing']));
}

test('a value stands until the next one, which takes its place', () => {
  expect(
    standings(
      said('s1', 1, stated(exactly(63))),
      said('s2', 2, stated(exactly(70))),
      said('s3', 4, stated(exactly(89))),
    ),
  ).toEqual({
    s1: 'superseded by s2: no position',
    s2: 'superseded by s3: no position',
    s3: 'current position',
  });
});

test('a withdrawn value leaves none: the one before it does not return', () => {
  expect(
    standings(said('s1', 1, stated(exactly(5))), said('s2', 2, stated(exactly(9))), said('s3', 3, withdrawn)),
  ).toEqual({
    s1: 'superseded by s2: no position',
    s2: 'withdrawn by s3: no position',
    s3: 'withdraws s2',
  });
  expect(standings(said('s1', 1, withdrawn))).toEqual({ s1: 'withdraws what is not on record' });
});

test('a denial stands beside the value, until it is taken back', () => {
  const value = said('s1', 1, stated(exactly(5)));
  const denial = said('s2', 2, denied(exactly(50)));
  expect(standings(value, denial)).toEqual({ s1: 'current position', s2: 'current denial' });
  expect(standings(value, denial, said('s3', 3, withdrawn))).toEqual({
    s1: 'current position',
    s2: 'withdrawn by s3: no position',
    s3: 'withdraws s2',
  });
});

test('who confirmed or declined stands beside the values, until a value of theirs overtakes it', () => {
  expect(standings(said('s1', 1, declined), said('s2', 2, confirmed))).toEqual({
    s1: 'stands beside the values',
    s2: 'stands beside the values',
  });
  expect(standings(said('s1', 1, declined), said('s2', 2, stated(exactly(5))))).toEqual({
    s1: 'overtaken by s2',
    s2: 'current position',
  });
});

test('who repeats itself keeps what it said', () => {
  expect(standings(said('s1', 1, stated(exactly(63))), said('s2', 2, stated(exactly(63)), 's1'))).toEqual({
    s1: 'current position',
    s2: 'echo of s1',
  });
});

test('an echo is named after its root', () => {
  expect(standings(said('s1', 1, stated(exactly(5))), said('s2', 2, stated(exactly(5)), 's1'))).toMatchObject({
    s2: 'echo of s1',
  });
  expect(standings(said('s2', 2, stated(exactly(5)), 's1'))).toEqual({
    s2: 'echo of a statement that is not published',
  });
});
