import { expect, test } from 'vitest';
import type { HoldStep, LegalHold } from '@/lib/domain/legal-hold';
import { apart, heldText, holdView, pastText, redactionView, redactLabel, waitsText } from './legal-hold';

const step = (pseudonym: string, at: string, reason: string): HoldStep => ({
  person: pseudonym,
  pseudonym,
  at: `${at}T12:00:00.000Z`,
  reason,
});
const hold = (lifts: readonly HoldStep[] = []): LegalHold => ({
  id: 'hold',
  document: 'document',
  set: step('desk-kirona', '2026-11-30', 'A subpoena'),
  lifts,
});
const FIRST = step('desk-rolu', '2026-12-01', 'The case is closed');
const SECOND = step('desk-batasu', '2026-12-02', 'Checked');

test('a document says since when it is held and by whom, and how many more holds stand', () => {
  expect(heldText([])).toBeUndefined();
  expect(heldText([hold()])).toBe('Held since 30 Nov 2026 by desk-kirona: nothing deletes it');
  expect(heldText([hold(), hold()])).toMatch(/nothing deletes it \(1 more hold stands\)$/);
  expect(heldText([hold(), hold(), hold()])).toMatch(/\(2 more holds stand\)$/);
});

test('a hold says who asks to lift it, and afterwards who did', () => {
  expect(holdView(hold(), { label: 'x' })).not.toHaveProperty('asked');
  expect(holdView(hold([FIRST]), { label: 'x' })).toMatchObject({
    seen: 1,
    asked: { says: 'desk-rolu asks to lift it, 1 Dec 2026. It stands until a second person lifts it as well.' },
  });
  expect(pastText(hold([FIRST, SECOND]))).toBe(
    'Held from 30 Nov 2026 to 2 Dec 2026: set by desk-kirona (“A subpoena”), lifted by desk-rolu and desk-batasu (“Checked”).',
  );
  const [open, over] = [hold([FIRST]), hold([FIRST, SECOND])];
  expect(apart([open, over])).toEqual({ standing: [open], past: [over] });
});

test('a redaction says who approved it, and that it waits', () => {
  const asked = { kind: 'quote', target: 'q', approvals: [FIRST] } as const;
  const waits = 'Waits: a legal hold stands since 30 Nov 2026, two people lift it.';
  expect(waitsText(hold().set)).toBe(waits);
  expect(redactionView(asked, hold(), { label: 'x', isOwn: false })).toMatchObject({
    what: 'A quote from it',
    says: ['Asked for by desk-rolu (1 Dec 2026).', waits],
    needsReason: true,
  });
  const both = { ...asked, approvals: [FIRST, SECOND] };
  expect(redactionView(both, undefined, { label: 'x', isOwn: true })).toMatchObject({
    says: ['Approved by desk-rolu (1 Dec 2026) and desk-batasu (2 Dec 2026).'],
    needsReason: false,
  });
});

test.each([
  [0, false, true, 'Ask to redact it'],
  [1, false, true, 'Approve that it is redacted'],
  [1, false, false, 'Redact it for good'],
  [2, true, false, 'Carry it out'],
] as const)('%i approvals, own: %s, held: %s: %s', (approvals, isOwn, isHeld, label) => {
  expect(redactLabel(approvals, isOwn, isHeld)).toBe(label);
});
