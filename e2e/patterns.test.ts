import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { patternsIn, productFiles, type SourcePattern, sourcePatterns } from './bench/source-patterns';

/**
 * A pattern in which two parts can match the same characters is tried in every way of dividing them between the two: a
 * form with 150,000 dots in its e-mail address once held up the whole server for eleven seconds.
 */
const slow = (patterns: readonly SourcePattern[]): string[] =>
  patterns.flatMap((pattern) => {
    if (!('flags' in pattern)) return [`${pattern.file}: a pattern that is put together while it runs`];
    const { source, flags } = pattern;
    return analyse({ source, flags }).reports.length > 0 ? [`${pattern.file}: /${source}/${flags}`] : [];
  });

test('no pattern of the product takes longer than its input is long', () => {
  const files = productFiles();
  expect(files).toContain('lib/schemas/typed.ts');
  const patterns = sourcePatterns(files);
  expect(patterns.length).toBeGreaterThan(100);
  expect(slow(patterns)).toEqual([]);
});

test.each([
  ['two parts that match the same', String.raw`const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;`],
  ['one that is repeated in a repetition', 'const words = text.match(/(a+)+$/u);'],
  ['one that may begin anywhere in a run', String.raw`const end: string = text.replace(/\s+$/, '');`],
  ['one that is put together', 'const any = new RegExp(word);'],
])('this test would find %s', (_, code) => {
  expect(slow(patternsIn('x.ts', code))).toHaveLength(1);
});
