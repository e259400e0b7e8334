import { expect, test } from 'vitest';
import { isNear } from './infinite-rows';

test.each([
  ['near', [true], true],
  ['far', [false], false],
  ['far, then near, told at once', [false, true], true],
  ['near and passed by, told at once', [false, true, false], true],
])('the end of the list: %s', (_, told, near) => {
  expect(isNear(told.map((isIntersecting) => ({ isIntersecting })))).toBe(near);
});
