import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { COMPOSED as ASIDES } from '@/lib/domain/value-reader/left-aside';
import { COMPOSED as SEPARATORS } from '@/lib/domain/value-reader/read-category';
import { COMPOSED as COMPARISONS } from '@/lib/domain/value-reader/refers';
import { COMPOSED as DAYS } from '@/lib/suggest/attributions-by-form';
import { COMPOSED as SAID_DAYS } from '@/lib/suggest/cues/days';
import { COMPOSED as FORMS } from '@/lib/suggest/form-in-passage';
import { COMPOSED as MANNERS } from '@/lib/suggest/manner-in-passage';
import { COMPOSED as JOINTS } from '@/lib/suggest/statement-parts';
import { COMPOSED as TELLING } from '@/lib/suggest/telling-words';
import { patternsIn, productFiles, type SourcePattern, sourcePatterns } from './bench/source-patterns';

/** What these files put together from words of their own languages, once, as they are loaded. */
const COMPOSED: Readonly<Record<string, readonly RegExp[]>> = {
  'lib/domain/value-reader/left-aside.ts': ASIDES,
  'lib/domain/value-reader/read-category.ts': SEPARATORS,
  'lib/domain/value-reader/refers.ts': COMPARISONS,
  'lib/suggest/attributions-by-form.ts': DAYS,
  'lib/suggest/cues/days.ts': SAID_DAYS,
  'lib/suggest/form-in-passage.ts': FORMS,
  'lib/suggest/manner-in-passage.ts': MANNERS,
  'lib/suggest/statement-parts.ts': JOINTS,
  'lib/suggest/telling-words.ts': TELLING,
};

/**
 * A pattern in which two parts can match the same characters is tried in every way of dividing them between the two: a
 * form with 150,000 dots in its e-mail address once held up the whole server for eleven seconds.
 */
const slow = (patterns: readonly SourcePattern[]): string[] =>
  patterns.flatMap((pattern) => {
    if (!('flags' in pattern)) {
      return pattern.file in COMPOSED ? [] : [`${pattern.file}: a pattern that is put together while it runs`];
    }
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

test.each(Object.entries(COMPOSED))('nor one that %s puts together from words as it is loaded', (file, composed) => {
  expect(composed.length).toBeGreaterThan(0);
  expect(slow(composed.map(({ source, flags }) => ({ file, source, flags })))).toEqual([]);
});

test.each([
  ['two parts that match the same', String.raw`const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;`],
  ['one that is repeated in a repetition', 'const words = text.match(/(a+)+$/u);'],
  ['one that may begin anywhere in a run', String.raw`const end: string = text.replace(/\s+$/, '');`],
  ['one that is put together', 'const any = new RegExp(word);'],
])('this test would find %s', (_, code) => {
  expect(slow(patternsIn('x.ts', code))).toHaveLength(1);
});
