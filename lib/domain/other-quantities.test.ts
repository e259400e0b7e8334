import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMost,
  between,
  counted,
  denied,
  exactly,
  fewerThan,
  fewerThanSaid,
  stated,
  writtenTo,
} from '@/prisma/factories/values';
import { checkStatement } from './entry';
import { broader, type CountClaim, count, narrower, recordOf, said } from './testing/record';
import type { Content, NumberValue, Scope } from './value';
import { assessClaim, type ClaimAssessment } from './verdict';

// What the method does with quantities that count no persons: a magnitude, a share, a temperature below zero, a sum of
// money. Computed by hand. range-decimals.test.ts has the ranges of decimals one by one.

const measured = (unit: string, more: Partial<CountClaim> = {}): CountClaim =>
  count({ unit, whole: false, additive: false, ...more });

/** One source per content: a1, a2, … */
const read = (claim: CountClaim, ...contents: readonly (Content | NumberValue)[]): ClaimAssessment =>
  assessClaim(
    recordOf(
      [claim],
      contents.map((one, index) => said(`s${index + 1}`, `a${index + 1}`, 'form' in one ? one : stated(one))),
    ),
    claim,
    'latest',
  );

const rangeOf = (claim: CountClaim, value: NumberValue): string => {
  const implied = read(claim, value).positions[0]?.implied;
  if (implied?.kind !== 'interval') return implied?.kind === 'none' ? implied.reason : 'no range';
  const { low, high, without } = implied.interval;
  const print = (end: Big | 'open') => (end === 'open' ? end : end.toFixed());
  return `${print(low)}..${print(high)}${without === undefined ? '' : ` without ${without}`}`;
};

function gapOf({ gap }: ClaimAssessment): string {
  const least = (least: Big | 'none') => (least === 'none' ? '' : `, at least ${least.round(2, Big.roundDown)}`);
  if (gap.kind === 'n/a') return gap.why;
  if (gap.kind === 'ratio') return `×${gap.ratio.toFixed(2)}${least(gap.least)}`;
  return gap.kind === 'difference' ? `${gap.difference} apart${least(gap.least)}` : gap.kind;
}

describe('the magnitude of an earthquake', () => {
  // Its scale is logarithmic and goes below zero: it has no natural zero, and a ratio of two magnitudes says nothing.
  const magnitude = (tolerance: string): CountClaim =>
    measured('Mw', { lowerBound: 'none', tolerance: new Big(tolerance) });

  it('6.1 and 6.3 agree within 0.2, and may be the same within 0.1; 6.4 may not', () => {
    const within = read(magnitude('0.2'), exactly('6.1'), exactly('6.3'));
    expect([within.verdict, within.camps.length, gapOf(within)]).toEqual(['agreed', 1, 'nothing contradicts']);
    // Half of the last digit and of 0.1 on each side: 6.0 to 6.2, 6.2 to 6.4 and 6.3 to 6.5.
    const near = read(magnitude('0.1'), exactly('6.1'), exactly('6.3'));
    expect([near.verdict, near.camps.length, gapOf(near)]).toEqual(['consistent', 1, 'nothing contradicts']);
    const apart = read(magnitude('0.1'), exactly('6.1'), exactly('6.4'));
    expect([apart.verdict, apart.camps.length, gapOf(apart)]).toEqual(['disputed', 2, '0.3 apart, at least 0.1']);
  });

  it('makes two camps of three if the outer two are too far apart', () => {
    // 5.95 to 6.25, 6.15 to 6.45 and 6.35 to 6.65 at a tolerance of 0.2: the middle one meets both.
    const reading = read(magnitude('0.2'), exactly('6.1'), exactly('6.3'), exactly('6.5'));
    expect(reading.verdict).toBe('disputed');
    expect(reading.contradictions.map(({ a, b }) => [a.statement.id, b.statement.id])).toEqual([['s1', 's3']]);
    expect(reading.camps.map(({ positions }) => positions.map(({ statement }) => statement.id))).toEqual([
      ['s1', 's2'],
      ['s2', 's3'],
    ]);
  });

  it('(2) keeps the last decimal: 6.10 is 6.1, 6.1000001 may be, and is not if 6.1 was counted', () => {
    const exact = measured('Mw', { lowerBound: 'none' });
    expect(read(exact, exactly('6.10'), exactly('6.1')).verdict).toBe('agreed');
    expect(read(exact, exactly('6.1000001'), exactly('6.1')).verdict).toBe('consistent');
    expect(read(exact, exactly('6.1000001'), counted('6.1')).verdict).toBe('disputed');
  });
});

describe('a share in per cent', () => {
  const share = measured('per cent');

  it('reads about 47.5 as a tenth on either side, not ten points', () => {
    expect(rangeOf(share, about('47.5'))).toBe('42.75..52.25');
  });

  it('has a natural zero, and so a gap', () => {
    // 47.45 ÷ 12.55 is 3.78.
    expect(gapOf(read(share, exactly('47.5'), exactly('12.5')))).toBe('×3.80, at least 3.78');
    // 0 is 0 to 0.5, written to whole per cent.
    expect(gapOf(read(share, exactly('0.5'), exactly(0)))).toBe('nothing contradicts');
    expect(gapOf(read(share, exactly('0.6'), exactly(0)))).toBe('against zero');
  });

  it('has no parts: a share among fewer people says nothing of the share among all', () => {
    for (const scope of [broader, narrower]) {
      const claim = share;
      const record = recordOf([claim], [said('s1', 'a', stated(exactly('47.5')), { scope })]);
      expect(assessClaim(record, claim, 'latest').positions[0]?.implied).toEqual({
        kind: 'none',
        reason: 'about something else',
      });
    }
  });
});

describe('a temperature below zero', () => {
  const degrees = measured('°C', { lowerBound: 'none' });

  it('reads about −40 as −44 to −36: the tenth is of its size, and the range stays in order', () => {
    expect(rangeOf(degrees, about(-40))).toBe('-44..-36');
    expect(read(degrees, about(-40), exactly(-43)).verdict).toBe('consistent');
    expect(read(degrees, about(-40), exactly(-45)).verdict).toBe('disputed');
  });

  it.each([
    ['exactly −52.5', exactly('-52.5'), '-52.55..-52.45'],
    ['at least −10', atLeast(-10), '-10..open'],
    ['at most −10', atMost(-10), 'open..-10'],
    ['less than −60', fewerThan(-60), 'open..-60 without high'],
    ['between −50 and −40', between(-50, -40), '-50..-40'],
  ])('%s', (_, value, range) => expect(rangeOf(degrees, value)).toBe(range));

  it('(2) colder is less: at most −60 contradicts at least −10, and the distance is told, since 0 is no least', () => {
    const reading = read(degrees, atMost(-60), atLeast(-10));
    expect([reading.verdict, gapOf(reading)]).toEqual(['disputed', '50 apart, at least 50']);
    expect(gapOf(read(degrees, exactly(20), exactly(10)))).toBe('10 apart, at least 9');
  });

  it('below another reading is below it, and has no lower bound', () => {
    const reading = read(degrees, exactly(-40), fewerThanSaid('s1'));
    expect([reading.verdict, gapOf(reading)]).toEqual(['disputed', 'only relative values contradict']);
  });

  it('a denial of frost admits what lies above it', () => {
    const frost = denied(atMost(0));
    expect(read(degrees, frost, exactly(3)).verdict).toBe('single origin');
    const reading = read(degrees, frost, exactly('-0.5'));
    expect([reading.verdict, gapOf(reading)]).toEqual(['disputed', 'only denials contradict']);
  });

  it('a whole number of degrees is rounded like others, also below zero', () => {
    // −400 shows one digit and is read at two, half up: −405 rounds to −400, −395 to −390.
    const whole = count({ unit: '°C', lowerBound: 'none', additive: false });
    expect(rangeOf(whole, exactly(-400))).toBe('-405..-396');
    expect(rangeOf(whole, about(-45))).toBe('-50..-40');
  });

  it('may be entered', () => {
    const statement = said('s1', 'a', stated(about(-40)));
    expect(checkStatement(statement, recordOf([degrees], []))).toEqual({ ok: true });
  });
});

describe('a sum of money', () => {
  const dollars = measured('USD', { additive: true });
  const inUnit = (unit: string, figure: number): NumberValue => ({ ...exactly(figure), unit });

  it('compares to the cent', () => {
    const million = '1250000000.50';
    expect(read(dollars, exactly(million), exactly('1250000000.5')).verdict).toBe('agreed');
    // 1 250 000 000.5 is half of its last digit wide, unless it is written to the cent.
    expect(read(dollars, exactly(million), exactly('1250000000.51')).verdict).toBe('consistent');
    const toTheCent = writtenTo(million, '0.01');
    expect(read(dollars, toTheCent, exactly('1250000000.51')).verdict).toBe('consistent');
    expect(read(dollars, toTheCent, exactly('1250000000.52')).verdict).toBe('disputed');
  });

  it('is not compared with another currency, neither by figure nor by reference', () => {
    const reading = read(dollars, exactly(9), inUnit('EUR', 9));
    expect(reading.verdict).toBe('single origin');
    expect(reading.positions[1]?.implied).toEqual({ kind: 'none', reason: 'another unit' });
    expect(read(dollars, inUnit('EUR', 9)).verdict).toBe('no value');
    const referring = read(dollars, inUnit('EUR', 9), fewerThanSaid('s1'));
    expect(referring.positions[1]?.implied).toEqual({ kind: 'none', reason: 'another unit' });
  });

  it('is compared if given in the claim’s own currency', () => {
    expect(read(dollars, exactly(9), inUnit('USD', 9)).verdict).toBe('agreed');
  });

  it('adds up: part of the damage is no more than the whole', () => {
    const said1 = (id: string, value: NumberValue, scope: Scope = { relation: 'same' }) =>
      said(id, `of-${id}`, stated(value), { scope });
    const verdict = (...statements: ReturnType<typeof said1>[]) =>
      assessClaim(recordOf([dollars], statements), dollars, 'latest').verdict;
    const total = said1('s1', counted('2500000.75'));
    expect(verdict(total, said1('s2', counted('2500000.76'), narrower))).toBe('disputed');
    expect(verdict(total, said1('s2', exactly('2500000.76'), narrower))).toBe('disputed');
    expect(verdict(total, said1('s2', counted('2500000.74'), narrower))).toBe('consistent');
  });
});
