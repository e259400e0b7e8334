import { expect, test } from 'vitest';
import { FINDING_FORM, parseFinding } from './finding';

const mark = { tone: 'a', from: 0.1, to: 0.2, openLow: false, openHigh: false, hollow: false };
const finding = {
  form: FINDING_FORM,
  sentences: [[{ text: 'They ' }, { text: 'cannot both be right', disputed: 'killed' }]],
  told: [{ name: 'وزارة الدفاع', value: '89', mark: { ...mark, before: [0.05] } }],
  axis: { log: false, ticks: [{ at: 0, label: '0' }], others: [mark], otherAnswers: 1 },
};

test('a finding is read as it was stored', () => {
  expect(parseFinding(finding)).toEqual(finding);
});

test.each([
  ['none', null],
  ['one of another form', { ...finding, form: FINDING_FORM + 1 }],
  ['one with a field that this version does not know', { ...finding, html: '<b>' }],
  ['a place off the axis', { ...finding, told: [{ name: 'x', value: '1', mark: { ...mark, to: 1.1 } }] }],
  ['a tint that no side has', { ...finding, told: [{ name: 'x', value: '1', mark: { ...mark, tone: 'red' } }] }],
])('%s is not shown', (_, stored) => {
  expect(parseFinding(stored)).toBeUndefined();
});
