import { expect, test } from 'vitest';
import {
  askedOfMerge,
  followsMerge,
  MERGE_STEPS,
  type MergeStep,
  type SourceMerge,
  stateOfMerge,
} from './source-merge';

const act = (person: string) => ({
  person,
  pseudonym: `desk-${person}`,
  at: '2026-11-30T12:00:00.000Z',
  reason: 'One',
});
const merge = (...steps: MergeStep[]): SourceMerge => ({
  id: 'merge',
  from: 'a',
  into: 'b',
  asked: act('first'),
  steps: steps.map((step, at) => ({ ...act(`p${at}`), step })),
});

test.each<[MergeStep[], string, MergeStep[], string]>([
  [[], 'asked', ['merge', 'decline'], 'first'],
  [['decline'], 'over', [], 'p0'],
  [['merge'], 'merged', ['ask to undo'], 'p0'],
  [['merge', 'ask to undo'], 'asked to undo', ['undo', 'decline'], 'p1'],
  [['merge', 'ask to undo', 'decline'], 'merged', ['ask to undo'], 'p2'],
  [['merge', 'ask to undo', 'decline', 'ask to undo'], 'asked to undo', ['undo', 'decline'], 'p3'],
  [['merge', 'ask to undo', 'undo'], 'over', [], 'p2'],
])('after %j it is %s', (steps, state, open, last) => {
  expect(stateOfMerge(merge(...steps))).toBe(state);
  expect(MERGE_STEPS.filter((step) => followsMerge(step, merge(...steps)))).toEqual(open);
  expect(askedOfMerge(merge(...steps)).person).toBe(last);
});
