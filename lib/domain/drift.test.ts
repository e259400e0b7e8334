import { describe, expect, it } from 'vitest';
import { about, atLeast, exactly, stated } from '@/prisma/factories/values';
import { paraphrase, verbatim } from '@/prisma/factories/wording';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { differencesOfEcho, driftsOf, faithful } from './drift';
import type { Rendering, Statement } from './record';
import { count, different, passedOn, recordOf, said } from './testing/record';
import type { Content } from './value';

// What a careful reader found: the column drift_from_speaker of the record as it was handed over. `words` is added
// where the code also finds a word diff. The speaker of r13 was added to the record with the demonstration.
const AS_READ: Record<string, readonly string[]> = {
  r02: ['relation changed'],
  r03: ['relation changed'],
  r04: ['relation changed, inherited from r03'],
  r10: ['number created', 'words'],
  r13: ['relation changed', 'measure or scope changed', 'speaker no longer named'],
  r16: ['relation changed'],
  // The reader calls the lost comparison dropped words; by the fields a number was dropped as well.
  r20: ['number dropped', 'speaker no longer named', 'words'],
  r21: ['number created'],
  r25: ['speaker changed'],
};

const asRead = (record: typeof makiivka, rendering: Rendering): string[] =>
  driftsOf(record, rendering).map(({ kind, inherited, entered }) => {
    const name = kind === 'words dropped or added' ? 'words' : kind;
    return inherited ? `${name}, inherited from ${entered.at.ref}` : name;
  });

describe('the 26 renderings of the record', () => {
  const all = [makiivka, kyivAttack].flatMap((record) => record.renderings.map((rendering) => ({ record, rendering })));

  it('are 26', () => expect(all).toHaveLength(26));

  it.each(all.map(({ record, rendering }) => [rendering.ref, record, rendering] as const))(
    '%s differs as a careful reader found',
    (ref, record, rendering) => expect(asRead(record, rendering)).toEqual(AS_READ[ref] ?? []),
  );

  it('have a word diff only for words that were really said: a paraphrase has none', () => {
    const diffed = all.filter(({ record, rendering }) => asRead(record, rendering).some((kind) => kind === 'words'));
    expect(diffed.map(({ rendering }) => rendering.ref)).toEqual(['r10', 'r20']);
  });
});

const first = (content: Content, more: Partial<Statement> = {}): Statement => said('s1', 'speaker', content, more);
const kinds = (statement: Statement, renderings: readonly Rendering[], of = renderings.length - 1): string[] => {
  const rendering = renderings[of];
  if (rendering === undefined) throw new Error('no rendering');
  return asRead(recordOf([count()], [statement], { renderings }), rendering);
};

describe('the hop at which a difference entered', () => {
  const hop = (id: string, content: Content, more: Partial<Rendering> = {}) =>
    passedOn(id, 's1', `o-${id}`, content, more);

  it('is the last one at which it became what it is', () => {
    const chain = [
      hop('r1', stated(exactly(400))),
      hop('r2', stated(atLeast(400)), { parent: 'r1' }),
      hop('r3', stated(atLeast(400)), { parent: 'r2' }),
    ];
    expect(kinds(first(stated(about(400))), chain)).toEqual(['relation changed, inherited from r2']);
  });

  it('is found for each difference separately', () => {
    const chain = [
      hop('r1', stated(exactly(400))),
      hop('r2', stated(exactly(500)), { parent: 'r1' }),
      hop('r3', stated(exactly(500)), { parent: 'r2', scope: different }),
    ];
    expect(kinds(first(stated(about(400))), chain)).toEqual([
      'relation changed, inherited from r1',
      'number changed, inherited from r2',
      'measure or scope changed',
    ]);
  });

  it('is not an earlier one that was corrected on the way', () => {
    const chain = [
      hop('r1', stated(exactly(400))),
      hop('r2', stated(about(400)), { parent: 'r1' }),
      hop('r3', stated(exactly(400)), { parent: 'r2' }),
    ];
    expect(kinds(first(stated(about(400))), chain.slice(0, 2))).toEqual([]);
    expect(kinds(first(stated(about(400))), chain)).toEqual(['relation changed']);
  });

  it('of a changed speaker is where that name was given, or the right one was lost', () => {
    const value = stated(about(400));
    const as = (names: 'nobody' | 'another', given: string) => ({ speaker: { kept: false as const, names, given } });
    const last = (one: Partial<Rendering>, two: Partial<Rendering>) =>
      kinds(first(value), [hop('r1', value, one), hop('r2', value, { parent: 'r1', ...two })]);
    const somebody = as('another', 'somebody');
    expect(last(somebody, somebody)).toEqual(['speaker changed, inherited from r1']);
    expect(last(somebody, as('another', 'somebody else'))).toEqual(['speaker changed']);
    expect(last(as('another', 'an official'), as('nobody', 'an official'))).toEqual(['speaker no longer named']);
  });

  it('is not above a rendering in the words of the desk, which nobody can compare', () => {
    const value = stated(about(400));
    const renderings = [
      hop('r1', value, { wording: paraphrase('some four hundred') }),
      hop('r2', value, { wording: verbatim('some 400'), parent: 'r1' }),
    ];
    expect(kinds(first(value, { wording: verbatim('about 400') }), renderings)).toEqual(['words']);
  });

  it('is the desk’s inference after a parent that is not on record', () => {
    const lone = hop('r2', stated(atLeast(400)), { parent: 'unpublished', link: 'cited' });
    const record = recordOf([count()], [first(stated(about(400)))], { renderings: [lone] });
    expect(driftsOf(record, lone)).toMatchObject([
      { entered: { at: { id: 'r2' }, link: 'inferred' }, inherited: false },
    ]);
  });
});

describe('a hedge (2)', () => {
  const value = stated(about(400));
  const HEDGE = 'a realistic possibility';
  const hop = (id: string, more: Partial<Rendering> = {}) => passedOn(id, 's1', `o-${id}`, value, more);

  it('that is dropped or added is told, and how it was put is not', () => {
    expect(kinds(first(value, { hedge: HEDGE }), [hop('r1')])).toEqual(['hedge dropped']);
    expect(kinds(first(value), [hop('r1', { hedge: 'possibly' })])).toEqual(['hedge added']);
    expect(kinds(first(value, { hedge: HEDGE }), [hop('r1', { hedge: 'possibly' })])).toEqual([]);
  });

  it('is told at the hop where it was lost', () => {
    const chain = [hop('r1', { hedge: HEDGE }), hop('r2', { parent: 'r1' }), hop('r3', { parent: 'r2' })];
    expect(kinds(first(value, { hedge: HEDGE }), chain)).toEqual(['hedge dropped, inherited from r2']);
    expect(kinds(first(value, { hedge: HEDGE }), chain, 0)).toEqual([]);
  });

  it('is no longer said faithfully without it; words alone are no loss', () => {
    const record = (rendering: Rendering, more: Partial<Statement> = {}) =>
      driftsOf(recordOf([count()], [first(value, more)], { renderings: [rendering] }), rendering);
    expect(faithful(record(hop('r1'), { hedge: HEDGE }))).toBe(false);
    expect(faithful(record(hop('r1', { hedge: HEDGE }), { hedge: HEDGE }))).toBe(true);
    const words = record(hop('r1', { wording: verbatim('some 400 dead') }), { wording: verbatim('some 400') });
    expect([words.map(({ kind }) => kind), faithful(words)]).toEqual([['words dropped or added'], true]);
  });

  it('that an echo drops is told as well', () => {
    const statements = [first(value, { hedge: HEDGE }), said('s2', 'repeater', value, { basedOn: ['s1'], day: 2 })];
    const [, echo] = statements;
    expect(echo && differencesOfEcho(recordOf([count()], statements), echo)).toMatchObject([{ kind: 'hedge dropped' }]);
  });
});

describe('a rendering of a statement that the record lacks', () => {
  it('is a bug, and says so', () => {
    const lone = passedOn('r1', 'gone', 'o', stated(about(400)));
    expect(() => driftsOf(recordOf([count()], [], { renderings: [lone] }), lone)).toThrow('holds no statement gone');
  });
});

describe('an echo', () => {
  it('is compared with the statement that it repeats', () => {
    const root = first(stated(about(400)));
    const echo = said('s2', 'repeater', stated(atLeast(400)), { basedOn: ['s1'] });
    expect(differencesOfEcho(recordOf([count()], [root, echo]), echo)).toMatchObject([{ kind: 'relation changed' }]);
    expect(differencesOfEcho(recordOf([count()], [echo]), echo)).toEqual([]);
  });
});
