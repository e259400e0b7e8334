import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicEvents } from '@/lib/exchange/testing/any-public-event';
import { canonical } from '@/lib/platform/canonical';
import { type PublicEvent, publicForm } from './public-form';
import { leafOf, saltsDropped } from './public-leaf';
import { quoteNames } from './public-said';
import type { PublicThing } from './public-thing';
import type { Evidence, Source } from './record';
import { REDACTED } from './redaction';

let salts = 0;
const hashing = {
  canonical,
  sha256: (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest(),
  newSalt: () => String(++salts).padStart(32, '0'),
};

const leaves = (shown: PublicEvent, was: ReadonlyMap<string, ReturnType<typeof leafOf>> = new Map()) =>
  new Map(
    publicForm(shown).map(({ kind, id, thing }) => {
      const key = `${kind} ${id}`;
      return [key, leafOf(thing(), was.get(key)?.texts ?? {}, hashing)] as const;
    }),
  );
const hashesOf = (all: ReturnType<typeof leaves>) => [...all].map(([key, { hash }]) => [key, hash]);

/** The record as a redaction of words leaves it (store/wordings and store/documents). */
const GONE = { wording: { kind: 'paraphrase', words: REDACTED, language: 'en' } } as const;
const withoutQuotes = (evidence: readonly Evidence[]) =>
  evidence.map(({ document, quote }) => ({ document, ...(quote && { quoteRedacted: true as const }) }));

function redacted(shown: PublicEvent): PublicEvent {
  const { record, withdrawn } = shown;
  const { event, sources, documents } = record;
  return {
    ...shown,
    record: {
      ...record,
      event: {
        ...event,
        slug: `redacted-${event.id}`,
        title: REDACTED,
        summary: REDACTED,
        ...(event.place !== undefined && { place: REDACTED }),
      },
      claims: record.claims.map((one) => ({
        ...one,
        slug: `redacted-${one.id}`,
        question: REDACTED,
        measure: REDACTED,
      })),
      sources: new Map([...sources].map(([id, one]) => [id, { ...one, ...sourceGone(one) }])),
      statements: record.statements.map(({ hedge: _h, note: _n, ...one }) => ({
        ...one,
        ...GONE,
        evidence: withoutQuotes(one.evidence),
        ...(one.credibility !== 'not graded' && { credibility: { ...one.credibility, reason: REDACTED } }),
      })),
      renderings: record.renderings.map(({ hedge: _h, note: _n, ...one }) => ({
        ...one,
        ...GONE,
        evidence: withoutQuotes(one.evidence),
        speaker: one.speaker.kept ? one.speaker : { ...one.speaker, given: REDACTED },
      })),
      searches: record.searches.map(({ note: _n, ...one }) => ({ ...one, places: REDACTED })),
      ...(record.replies && { replies: record.replies.map((one) => ({ ...one, ...GONE })) }),
      documents: new Map(
        [...documents].map(([id, { address: _a, ...one }]) => [
          id,
          { ...one, slug: `redacted-${id}`, title: REDACTED, ...(one.kind === 'captured' && { sha256: REDACTED }) },
        ]),
      ),
    },
    withdrawn: withdrawn.map((one) => ({ ...one, reason: 'redacted' })),
  };
}

const sourceGone = ({ id, native, reliability }: Source): Partial<Source> => ({
  slug: `redacted-${id}`,
  name: REDACTED,
  aliases: [],
  ...(native && { native: { ...native, name: REDACTED } }),
  ...(reliability !== 'not graded' && { reliability: { ...reliability, reason: REDACTED } }),
});

test('a redaction leaves every hash as it was, and no salt of what is gone', () => {
  fc.assert(
    fc.property(publicEvents, (shown) => {
      const before = leaves(shown);
      const after = leaves(redacted(shown), before);
      expect(hashesOf(after)).toEqual(hashesOf(before));
      for (const [key, { texts }] of after) {
        const dropped = saltsDropped(before.get(key)?.texts ?? {}, texts);
        // The address of a withdrawn question stays here.
        expect(dropped.filter((name) => name !== 'slug')).toEqual(Object.keys(texts).filter((name) => name !== 'slug'));
      }
      // What was redacted stays so, whatever else changes.
      const again = leaves({ ...redacted(shown), method: '9' }, after);
      const head = `head ${shown.record.event.id}`;
      for (const [key, leaf] of again) if (key !== head) expect(leaf).toEqual(after.get(key));
    }),
  );
});

test('a text that stays keeps its salt, and one that changes has another', () => {
  const was = leafOf(thing({ a: 'one', b: 'two' }), {}, hashing);
  const is = leafOf(thing({ a: 'one', b: 'three' }), was.texts, hashing);
  expect(is.texts.a).toEqual(was.texts.a);
  expect(is.texts.b?.salt).not.toBe(was.texts.b?.salt);
  expect(is.hash).not.toBe(was.hash);
});

test('a text that was redacted and is written anew is bound anew; one that was redacted before is bound as it stands', () => {
  const was = { a: { hash: 'ab'.repeat(32) } };
  expect(leafOf(thing({ a: 'new' }), was, hashing).texts.a).toMatchObject({ salt: expect.any(String) });
  const first = leafOf(thing({ a: REDACTED }, ['a']), {}, hashing);
  expect(first.texts.a).toMatchObject({ salt: expect.any(String) });
  expect(leafOf(thing({ a: REDACTED }, ['a']), first.texts, hashing)).toEqual(first);
});

test('what went with another text is known as long as it was bound', () => {
  const was = leafOf(thing({ words: 'x', translator: 'y' }), {}, hashing);
  const is = leafOf(thing({ words: REDACTED }, ['words', 'translator']), was.texts, hashing);
  expect(is.hash).toBe(was.hash);
  expect(is.texts.translator).toEqual({ hash: was.texts.translator?.hash });
});

test('each quote has a name by its document', () => {
  expect(quoteNames(['a', 'b', 'a'])).toEqual(['quote a', 'quote b', 'quote a 2']);
});

const thing = (texts: PublicThing['texts'], gone: readonly string[] = []): PublicThing => ({
  kind: 'search',
  id: 'x',
  says: {},
  texts,
  gone,
});
