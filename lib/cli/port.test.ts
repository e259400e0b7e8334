import { expect, test } from 'vitest';
import { address } from './port';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['::1', 'http://[::1]:3000'],
  ['desk.example', 'http://desk.example:3000'],
])('a server on %s is reached at %s', (host, expected) => {
  expect(address(host, 3000)).toBe(expected);
});
