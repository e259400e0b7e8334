import { expect, test } from 'vitest';
import { type DeskState, NOTHING_ONLY, type Waiting, waitingIn, withRepeats, withWaiting } from './table-store';

const at = { row: 'killed', column: 'radio' };
const repeats = { saidAt: '', via: '', document: '', language: 'en' };
const left: Waiting = { text: '400', only: NOTHING_ONLY, how: 'refused', why: 'Give the day.', repeats };
const state: DeskState = { at, repeats, message: 'Give the day.', waiting: withWaiting({}, at, left) };

test('a cell that was refused is sent with the day that is given then, and nothing asks for it any more', () => {
  const now = { ...state, ...withRepeats(state, { saidAt: '2 Jan 2030' }) };
  expect(now.message).toBe('');
  expect(now.repeats.saidAt).toBe('2 Jan 2030');
  expect(waitingIn(now, at)).toEqual({
    ...{ text: '400', only: NOTHING_ONLY, how: 'typed' },
    repeats: { ...repeats, saidAt: '2 Jan 2030' },
  });
});

test('what is on its way, and cells without the focus, stay as they were left', () => {
  const sending = { ...state, waiting: withWaiting({}, at, { ...left, how: 'sending' }) };
  expect(withRepeats(sending, { via: 'Radio' })).toEqual({ repeats: { ...repeats, via: 'Radio' } });
  const elsewhere = { ...state, at: { row: 'killed', column: 'paper' } };
  expect(withRepeats(elsewhere, { via: 'Radio' })).toEqual({ repeats: { ...repeats, via: 'Radio' } });
});
