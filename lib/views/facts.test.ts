import { describe, expect, it } from 'vitest';
import { apartFact } from './apart-text';
import { durationText, originsText, toleranceText, whyNoGap } from './facts';

describe('how far apart', () => {
  it('is told by the least that the ranges leave, and never by more', () => {
    expect(apartFact({ told: '×4.5', atLeast: '×4.0' })).toBe('at least 4 times apart');
    expect(apartFact({ told: '×6.5', atLeast: '×6.5' })).toBe('6.5 times apart');
    expect(apartFact({ told: '×1.09', atLeast: '×1.08' })).toBe('at least 8 % apart');
    expect(apartFact({ told: '1 day', atLeast: '3 h' })).toBe('at least 3 hours apart');
    expect(apartFact({ told: '17 min' })).toBe('17 minutes apart');
    expect(apartFact({ told: '0 and about 400' })).toBe('0 and about 400');
  });

  it('is not told of denials and of one figure, which is said', () => {
    expect(whyNoGap({ gapWords: { none: 'only denials contradict' }, verdict: 'disputed' })).toEqual([
      'disputed by denials alone',
    ]);
    expect(whyNoGap({ gapWords: { none: 'only one figure' }, verdict: 'single origin' })).toEqual(['only one figure']);
    expect(whyNoGap({ gapWords: { none: 'nothing contradicts' }, verdict: 'agreed' })).toEqual([]);
  });
});

it('origins are counted with those beside them that are unnamed, or cannot be traced', () => {
  const of = (counted: number, unnamedOrCollective: number, cannotBeTraced: number) =>
    originsText({ counted, unnamedOrCollective, cannotBeTraced, onlyConfirmOrDeny: 0 });
  expect(of(5, 0, 0)).toBe('5 independent sources');
  expect(of(5, 1, 0)).toBe('5 independent sources, plus 1 unnamed or collective');
  expect(of(5, 0, 3)).toBe('5 independent sources, plus 3 that do not say where they got this');
  expect(of(1, 2, 1)).toBe(
    '1 independent source, plus 2 unnamed or collective, plus 1 that does not say where it got this',
  );
  expect(of(0, 2, 0)).toBe('2 unnamed or collective sources');
  expect(of(0, 0, 4)).toBe('4 sources that do not say where they got this');
  expect(of(0, 0, 0)).toBe('no source gives an answer');
});

it('a tolerance is spelled out', () => {
  expect(toleranceText({ tolerance: { seconds: '300' } })).toBe('within 5 minutes');
  expect(toleranceText({ tolerance: { figure: '0.2', unit: 'm' } })).toBe('within 0.2 m');
});

it('a duration has at most two units', () => {
  expect([2_000, 180_000, 4_800_000, 200_000_000].map(durationText)).toEqual([
    '2 seconds',
    '3 min',
    '1 h 20 min',
    '2 days',
  ]);
});
