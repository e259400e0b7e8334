import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks';
import { walkOf } from './walk';

const TEXT = 'Kyiv said “about 400” died. It put the wounded at 300.\n\nMoscow spoke of 63 😀 dead, later 89.';
const walk = walkOf(TEXT, blocksOf(TEXT), 'en');
const words = (span: { start: number; end: number } | undefined) => span && TEXT.slice(span.start, span.end);
const span = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });

test('from sentence to sentence, over paragraphs, and nowhere at the ends', () => {
  const first = walk.first();
  if (first === undefined) throw new Error('There is no sentence.');
  const second = walk.next(first);
  const third = walk.next(second);
  expect([first, second, third].map(words)).toEqual([
    'Kyiv said “about 400” died.',
    'It put the wounded at 300.',
    'Moscow spoke of 63 😀 dead, later 89.',
  ]);
  expect([walk.next(third), walk.before(first), walk.last()]).toEqual([third, first, third]);
  expect(words(walk.before(third))).toBe('It put the wounded at 300.');
  expect(words(walk.withNext(first))).toBe('Kyiv said “about 400” died. It put the wounded at 300.');
});

test('from a part of a sentence: on to the next one, back to its own', () => {
  expect(words(walk.next(span('about 400')))).toBe('It put the wounded at 300.');
  expect(words(walk.before(span('about 400')))).toBe('Kyiv said “about 400” died.');
  expect(words(walk.at(TEXT.indexOf('wounded')))).toBe('It put the wounded at 300.');
});

test('the end goes back and on by a word, with the marks of the last one', () => {
  const whole = span('Moscow spoke of 63 😀 dead, later 89.');
  const less = walk.end(whole, -1);
  expect(words(less)).toBe('Moscow spoke of 63 😀 dead, later');
  expect(walk.end(less, 1)).toEqual(whole);
  expect(words(walk.end(span('spoke of 63'), 1))).toBe('spoke of 63 😀');
});

test('the start goes on and back by a word', () => {
  const whole = span('Moscow spoke of 63 😀 dead, later 89.');
  const less = walk.start(whole, 1);
  expect(words(less)).toBe('spoke of 63 😀 dead, later 89.');
  expect(walk.start(less, -1)).toEqual(whole);
  expect(words(walk.start(span('Moscow'), -1))).toMatch(/^300\.\n\nMoscow$/);
});

test('a word stays, and a text without one is walked nowhere', () => {
  const one = span('wounded');
  expect([walk.end(one, -1), walk.start(one, 1)]).toEqual([one, one]);
  const empty = walkOf('', blocksOf(''), undefined);
  expect([empty.first(), empty.at(3)]).toEqual([undefined, undefined]);
});

const ANY = fc.string({
  unit: fc.constantFrom('word', ' ', '-', '$', '5', '%', '😀', 'e\u0301', 'كلمة', 'сло', '\n\n', '.', '👩‍👧', 'a', 'б'),
  minLength: 1,
  maxLength: 30,
});

test('a move keeps a selection in the text, never empties it, and only ever moves one end its way', () => {
  const move = fc.record({ edge: fc.constantFrom('start', 'end'), by: fc.constantFrom(1, -1) } as const);
  fc.assert(
    fc.property(ANY, fc.nat(60), fc.nat(60), move, (text, a, b, { edge, by }) => {
      const [x, y] = [a % text.length, b % text.length];
      const before = { start: Math.min(x, y), end: Math.max(x, y) + 1 };
      const { start, end } = walkOf(text, blocksOf(text), 'en')[edge](before, by);
      expect(start).toBeLessThan(end);
      expect(start >= 0 && end <= text.length).toBe(true);
      const [moved, stays] =
        edge === 'end' ? [end - before.end, start - before.start] : [start - before.start, end - before.end];
      expect(stays).toBe(0);
      expect(moved * by).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: Number(process.env.CASES ?? 150) },
  );
});
