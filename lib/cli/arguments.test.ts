import { expect, test } from 'vitest';
import { oneEmail, recomputeMode } from './arguments';

test('a command that asks for one email address takes one, and nothing else', () => {
  expect(oneEmail(['one@desk.example'])).toBe('one@desk.example');
  for (const wrong of [[], ['one'], ['one@desk.example', 'two@desk.example']]) expect(oneEmail(wrong)).toBeUndefined();
});

test('recompute writes unless it is asked to check', () => {
  expect(recomputeMode([])).toBe('write');
  expect(recomputeMode(['--check'])).toBe('check');
  expect(() => recomputeMode(['--chek'])).toThrow('--chek');
});
