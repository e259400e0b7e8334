import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  atMost,
  between,
  denied,
  deniedThatItHappened,
  exactly,
  fewerThan,
  fewerThanSaid,
  moreThan,
  stated,
  vague,
  vagueWithoutRange,
  yes,
} from '@/prisma/factories/values';
import type { Claim } from './record';
import { referencesIn } from './references';
import { isComparable, saidOn } from './said';
import { statedFigure } from './stated-figure';
import { count, recordOf, said, timeOf } from './testing/record';
import type { Content, TimeValue } from './value';

/** The figure that a content states towards what lies above it, and towards what lies below it. */
function figures(content: Content, claim: Claim = count()): string {
  const record = recordOf([claim], [said('s0', 'x', stated(exactly(5))), said('s1', 'a', content)]);
  const [, statement] = record.statements;
  if (statement === undefined) throw new Error('no statement');
  const one = saidOn(statement, claim, referencesIn(record), 'UTC');
  if (!isComparable(one)) return 'not comparable';
  const [up, down] = (['upper', 'lower'] as const).map((end) => statedFigure(one, claim, end));
  const shown = [up, down].map((found) =>
    found === undefined || found === 'none' ? 'none' : `${found.figure}${found.isWords ? ' in words' : ''}`,
  );
  return shown.join(' and ');
}

describe('the figure that is told, towards what lies above and below (2)', () => {
  it.each<[string, Content, string]>([
    ['400', stated(exactly(400)), '400 and 400'],
    ['about 400: the figure, not its range', stated(about(400)), '400 and 400'],
    ['fewer than 100: the next whole one', stated(fewerThan(100)), '99 and none'],
    ['more than 100', stated(moreThan(100)), 'none and 101'],
    ['at most 100', stated(atMost(100)), '100 and none'],
    ['at least 100', stated(atLeast(100)), 'none and 100'],
    ['between 40 and 60: the nearer end', stated(between(40, 60)), '60 and 40'],
    ['dozens', stated(vague(24, 99)), '99 in words and 24 in words'],
    ['a denial that it happened', deniedThatItHappened, '0 and 0'],
    ['fewer than another statement', stated(fewerThanSaid('s0')), 'none and none'],
    ['a denied 400', denied(exactly(400)), 'none and none'],
    ['vague words without a range', stated(vagueWithoutRange), 'not comparable'],
    ['a yes', stated(yes), 'not comparable'],
  ])('%s', (_, content, expected) => expect(figures(content)).toBe(expected));

  it('of what is not whole is the bound itself', () => {
    const metres = count({ whole: false });
    expect(figures(stated(fewerThan('2.5')), metres)).toBe('2.5 and none');
    expect(figures(stated(moreThan('2.5')), metres)).toBe('none and 2.5');
  });

  it('of whole things whose bound is not whole is the next whole one', () => {
    expect(figures(stated(fewerThan('2.5')))).toBe('2 and none');
    expect(figures(stated(moreThan('2.5')))).toBe('none and 3');
  });

  it('of a time is its instant, at the nearer end of a span', () => {
    const noon = atMinute('2023-01-01T12:00Z', 'UTC');
    const at = String(Date.parse('2023-01-01T12:00Z'));
    const one = String(Date.parse('2023-01-01T13:00Z'));
    expect(figures(stated(noon), timeOf())).toBe(`${at} and ${at}`);
    const plain = { type: 'time', precision: 'minute', zone: 'UTC' } as const;
    const span: TimeValue = { ...plain, relation: 'between', from: '2023-01-01T12:00Z', to: '2023-01-01T13:00Z' };
    expect(figures(stated(span), timeOf())).toBe(`${one} and ${at}`);
    expect(figures(stated({ ...plain, relation: 'at least', from: '2023-01-01T12:00Z' }), timeOf())).toBe(
      `none and ${at}`,
    );
  });
});
