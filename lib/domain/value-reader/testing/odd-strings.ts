import fc from 'fast-check';
import type { Claim } from '@/lib/domain/record';
import { count, freeText, list, timeOf, yesNo } from '@/lib/domain/testing/record';
import type { ReadingContext } from '@/lib/domain/value-reader/reading';
import { PHRASES_FIRST } from './phrases-first';

// Strings that are hardly ever meant as values, and that the reader must survive.

const CLAIMS: readonly Claim[] = [
  count(),
  count({ whole: false, unit: 'm', lowerBound: 'none', additive: false }),
  timeOf(),
  list(false, { Kyiv: 'top', Moscow: 'top', 'a and b': 'top' }),
  yesNo,
  freeText,
];

export const contexts: fc.Arbitrary<ReadingContext> = fc.record(
  {
    claim: fc.constantFrom(...CLAIMS),
    zone: fc.constantFrom('UTC', 'Europe/Kyiv', 'America/New_York'),
    saidOn: fc.constantFrom('2023-01-01', '2024-02-29', '0001-01-01'),
    dayOrder: fc.constantFrom('day first' as const, 'month first' as const),
    decimal: fc.constantFrom('point' as const, 'comma' as const),
  },
  { requiredKeys: ['claim', 'zone'] },
);

/** Strings that break other parsers: other scripts' digits, combining marks, controls, type names, injections. */
const NAUGHTY = [
  '',
  ' ',
  '\u0000',
  '\uFEFF400',
  '4\u200b00',
  '\u202e004',
  '٤٠٠',
  '４００',
  '५००',
  '½',
  '10²',
  '1e309',
  '-0',
  '0x10',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  'null',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  "=cmd|' /C calc'!A0",
  '@SUM(1,2)',
  '<script>alert(400)</script>',
  "'; DROP TABLE statement; --",
  '\ud800',
  'Z̸̧a̵l̵g̶o̸ 400',
  '👩‍👩‍👧‍👦 400',
  '99999999-99-99',
  '0000-00-00',
  '2023-02-30T25:61:61Z',
  '31/02/2023',
  '24:00 on 31 December 9999',
  'İ400',
  'ﬁve',
  '¼ of 400',
  '1,2,3,4,5',
  '--400',
  '+-400',
  '…400…',
];

const MARKS = '.,:;-–—/~+±<>()[]«»"\'’ \u00a0\t\n%$€°?!#*'.split('');
const words = PHRASES_FIRST.map((phrase) => phrase.words);

/** A phrase with pieces cut out, doubled, or taken from another phrase. */
const mutated = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom(...words), fc.nat(60), fc.nat(60), fc.constantFrom(...MARKS))
  .map(([a, b, i, j, mark]) => `${a.slice(0, i)}${mark}${b.slice(j)}`);

const digits = fc
  .array(fc.constantFrom('1', '23', '000', '9'.repeat(40), ...MARKS), { maxLength: 60 })
  .map((all) => all.join(''));
const nested = fc
  .tuple(fc.constantFrom('(', '[', '«', '"', '-', '~', 'not ', 'between ', 'a ', 'one and ', 'до '), fc.nat(120))
  .map(([mark, times]) => `${mark.repeat(times)}400${mark.repeat(times)}`);
const runs = fc
  .tuple(fc.constantFrom(' ', 'a', '1', '1,', '1.', '1 ', "a'", '12:', '12/', '1-', '., ', 'é', '’'), fc.nat(600))
  .map(([piece, times]) => `${piece.repeat(times)}x`);
const soup = fc
  .array(fc.oneof(fc.constantFrom(...words.flatMap((one) => one.split(' '))), fc.constantFrom(...MARKS)), {
    maxLength: 80,
  })
  .map((all) => all.join(' '));

export const oddStrings: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(...NAUGHTY),
  mutated,
  digits,
  nested,
  runs,
  soup,
);
