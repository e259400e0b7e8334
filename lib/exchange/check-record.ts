import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { hashOfText, hashOfThing } from '@/lib/domain/public-leaf';
import type { Json } from '@/lib/domain/public-thing';
import { rootOfThings, type TreeThing } from '@/lib/domain/public-tree';
import { type OpenThing, type PublicRecord, publicRecordSchema } from '@/lib/schemas/public-record';
import type { Text } from './opened-text';

/** A file that says what its root binds: the event, its root, and the entry of the public log that binds it. */
export type CheckedRecord =
  | { ok: true; record: PublicRecord; things: number; redacted: number }
  | { ok: false; reason: string };

const hashing = {
  canonical: (value: unknown): string => canonicalize(value) ?? '',
  sha256: (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest(),
};

/**
 * Checks the file `record.json` of an event without a database: computes the root from everything in it, and compares it with
 * the one that the file names. Whether an entry of the log binds that root, the log tells.
 *
 * @returns what the file is of, or a sentence that says what is wrong with it.
 */
export function checkRecord(text: string): CheckedRecord {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'The text is not JSON.' };
  }
  const parsed = publicRecordSchema.safeParse(found);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, reason: `Not a public record of this form: ${issue?.path.join('.')}: ${issue?.message}.` };
  }
  const { data: record } = parsed;
  const twice = firstTwice(record.things);
  if (twice !== undefined) return { ok: false, reason: `It has the ${twice.kind} ${twice.id} twice.` };
  const root = rootOfThings(record.things.map(leafOfOpen), hashing.sha256);
  if (root !== record.root) {
    return { ok: false, reason: 'It was changed: what it says is not what its root binds.' };
  }
  if (!record.things.every((one) => (one.kind !== 'head' && one.kind !== 'event') || one.id === record.event)) {
    return { ok: false, reason: 'It names another event than the one that it is of.' };
  }
  const texts = record.things.flatMap((one) => textsOf(one));
  return {
    ok: true,
    record,
    things: record.things.length,
    redacted: texts.filter(([, one]) => 'redacted' in one).length,
  };
}

/** The place of a thing in the tree of its event. */
export function leafOfOpen(thing: OpenThing): TreeThing {
  const texts = textsOf(thing).map(([name, text]) => [
    name,
    'redacted' in text ? text.redacted : hashOfText(text.text, text.salt, hashing),
  ]);
  const { kind, id, says } = thing;
  return { kind, id, hash: hashOfThing({ kind, id, says, texts: Object.fromEntries(texts) }, hashing) };
}

const textsOf = ({ texts }: OpenThing) => Object.entries(texts as Readonly<Record<string, Text<Json>>>);

function firstTwice(things: readonly OpenThing[]): OpenThing | undefined {
  const seen = new Set<string>();
  return things.find(({ kind, id }) => seen.size === seen.add(`${kind} ${id}`).size);
}
