import { expect, test } from 'vitest';
import {
  afterReportStep,
  needsNote,
  placeReported,
  REPORT_STATES,
  REPORT_STEPS,
  reasonFor,
  reportNamed,
  reportSteps,
  taskFor,
} from './error-report';

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

test.each([
  ['open', true, { state: 'corrected', erased: false }],
  ['open', false, 'not in this state'],
  ['answered', true, 'not in this state'],
  ['corrected', true, 'not in this state'],
] as const)('%s, answered by what readers see %s: correct', (state, isCorrected, after) => {
  expect(afterReportStep({ state, erased: false, isCorrected }, 'correct')).toEqual(after);
});

test.each([
  ['Report 12: the ministry said 89.', 12],
  ['Report 12', 12],
  ['Report 12b: 89', undefined],
  ['The report 12: 89', undefined],
  ['Report 9999999999: 89', undefined],
  ['', undefined],
])('"%s" answers report %s', (reason, report) => {
  expect(reportNamed(reason)).toBe(report);
});

test('a reason that is begun for a report names it', () => {
  for (const report of [1, 12, 123456789]) expect(reportNamed(`${reasonFor(report)}89, not 98.`)).toBe(report);
});

test.each([
  ['/events/makiivka', { event: 'makiivka' }],
  ['/events/makiivka?asof=2023-01-02', { event: 'makiivka' }],
  ['/events/makiivka/claims/killed', { event: 'makiivka', claim: 'killed' }],
  ['/events/makiivka/claims/killed?asof=2023-01-02', { event: 'makiivka', claim: 'killed' }],
  ['/events/makiivka/report.csv', { event: 'makiivka' }],
  ['/events/', undefined],
  ['/events/Makiivka', undefined],
  ['/about', undefined],
  ['/desk/events/makiivka', undefined],
])('%s is about %j', (path, place) => {
  expect(placeReported(path)).toEqual(place);
});

test('after erasing no step is left', () => {
  for (const state of REPORT_STATES) {
    expect(reportSteps({ state, erased: true })).toEqual([]);
    for (const step of REPORT_STEPS) expect(afterReportStep({ state, erased: true }, step)).toBe('not in this state');
  }
});

test('a note is stored when it is answered or set aside, and each step has its permission', () => {
  expect(REPORT_STEPS.map((step) => [step, needsNote(step), taskFor(step)])).toEqual([
    ['correct', true, 'settle error report'],
    ['answer', true, 'settle error report'],
    ['set aside', true, 'settle error report'],
    ['erase', false, 'erase error report'],
  ]);
});
