import { expect, it } from 'vitest';
import { listAddress } from './list-address';

it('the first view of the list has the bare address, and others have only what differs', () => {
  expect(listAddress('latest', 1)).toBe('/');
  expect(listAddress('latest', 2)).toBe('/?page=2');
  expect(listAddress('disputed', 1)).toBe('/?order=disputed');
  expect(listAddress('disputed', 3)).toBe('/?order=disputed&page=3');
});
