import { describe, expect, test } from 'vitest';
import { type CorrectionTold, correctionItem, correctionsText } from './corrections';

const AT = '2026-11-30T12:00:00.000Z';
const told: CorrectionTold = {
  id: 'c',
  kind: 'statement',
  step: 'publish',
  at: AT,
  isCurrent: true,
  before: { at: '2026-11-02T09:30:00.000Z' },
  said: 'We had 98.',
  event: { slug: 'strike', title: 'A strike' },
  claim: { slug: 'killed', question: 'How many were killed?' },
  ref: 's1',
  source: 'The ministry',
  document: 'A notice',
  changed: [
    { label: 'Value', before: { text: '98' }, after: { text: '89' } },
    { label: 'Note for readers', before: { text: 'x' } },
  ],
};

describe('a correction', () => {
  test('has what was wrong, since when, and what stands there now, but not what stood there', () => {
    const item = correctionItem(told);
    expect(item).toMatchObject({
      did: 'Corrected',
      said: 'We had 98.',
      when: { text: '30 Nov 2026, 12:00 (UTC)' },
      since: { text: '2 Nov 2026, 09:30 (UTC)' },
      now: [
        { label: 'Value', shown: { text: '89' } },
        { label: 'Note for readers', shown: { text: 'nothing any more' } },
      ],
    });
    expect(JSON.stringify(item.now)).not.toContain('98');
  });

  test('does not say what it said in between, once it has changed again', () => {
    expect(correctionItem({ ...told, isCurrent: false })).toMatchObject({ now: [], isChangedSince: true });
  });

  test.each([
    ['event', 'A strike', '/events/strike'],
    ['claim', 'How many were killed?', '/events/strike/claims/killed'],
    ['source', 'Source: The ministry', '/events/strike/claims/killed'],
    ['statement', 'Statement s1 of The ministry', '/events/strike/claims/killed#s1'],
    ['rendering', 'Report s1 by The ministry', '/events/strike/claims/killed'],
    ['search', 'What we searched of The ministry', '/events/strike/claims/killed'],
    ['document', 'Document: A notice', '/events/strike'],
  ] as const)('of a %s is called “%s”', (kind, what, href) => {
    expect(correctionItem({ ...told, kind })).toMatchObject({ what, href });
  });
});

test.each([
  ['event', 'An event'],
  ['claim', 'A question'],
  ['statement', 'Statement s1'],
  ['rendering', 'Report s1 by an outlet'],
  ['search', 'A search'],
  ['document', 'A document'],
] as const)('of a %s that was withdrawn nothing is told that it said', (kind, what) => {
  const item = correctionItem({ ...told, kind, step: 'withdraw', said: 'It was not said.' });
  expect(item).toMatchObject({ did: 'Withdrawn', what, said: 'It was not said.', now: [] });
  expect(item).not.toHaveProperty('since');
});

test('a note, or a reason, that was redacted leaves a sentence', () => {
  expect(correctionItem({ ...told, said: 'redacted' }).said).toBe('The note was redacted.');
  expect(correctionItem({ ...told, said: 'redacted', step: 'withdraw' }).said).toBe('The reason was redacted.');
});

test('how much was corrected and withdrawn, and when last', () => {
  const one = correctionItem(told);
  const gone = correctionItem({ ...told, step: 'withdraw', at: '2026-11-29T12:00:00.000Z' });
  expect(correctionsText([])).toBeUndefined();
  expect(correctionsText([one])).toBe('1 correction, on 30 Nov 2026');
  expect(correctionsText([one, one, gone])).toBe('2 corrections, 1 withdrawal, the last on 30 Nov 2026');
  expect(correctionsText([gone])).toBe('1 withdrawal, on 29 Nov 2026');
});
