import { joined, leafHash, type Sha256OfBytes } from './merkle-tree';
import type { Json, PublicThing } from './public-thing';

/** A text as it is bound: its salted hash in hexadecimal, and the salt, unless it was redacted. */
export type LeafText = { hash: string; salt?: string };

/** What is bound of a thing: the hash of its leaf, in hexadecimal, and its texts. */
export type Leaf = { hash: string; texts: Readonly<Record<string, LeafText>> };

/** JSON as RFC 8785 has it, SHA-256, and 16 random bytes in hexadecimal. */
export type Hashing = { canonical: (value: unknown) => string; sha256: Sha256OfBytes; newSalt: () => string };

/** A thing as it is hashed: its texts are salted hashes. */
type Hashed = { kind: string; id: string; says: unknown; texts: Readonly<Record<string, string>> };

const UTF8 = new TextEncoder();

/** Keeps the hash of a text apart from every other hash of the form. */
const OF_TEXT = UTF8.encode('crossread text\n');

/**
 * The salted hash of a text, in hexadecimal: SHA-256 of "crossread text", a line feed, the 16 bytes of the salt, and the
 * text as canonical JSON in UTF-8.
 */
export const hashOfText = (text: Json, salt: string, { canonical, sha256 }: Omit<Hashing, 'newSalt'>): string =>
  toHex(sha256(joined(OF_TEXT, fromHex(salt), UTF8.encode(canonical(text)))));

/** The hash of the leaf of a thing, in hexadecimal: RFC 6962's of its canonical JSON, in which texts are salted hashes. */
export const hashOfThing = (
  { kind, id, says, texts }: Hashed,
  { canonical, sha256 }: Pick<Hashing, 'canonical' | 'sha256'>,
): string => toHex(leafHash(UTF8.encode(canonical({ kind, id, says, texts })), sha256));

/**
 * What is to be bound of a thing now.
 *
 * - A text that is as it was keeps its salt, and so its hash.
 * - One that was redacted keeps the hash of what it was, and loses its salt: with it, a short text could be found by trying.
 *   So does one of which the record no longer tells, because it went with another.
 * - One that was redacted before anything of it was bound is bound as it stands there.
 *
 * @param was what was bound of the thing before; nothing where it is new.
 */
export function leafOf(thing: PublicThing, was: Leaf['texts'], hashing: Hashing): Leaf {
  const texts: Record<string, LeafText> = {};
  for (const name of thing.gone) {
    const before = was[name];
    if (before !== undefined) texts[name] = { hash: before.hash };
  }
  for (const [name, text] of Object.entries(thing.texts)) {
    const before = was[name];
    if (before?.salt !== undefined && hashOfText(text, before.salt, hashing) === before.hash) texts[name] = before;
    else texts[name] ??= salted(text, hashing);
  }
  return { hash: hashOfThing({ ...thing, texts: hashesOf(texts) }, hashing), texts };
}

function salted(text: Json, hashing: Hashing): LeafText {
  const salt = hashing.newSalt();
  return { hash: hashOfText(text, salt, hashing), salt };
}

/** The texts of a leaf by their hashes. */
export const hashesOf = (texts: Leaf['texts']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([name, { hash }]) => [name, hash]));

/** The texts of which a leaf had the salt, and has it no longer. */
export const saltsDropped = (was: Leaf['texts'], is: Leaf['texts']): readonly string[] =>
  Object.keys(was).filter(
    (name) => was[name]?.salt !== undefined && is[name] !== undefined && is[name].salt === undefined,
  );

export const toHex = (bytes: Uint8Array): string =>
  bytes.reduce((text, byte) => text + DIGITS[byte >> 4] + DIGITS[byte & 15], '');

const DIGITS = '0123456789abcdef';

export function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = 16 * digit(text, 2 * at) + digit(text, 2 * at + 1);
  return bytes;
}

/** The value of a lower-case hexadecimal digit. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
}

/** A thing with what opens its hashes. */
export type OpenedThing = Pick<PublicThing, 'kind' | 'id' | 'says'> & {
  texts: Readonly<Record<string, { text: Json; salt: string } | { redacted: string }>>;
};

/** What readers see of an event, as an entry of the public log binds it, with what opens its hashes. */
export type OpenedRecord = { form: number; event: string; root: string; entry: number; things: readonly OpenedThing[] };

/** A thing with what opens its hashes: each text with its salt, or once it was redacted its hash alone. */
export function openedThing({ kind, id, says, texts }: PublicThing, bound: Leaf['texts']): OpenedThing {
  const each = Object.entries(bound).map(([name, { hash, salt }]) => {
    const text = texts[name];
    return [name, salt === undefined || text === undefined ? { redacted: hash } : { text, salt }] as const;
  });
  return { kind, id, says, texts: Object.fromEntries(each) };
}
