import { expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/record';
import type { OptionId } from '@/lib/domain/value';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { optionsIn } from './option-in-passage';

const list = makiivka.claims.find(({ type }) => type === 'category') as Extract<Claim, { type: 'category' }>;
const named = (text: string, ...labels: string[]): string[] => {
  const options = labels.map((label) => ({ id: label as OptionId, label, aliases: [], within: 'top' as const }));
  return optionsIn(text, { start: 0, end: text.length }, { ...list, options }).map(({ label }) => label);
};

test('what stands in brackets is no part of a name, and a bracket that is not closed is', () => {
  const school = 'vocational school (number nineteen (old) wing)';
  expect(named('They were in a vocational school.', school)).toEqual([school]);
  expect(named('It was in the east.', 'east (wing)')).toEqual(['east (wing)']);
  expect(named('It was in the east.', 'east (wing')).toEqual([]);
});

test('a name of 200,000 brackets is read at once', () => {
  const started = performance.now();
  expect(named('a school', `school ${'('.repeat(200_000)}`)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(500);
});
