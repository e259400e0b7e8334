import { expect, test } from 'vitest';
import type { MergeStep, SourceMerge } from '@/lib/domain/source-merge';
import { mergeText, movesText, pastMergeText, problemViews, undoAsked } from './source-merge';

const act = (pseudonym: string, day: string, reason = 'The same office') => ({
  person: pseudonym,
  pseudonym,
  at: `2026-12-${day}T12:00:00.000Z`,
  reason,
});
const merge = (...steps: (readonly [MergeStep, string, string])[]): SourceMerge => ({
  id: 'merge',
  from: 'a',
  into: 'b',
  asked: act('desk-kirona', '01'),
  steps: steps.map(([step, by, day]) => ({ step, ...act(by, day, `Why ${step}`) })),
});
const DONE = merge(['merge', 'desk-rolu', '02']);
const ASKED = merge(['merge', 'desk-rolu', '02'], ['ask to undo', 'desk-batasu', '03']);
const UNDONE = merge(['merge', 'desk-rolu', '02'], ['ask to undo', 'desk-batasu', '03'], ['undo', 'desk-rolu', '04']);

test('a merge says who asks, and afterwards who carried it out with whom', () => {
  expect(mergeText(merge(), true)).toBe('desk-kirona asks, 1 Dec 2026, to merge this source into');
  expect(mergeText(merge(), false)).toBe('desk-kirona asks, 1 Dec 2026, to merge into this source');
  expect(mergeText(DONE, true)).toBe('Merged by desk-rolu, 2 Dec 2026, as desk-kirona asked, into');
  expect(mergeText(DONE, false)).toBe('Merged into this source by desk-rolu, 2 Dec 2026, as desk-kirona asked:');
});

test('who asks to undo it is told as long as that is open', () => {
  expect(undoAsked(DONE)).toBeUndefined();
  expect(undoAsked(ASKED)).toEqual({
    says: 'desk-batasu asks to undo it, 3 Dec 2026. It stands until a second person undoes it.',
    reason: 'Why ask to undo',
  });
});

test('one that is over says how it ended', () => {
  expect(pastMergeText(UNDONE, 'MoD', 'Ministry')).toBe(
    'Merged “MoD” into “Ministry”, and undone by desk-rolu, 4 Dec 2026 (“Why undo”).',
  );
  expect(pastMergeText(merge(['decline', 'desk-rolu', '02']), 'MoD', 'Ministry')).toBe(
    'desk-kirona asked to merge “MoD” into “Ministry”, 1 Dec 2026 (“The same office”); declined by desk-rolu (“Why decline”).',
  );
});

test('what moves is counted', () => {
  expect(movesText({ statements: 0, renderings: 0, searches: 0 })).toBe('nothing');
  expect(movesText({ statements: 1200, renderings: 1, searches: 2 })).toBe(
    '1,200 statements, 1 report by an outlet and 2 searches',
  );
});

test('a name that is taken is told with its event', () => {
  const taken = { problem: 'short name taken', event: 'e', by: 'BBC' } as const;
  expect(problemViews([taken], new Map([['e', 'Makiivka']]))).toEqual([
    {
      text: 'In “Makiivka” another source stands in tables under the same name, “BBC”. Give one of them another short name.',
    },
  ]);
});
