import { describe, expect, it } from 'vitest';
import { driftAsRead } from './drift-as-read';
import { kyivAttack } from './kyiv-attack/record';
import { makiivka } from './makiivka/record';

const both = [makiivka, kyivAttack];
const statements = both.flatMap((record) => record.statements);
const renderings = both.flatMap((record) => record.renderings);
const sources = new Map(both.flatMap((record) => [...record.sources]));
const claims = both.flatMap((record) => record.claims);

const numbered = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${String(from + index).padStart(2, '0')}`);
const sorted = (refs: Iterable<string>) => [...refs].sort();

const addedStatements = numbered('s', 36, 46);
const addedSources = ['kyiv-city-administration', 'putin', 'zelensky'];
const addedClaims = [
  'kyiv-answer',
  'kyiv-means',
  'kyiv-shelter',
  'kyiv-target',
  'new-year-words',
  'power-effect',
  'power-strikes',
];

describe('the record that was handed over', () => {
  it('is here whole: 35 statements, 26 renderings, 25 sources, 12 claims', () => {
    const without = (all: readonly string[], added: readonly string[]) => all.filter((id) => !added.includes(id));
    expect(
      sorted(
        without(
          statements.map(({ ref }) => ref),
          addedStatements,
        ),
      ),
    ).toEqual(numbered('s', 1, 35));
    expect(sorted(renderings.map(({ ref }) => ref))).toEqual(numbered('r', 1, 26));
    expect(without([...sources.keys()], addedSources)).toHaveLength(25);
    expect(
      without(
        claims.map(({ id }) => id),
        addedClaims,
      ),
    ).toHaveLength(12);
  });

  it('has nothing else but what was added for the article', () => {
    expect(statements).toHaveLength(35 + addedStatements.length);
    expect(sources.size).toBe(25 + addedSources.length);
    expect(claims).toHaveLength(12 + addedClaims.length);
  });

  it('keeps the kind of every wording: what the desk paraphrased is never marked as quoted', () => {
    const ofKind = (kind: string) =>
      sorted([...statements, ...renderings].filter(({ wording }) => wording.kind === kind).map(({ ref }) => ref));
    expect(ofKind('translation')).toEqual(['s06', 's11']);
    expect(ofKind('verbatim')).toEqual([
      ...numbered('r', 1, 10),
      ...numbered('r', 15, 17),
      ...numbered('r', 19, 20),
      ...numbered('r', 22, 23),
    ]);
  });

  it('names the translators', () => {
    const translators = statements.map(({ wording }) => (wording.kind === 'translation' ? wording.translator : ''));
    expect(translators.filter((name) => name !== '')).toEqual(['Reuters', 'BBC News']);
  });

  it('invents no original', () => {
    const beside = [...statements, ...renderings].filter(
      ({ wording }) => wording.kind === 'verbatim' && wording.translation,
    );
    expect(beside).toEqual([]);
  });

  it('grades nobody', () => {
    expect([...sources.values()].filter(({ reliability }) => reliability !== 'not graded')).toEqual([]);
    expect(statements.filter(({ credibility }) => credibility !== 'not graded')).toEqual([]);
  });

  it('has no hash, no archived copy and no anchored quote: nothing was captured', () => {
    const documents = both.flatMap((record) => [...record.documents.values()]);
    expect(documents.filter((document) => document.kind !== 'desk summary')).toEqual([]);
    expect(
      both
        .flatMap((record) => [...record.statements, ...record.renderings])
        .flatMap(({ evidence }) => evidence.filter(({ quote }) => quote)),
    ).toEqual([]);
  });

  it('keeps the fidelity that the method expects, read by eye: BBC 9 of 10, News18 4 of 10', () => {
    const kept = (outlet: string) => {
      const all = renderings.filter((rendering) => rendering.outlet === outlet);
      return [all.filter(({ ref }) => !driftAsRead.has(ref)).length, all.length];
    };
    expect(kept('bbc')).toEqual([9, 10]);
    expect(kept('news18')).toEqual([4, 10]);
  });
});
