import { describe, expect, it } from 'vitest';
import { durationText, gapText, originsText } from './facts';

describe('gapText', () => {
  it('has the least that the ranges leave beside it, unless that prints the same', () => {
    expect(gapText({ gapWords: { told: '×4.5', atLeast: '×4.0' }, verdict: 'disputed' })).toEqual([
      'gap ×4.5, at least ×4.0',
    ]);
    expect(gapText({ gapWords: { told: '×6.5', atLeast: '×6.5' }, verdict: 'disputed' })).toEqual(['gap ×6.5']);
    expect(gapText({ gapWords: { told: '0 and about 400' }, verdict: 'disputed' })).toEqual(['gap 0 and about 400']);
  });

  it('says why there is no gap, if one could be asked for', () => {
    expect(gapText({ gapWords: { none: 'only denials contradict' }, verdict: 'disputed' })).toEqual([
      'gap n/a: only denials contradict',
    ]);
    expect(gapText({ gapWords: { none: 'only one figure' }, verdict: 'single origin' })).toEqual([
      'gap n/a: only one figure',
    ]);
    expect(gapText({ gapWords: { none: 'nothing contradicts' }, verdict: 'agreed' })).toEqual([]);
  });
});

it('origins are counted with those beside them that are unnamed, or cannot be traced', () => {
  const of = (counted: number, unnamedOrCollective: number, cannotBeTraced: number) =>
    originsText({ counted, unnamedOrCollective, cannotBeTraced, onlyConfirmOrDeny: 0 });
  expect(of(5, 0, 0)).toBe('5 origins');
  expect(of(5, 1, 0)).toBe('5 origins, and 1 unnamed or collective');
  expect(of(5, 0, 3)).toBe('5 origins, and 3 that cannot be traced');
  expect(of(1, 2, 3)).toBe('1 origin, 2 unnamed or collective, and 3 that cannot be traced');
  expect(of(0, 2, 0)).toBe('2 unnamed or collective');
  expect(of(0, 2, 3)).toBe('2 unnamed or collective, and 3 that cannot be traced');
  expect(of(0, 0, 4)).toBe('no origin, and 4 that cannot be traced');
  expect(of(0, 0, 0)).toBe('no origin');
});

it('a duration has at most two units', () => {
  expect([2_000, 180_000, 4_800_000, 200_000_000].map(durationText)).toEqual([
    '2 seconds',
    '3 min',
    '1 h 20 min',
    '2 days',
  ]);
});
