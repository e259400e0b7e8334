import { expect, it } from 'vitest';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { shortDates } from './short-dates';

const [killed] = makiivka.claims;
if (killed === undefined) throw new Error('Makiivka has questions');
const short = shortDates(killed, makiivka);

it.each([
  ['1 Jan 2023, 00:02 (UTC+3)', '1 Jan, 00:02'],
  ['31 Dec 2022–1 Jan 2023', '31 Dec–1 Jan'],
  // A year of which nobody speaks here is told, and so is another zone.
  ['4 Jan 2024', '4 Jan 2024'],
  ['00:02 (UTC)', '00:02 (UTC)'],
  ['about 2023 of them', 'about 2023 of them'],
])('%s is %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

it('tells every year where what was said lies more than a year apart', () => {
  const statements = makiivka.statements.map((one, index) =>
    index === 0 ? { ...one, saidAt: { on: '2025-05-01', precision: 'day', zone: 'UTC' } as const } : one,
  );
  const [first] = statements;
  const claim = makiivka.claims.find(({ id }) => id === first?.claim) ?? killed;
  expect(shortDates(claim, { ...makiivka, statements })('1 Jan 2023')).toBe('1 Jan 2023');
});
