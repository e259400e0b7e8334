import { expect, test } from 'vitest';
import { type HoldStep, type LegalHold, liftAfter, stands } from './legal-hold';

const step = (person: string): HoldStep => ({ person, pseudonym: person, at: '2030-02-01T00:00:00.000Z', reason: 'x' });
const lifted = (...by: string[]): LegalHold => ({ id: 'h', document: 'd', set: step('one'), lifts: by.map(step) });

test.each([
  [lifted(), true, 'ask to lift legal hold'],
  [lifted('one'), true, 'lift legal hold'],
  [lifted('one', 'two'), false, 'lift legal hold'],
] as const)('a hold stands until two people have lifted it (%#)', (hold, expected, next) => {
  expect(stands(hold)).toBe(expected);
  expect(liftAfter(hold.lifts.length)).toBe(next);
});
