import { expect, test } from 'vitest';
import { foundText, redactableView, redactionsDoneText, redactionsOf, whatText } from './redaction';

const thing = '018f2f6e-0000-7000-8000-000000000001';

test.each([
  [{ kind: 'wording', of: { kind: 'statement', thing, revision: 2 } }, 'Words and notes of a statement, revision 2'],
  [{ kind: 'event_revision', of: { kind: 'event', thing, revision: 1 } }, 'Texts of an event, revision 1'],
  [{ kind: 'reason', of: { kind: 'rendering', thing } }, 'The reason of a step of a report by an outlet'],
  [{ kind: 'quote' }, 'A quote'],
] as const)('a text is called by what it belongs to', (found, text) => {
  expect(whatText(found)).toBe(text);
});

test('a text tells who asked, why, and what it waits for', () => {
  const found = {
    kind: 'wording',
    target: 'w',
    of: { kind: 'statement', thing },
    texts: { words: 'A name.' },
  } as const;
  const approvals = [
    { pseudonym: 'desk-rolu', reason: 'the family asks', at: '2026-11-30T22:00:00Z' },
    { pseudonym: 'desk-kirona', reason: 'seen', at: '2026-12-01T02:00:00Z' },
  ];
  expect(redactableView(found, { approvals, isHeld: true, whyNot: 'It is yours.' })).toEqual({
    value: 'wording w',
    what: 'Words and notes of a statement',
    href: `/desk/statements/${thing}`,
    texts: ['A name.'],
    says: [
      'Asked for by desk-rolu, 30 Nov 2026: “the family asks”.',
      'Approved by desk-kirona, 1 Dec 2026: “seen”.',
      'It waits for a legal hold, which two people lift.',
    ],
    isOpen: false,
    whyNot: 'It is yours.',
  });
  expect(redactableView(found, {})).toMatchObject({ says: [], isOpen: true });
});

test('what was done and what was found is told in numbers', () => {
  expect(redactionsDoneText({ redacted: 0, asked: 0, held: 0 })).toBe('');
  expect(redactionsDoneText({ redacted: 1, asked: 2, held: 0 })).toBe(
    '1 text is redacted for good. 2 texts wait for a second person, who approves it on this page.',
  );
  expect(foundText(0, false)).toBe('No text of the record has these words.');
  expect(foundText(1, false)).toBe('1 text has these words.');
  expect(foundText(50, true)).toMatch(/^50 texts have these words, and there are more/);
});

test('the page of a thing leads to its own texts', () => {
  expect(redactionsOf('claim', thing)).toBe(`/desk/redactions?kind=claim&thing=${thing}`);
});
