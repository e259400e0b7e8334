import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leafData } from './log-leaf';
import { sha256OfBytes } from './testing/naive-tree';

test('a leaf is the hash of its salt and of the body in UTF-8', () => {
  const salt = new Uint8Array(16).fill(7);
  const expected = createHash('sha256').update(salt).update('{"by":"Ї"}', 'utf8').digest('hex');
  expect(Buffer.from(leafData(salt, '{"by":"Ї"}', sha256OfBytes)).toString('hex')).toBe(expected);
});

test('with another salt it is another', () => {
  const of = (byte: number) => leafData(new Uint8Array(16).fill(byte), '{}', sha256OfBytes);
  expect(of(1)).not.toEqual(of(2));
});
