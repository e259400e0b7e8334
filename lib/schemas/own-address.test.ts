import { expect, test } from 'vitest';
import { parseOwnAddress } from './own-address';

test.each([
  [{ PUBLIC_URL: 'https://crossread.example/' }, 'https://crossread.example'],
  [
    { PUBLIC_URL: 'https://crossread.example', CROSSREAD_OWN_ORIGINS: 'http://127.0.0.1:3000' },
    'https://crossread.example',
  ],
  [{ CROSSREAD_OWN_ORIGINS: 'http://127.0.0.1:3000 http://localhost:3000' }, 'http://127.0.0.1:3000'],
  [{ PUBLIC_URL: ' ', CROSSREAD_OWN_ORIGINS: 'host' }, undefined],
  [{}, undefined],
])('%o is reached at %s', (record, origin) => {
  expect(parseOwnAddress(record)).toBe(origin);
});
