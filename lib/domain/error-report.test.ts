import { expect, test } from 'vitest';
import { afterReportStep, needsNote, REPORT_STATES, REPORT_STEPS, reportSteps, taskFor } from './error-report';

test.each([
  ['open', false, 'answer', { state: 'answered', erased: false }],
  ['open', false, 'set aside', { state: 'set aside', erased: false }],
  ['open', false, 'erase', { state: 'set aside', erased: true }],
  ['answered', false, 'answer', 'not in this state'],
  ['answered', false, 'set aside', 'not in this state'],
  ['answered', false, 'erase', { state: 'answered', erased: true }],
  ['set aside', false, 'answer', 'not in this state'],
  ['set aside', false, 'set aside', 'not in this state'],
  ['set aside', false, 'erase', { state: 'set aside', erased: true }],
] as const)('%s, erased %s: %s', (state, erased, step, after) => {
  expect(afterReportStep({ state, erased }, step)).toEqual(after);
  expect(reportSteps({ state, erased }).includes(step)).toBe(after !== 'not in this state');
});

test('after erasing no step is left', () => {
  for (const state of REPORT_STATES) {
    expect(reportSteps({ state, erased: true })).toEqual([]);
    for (const step of REPORT_STEPS) expect(afterReportStep({ state, erased: true }, step)).toBe('not in this state');
  }
});

test('a note is stored when it is answered or set aside, and each step has its permission', () => {
  expect(REPORT_STEPS.map((step) => [step, needsNote(step), taskFor(step)])).toEqual([
    ['answer', true, 'settle error report'],
    ['set aside', true, 'settle error report'],
    ['erase', false, 'erase error report'],
  ]);
});
