import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64';
import { isKeyName, isSignedBy, printNote, printVerifierKey, readNote, readVerifierKey, utf8 } from './signed-note';
import { sha256OfBytes } from './testing/naive-tree';

const by = {
  sha256: sha256OfBytes,
  verify: (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => {
    const x = Buffer.from(publicKey).toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, bytes, key, signature);
  },
};

/** The example of c2sp.org/signed-note. */
const KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const NOTE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
const key = readVerifierKey(KEY, sha256OfBytes);
if (key === undefined) throw new Error('The example of the specification is a key.');

test('the example of the specification is read, and verifies', () => {
  expect(printVerifierKey(key, sha256OfBytes)).toBe(KEY);
  const note = readNote(NOTE);
  expect(note?.text).toBe('This is an example message.\n');
  expect(note && isSignedBy(note, key, by)).toBe(true);
});

test('with another letter it does not', () => {
  const note = readNote(NOTE.replace('an example', 'no example'));
  expect(note && isSignedBy(note, key, by)).toBe(false);
});

test('a note is printed as it is read', () => {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = new Uint8Array(Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
  const own = { name: 'desk.example/log', publicKey };
  const text = 'One line.\n\nAnother, after an empty one.\n';
  const note = printNote(text, own, sign(null, utf8(text), pair.privateKey), sha256OfBytes);
  const read = readNote(note);
  expect(read?.text).toBe(text);
  expect(read && isSignedBy(read, own, by)).toBe(true);
  expect(read && isSignedBy(read, key, by), 'a key that did not sign').toBe(false);
  const both = readNote(note + NOTE.split('\n').slice(-2).join('\n'));
  expect(both && isSignedBy(both, own, by), 'a signature by somebody else beside it').toBe(true);
  expect(both && isSignedBy(both, key, by), 'the one beside it is over another text').toBe(false);
});

describe('is no note', () => {
  test.each([
    ['a text without signatures', 'One line.\n'],
    ['a note without its last line feed', NOTE.slice(0, -1)],
    ['a line that is no signature', `${NOTE}nonsense\n`],
    ['a control character', NOTE.replace('This', 'This\t')],
    ['a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['nothing', ''],
  ])('%s', (_, text) => expect(readNote(text)).toBeUndefined());
});

test.each([
  ['another id', KEY.replace('530d903a', '530d903b')],
  ['another name', KEY.replace('/foo', '/bar')],
  ['another type', KEY.replace('+Aek', '+Bek')],
  ['no name', KEY.replace('example.com/foo', '')],
  ['a key that is cut off', KEY.slice(0, -4)],
])('a key with %s is none', (_, text) => expect(readVerifierKey(text, sha256OfBytes)).toBeUndefined());

test('names without spaces and plus are names of keys', () => {
  expect(['desk.example/log', 'газета.example', 'a'].every(isKeyName)).toBe(true);
  expect(['', 'a b', 'a\u00a0b', 'a+b', 'a\nb', 'a\u200bb'].some(isKeyName)).toBe(false);
});

test('Base64 has one spelling for all bytes', () => {
  for (const bytes of [[], [0], [255, 254], [1, 2, 3], [251, 255, 191, 0]]) {
    expect([...(fromBase64(toBase64(Uint8Array.from(bytes))) ?? [])]).toEqual(bytes);
  }
  for (const text of ['A', 'AB', 'AB==\n', 'AA-_', 'AB==', 'A===']) expect(fromBase64(text), text).toBeUndefined();
});
