import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { label } from '@/prisma/factories/claims';
import { atLeast, confirmed, denied, exactly, options, stated } from '@/prisma/factories/values';
import { checkRevisedClaim, checkRevisedEvent } from './entry-revised';
import type { Claim, Rendering, Statement } from './record';
import { told } from './testing/entry';
import { type CountClaim, count, dayOf, list, narrower, passedOn, recordOf, said } from './testing/record';

/** A claim that becomes another, beside what was said on it. */
const becomes = (
  before: Claim,
  after: Claim,
  statements: readonly Statement[],
  renderings: readonly Rendering[] = [],
) => told(checkRevisedClaim(after, recordOf([before], statements, { renderings })));

describe('a claim is revised, and what was said on it stays right', () => {
  const five = said('s1', 'a', stated(exactly(5)));
  it.each<[string, Partial<CountClaim>, Partial<CountClaim>, Statement, string]>([
    ['another question', {}, { question: 'How many died?' }, five, 'accepted'],
    ['a bound above it', {}, { upperBound: new Big(5) }, five, 'accepted'],
    ['a bound below it', {}, { upperBound: new Big(4) }, five, 's1 upperBound: above the upper bound'],
    [
      'no longer a total that grows',
      { running: true },
      {},
      said('s1', 'a', stated(exactly(5)), { countsAsOf: { precision: 'day', on: dayOf(1), zone: 'UTC' } }),
      's1 running: not a running total',
    ],
    [
      'whole things',
      { whole: false },
      {},
      said('s1', 'a', stated(exactly('0.5'))),
      's1 whole: a fraction of a whole thing',
    ],
    [
      'no longer a count from 0',
      {},
      { lowerBound: 'none' },
      said('s1', 'a', confirmed),
      's1 lowerBound: only on yes-no and counts',
    ],
    [
      'no longer adding up',
      {},
      { additive: false },
      said('s1', 'a', stated(exactly(5)), { scope: narrower }),
      's1 additive: broader or narrower of what does not add up',
    ],
    [
      'a label in use left out',
      { labels: [label('l', 'by name')] },
      {},
      said('s1', 'a', stated(exactly(5)), { scope: { relation: 'narrower', label: 'l', note: 'by name' } }),
      's1 labels: no such label',
    ],
    [
      'everything denied',
      {},
      { lowerBound: new Big(3) },
      said('s1', 'a', denied(atLeast(3))),
      's1 options: a denial of everything',
    ],
  ])('%s', (_, before, after, statement, as) => {
    expect(becomes(count(before), count(after), [statement])).toBe(as);
  });

  it('leaves out an option that somebody named, or that an outlet passed on', () => {
    const [whole, part] = [list(true, { a: 'top', b: 'top' }), list(true, { a: 'top' })];
    const a = said('s1', 'a', stated(options('a')));
    expect(becomes(whole, part, [a])).toBe('accepted');
    expect(becomes(whole, part, [a, said('s2', 'b', stated(options('b')))])).toBe('s2 options: no such option');
    expect(becomes(whole, part, [a], [passedOn('r1', 's1', 'o', stated(options('b')))])).toBe(
      'r1 options: no such option',
    );
  });

  it('is not held responsible for what was wrong before', () => {
    const tooMany = count({ upperBound: new Big(4) });
    expect(becomes(tooMany, { ...tooMany, question: 'How many died?' }, [five])).toBe('accepted');
  });
});

describe('the days of an event end at another time', () => {
  const evening = { precision: 'minute', at: '2023-01-01T20:00:00Z', zone: 'UTC' } as const;
  const first = said('s1', 'a', stated(exactly(5)), { saidAt: evening });
  const echo = said('s2', 'b', stated(exactly(5)), { basedOn: ['s1'] });
  const record = recordOf([count()], [first, echo]);
  it.each([
    ['UTC', 'accepted'],
    ['America/New_York', 'accepted'],
    ['Pacific/Auckland', 's2 zone: refers to a later statement'],
  ])('in %s: %s', (zone, as) => {
    expect(told(checkRevisedEvent({ ...record.event, zone }, record))).toBe(as);
  });
});
