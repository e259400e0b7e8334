import { describe, expect, it } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import { bodies } from './documents';
import { quillhavenFerry } from './record';

const said = [...quillhavenFerry.statements, ...quillhavenFerry.renderings];
/** JSON omits maps, so they are converted first. */
const written = (thing: unknown) => JSON.stringify(thing, (_key, value) => (value instanceof Map ? [...value] : value));

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

  it('shows every form but "confirmed", which the real events show', () => {
    expect(new Set(quillhavenFerry.statements.map(({ content }) => content.form))).toEqual(
      new Set(['stated', 'denied', 'declined', 'withdrawn']),
    );
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
