import { describe, expect, it } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { Statement } from '@/lib/domain/record';
import { type Content, valueIn } from '@/lib/domain/value';
import { bodies } from './documents';
import { quillhavenFerry } from './record';

const said = [...quillhavenFerry.statements, ...quillhavenFerry.renderings];
/** JSON omits maps, so they are converted first. */
const written = (thing: unknown) => JSON.stringify(thing, (_key, value) => (value instanceof Map ? [...value] : value));

const numberIn = (content: Content) => {
  const value = valueIn(content);
  return value?.type === 'number' ? value : undefined;
};
const optionsIn = (content: Content) => {
  const value = valueIn(content);
  return value?.type === 'category' ? value.options : [];
};

describe('the fictional event', () => {
  it('says that it is fictional', () => {
    expect(quillhavenFerry.event.fictional).toBe(true);
    expect(quillhavenFerry.event.title).toContain('made up');
  });

  it('uses addresses that nobody can own', () => {
    const addresses = [...quillhavenFerry.documents.values()].flatMap((document) => [
      ...(document.address ? [document.address] : []),
      ...(document.kind === 'captured' && document.archivedAddress ? [document.archivedAddress] : []),
    ]);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !new URL(address).hostname.endsWith('.example'))).toEqual([]);
  });

  it('shows every form, and every kind of denial', () => {
    const contents = quillhavenFerry.statements.map(({ content }) => content);
    expect(new Set(contents.map(({ form }) => form))).toEqual(
      new Set(['stated', 'confirmed', 'denied', 'declined', 'withdrawn']),
    );
    expect(new Set(contents.flatMap((content) => (content.form === 'denied' ? [content.rejects.what] : [])))).toEqual(
      new Set(['that it happened', 'value', 'statement', 'nothing in particular']),
    );
  });

  it.each<[string, (statement: Statement) => unknown]>([
    ['a hedge', ({ hedge }) => hedge],
    ['a time that is not known', ({ saidAtNotKnown }) => saidAtNotKnown],
    ['one of several days', ({ saidAt }) => 'until' in saidAt && saidAt.until],
    ['said after another', ({ saidAfter }) => saidAfter],
    ['a time as of which it counts', ({ countsAsOf }) => countsAsOf],
    ['an echo of several', ({ basedOn }) => basedOn?.[1]],
    ['an outlet that does not say where it has it', ({ doesNotSay }) => doesNotSay],
    ['a withdrawal of one', ({ content }) => content.form === 'withdrawn' && content.takesBack],
    ['a label', ({ scope }) => scope.relation !== 'same' && scope.label],
    ['one of several options', ({ content }) => optionsIn(content)[1]],
    ['a tally', ({ content }) => 'counted' in (numberIn(content) ?? {})],
    ['a last digit', ({ content }) => 'lastDigit' in (numberIn(content) ?? {})],
    ['a best figure', ({ content }) => 'best' in (numberIn(content) ?? {})],
    ['a word of the lexicon', ({ content }) => 'word' in (numberIn(content) ?? {})],
  ])('shows %s', (_, has) => {
    expect(quillhavenFerry.statements.filter(has).map(({ ref }) => ref)).not.toEqual([]);
  });

  it('has a running total, a share with its bound, and a rendering that is hedged', () => {
    const { claims, renderings } = quillhavenFerry;
    expect(claims.filter(({ running }) => running).map(({ slug }) => slug)).toEqual(['ashore']);
    expect(claims.filter((claim) => claim.type === 'number' && claim.upperBound).map(({ slug }) => slug)).toEqual([
      'fuel-lost',
    ]);
    expect(renderings.filter(({ hedge }) => hedge).map(({ ref }) => ref)).toEqual(['g08']);
  });

  it('has originals in three languages beside translations that name the translator', () => {
    const languages = said.flatMap(({ wording }) =>
      wording.kind === 'verbatim' && wording.translation?.translator ? [wording.language] : [],
    );
    expect(new Set(languages)).toEqual(new Set(['ar', 'de', 'pt']));
  });

  it('anchors everything that it gives word for word', () => {
    for (const { ref, wording, evidence } of said) {
      if (wording.kind !== 'verbatim') continue;
      expect(
        evidence.map(({ quote }) => quote?.exact),
        ref,
      ).toContain(wording.words);
    }
  });

  it('has a chain of three hops', () => {
    const hops = (id: string): number => {
      const parent = quillhavenFerry.renderings.find((rendering) => rendering.id === id)?.parent;
      return parent === undefined ? 1 : 1 + hops(parent);
    };
    expect(Math.max(...quillhavenFerry.renderings.map(({ id }) => hops(id)))).toBe(3);
  });

  it('has something confidential, which is missing from what may leave the desk', () => {
    const places = ['SOURCE', 'DESCRIPTION', 'REASON', 'TITLE', 'QUOTE', 'VALUE', 'WORDS', 'NOTE'];
    for (const place of places) expect(written(quillhavenFerry)).toContain(`KELPIE-CONFIDENTIAL-${place}`);
    expect(written(bodies)).toContain('KELPIE-CONFIDENTIAL-DOCUMENT');
    expect(written(withoutConfidential(quillhavenFerry))).not.toMatch(/kelpie/i);
  });
});
