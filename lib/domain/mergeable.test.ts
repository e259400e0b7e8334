import { expect, test } from 'vitest';
import { checkSides, type MergeSide, moveProblems } from './mergeable';
import { count, recordOf } from './testing/record';

const side = (id: string, more: Partial<MergeSide> = {}): MergeSide => ({
  id,
  standing: 'shown',
  confidential: [false],
  isGivenUp: false,
  hasMerged: false,
  speaksFor: new Set(),
  ...more,
});

test.each<[string, Partial<MergeSide>, Partial<MergeSide>, string | undefined]>([
  ['two alike', {}, {}, undefined],
  ['one that readers never had', { standing: 'unpublished' }, {}, undefined],
  ['one that readers never had, into one that is held', { standing: 'unpublished' }, { standing: 'held' }, undefined],
  ['two that are held', { standing: 'held' }, { standing: 'held' }, undefined],
  ['one that readers have, into one that they do not', {}, { standing: 'unpublished' }, 'readers see one'],
  ['one that was withdrawn', { standing: 'withdrawn' }, {}, 'readers see one'],
  ['into one that was withdrawn', {}, { standing: 'withdrawn' }, 'readers see one'],
  ['two that are confidential', { confidential: [true, true] }, { confidential: [true] }, undefined],
  ['one that is confidential', { confidential: [true] }, {}, 'one confidential'],
  ['into one that is confidential', {}, { confidential: [true] }, 'one confidential'],
  ['one with a confidential draft', { confidential: [true, false] }, {}, 'one confidential'],
  ['one that was discarded', { isGivenUp: true }, {}, 'discarded'],
  ['one that is merged', { mergedInto: 'c' }, {}, 'merged already'],
  ['into one that is merged', {}, { mergedInto: 'c' }, 'merged into another'],
  ['one into which others are merged', { hasMerged: true }, {}, 'others merged into it'],
  ['into one into which others are merged', {}, { hasMerged: true }, undefined],
  ['into one that speaks for it', {}, { speaksFor: new Set(['c', 'a']) }, 'would speak for itself'],
  ['one that speaks for it', { speaksFor: new Set(['b']) }, {}, undefined],
])('%s', (_, from, into, refusal) => {
  expect(checkSides(side('a', from), side('b', into))).toBe(refusal);
});

test('a source is not merged into itself', () => {
  expect(checkSides(side('a'), side('a'))).toBe('the same source');
});

test('a name that another has in one of the events is told with the event', () => {
  const names = [
    { event: 'e1', source: 'c', name: 'Ministry of defence' },
    { event: 'e1', source: 'd', name: 'The Post' },
  ];
  const to = { name: 'Russian Ministry of Defence', shortName: 'Ministry of Defence' };
  expect(moveProblems([recordOf([count()], [])], new Map(), to, names)).toEqual([
    { problem: 'short name taken', event: 'e1', by: 'Ministry of defence' },
  ]);
});
