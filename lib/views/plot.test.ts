import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { referencesIn } from '@/lib/domain/references';
import { assessClaim } from '@/lib/domain/verdict';
import { exactly } from '@/prisma/factories/values';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { plotOf } from './plot';

const reading = (key: string) => {
  const claim = makiivka.claims.find(({ id }) => id === key);
  if (claim === undefined) throw new Error(`no claim ${key}`);
  return assessClaim(makiivka, claim, 'latest');
};
const references = referencesIn(makiivka);
const tone = () => 'none' as const;

describe('the plot of the killed', () => {
  const plot = plotOf(reading('killed'), makiivka, references, tone);

  it('places every compared value on one axis, in its order', () => {
    const at = (column: string) => plot?.marks.find((mark) => mark.column === column);
    expect(plot?.scale).toBeUndefined();
    expect(at('ua-stratcom')).toMatchObject({ from: 0.72, to: 0.88, openLow: false, openHigh: false, hollow: false });
    expect(at('ru-mod')).toMatchObject({ from: 0.178, to: 0.178 });
    expect(at('bbc-russian')).toMatchObject({ from: 0.184, to: 1, openHigh: true });
    expect(at('ru-bloggers')?.hollow).toBe(true);
    expect(at('dpr-leadership-source')).toBeUndefined();
  });

  it('ends at what informs, and a vague word that goes beyond has an arrow', () => {
    expect(plot?.ticks.at(-1)).toEqual({ at: 0.8, label: '400' });
    expect(plot?.marks.find(({ column }) => column === 'girkin')).toMatchObject({ from: 0, to: 1, openHigh: true });
  });

  it('has the place of what a source said before', () => {
    expect(plot?.marks.find(({ column }) => column === 'ru-mod')?.before).toEqual([0.126]);
    expect(plot?.marks.filter(({ before }) => before !== undefined)).toHaveLength(1);
  });

  it('says the same in words', () => {
    expect(plot?.text).toContain('Russian Ministry of Defence: 89 (89)');
    expect(plot?.text).toContain('BBC News Russian: at least 92, identified by name (92 or more)');
  });
});

it('draws nothing if there is only one value, or none has a range', () => {
  expect(plotOf(reading('rockets'), makiivka, references, tone)).toBeUndefined();
  expect(plotOf(reading('weapon'), makiivka, references, tone)).toBeUndefined();
});

it('uses a logarithmic axis if figures are far apart', () => {
  const killed = reading('killed');
  const [first, ...rest] = killed.positions;
  if (first === undefined) throw new Error('no position');
  const million = { low: new Big(1_000_000), high: new Big(1_000_000) };
  const wide = {
    ...first,
    implied: {
      kind: 'interval',
      axis: 'number',
      value: exactly(1_000_000),
      interval: million,
      own: million,
      widest: million,
    },
  } as const;
  const plot = plotOf({ ...killed, positions: [wide, ...rest] }, makiivka, references, tone);
  expect(plot?.scale).toBe('logarithmic scale: each step is a hundred times the one before');
  expect(plot?.marks.every(({ from, to }) => from >= 0 && from <= to && to <= 1)).toBe(true);
});
