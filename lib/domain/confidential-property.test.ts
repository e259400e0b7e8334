import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count } from '@/prisma/factories/claims';
import { byId, rendering, source, statement } from '@/prisma/factories/rows';
import { exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';
import { withoutConfidential } from './confidential';
import { pairsOf } from './contradiction';
import { originOf } from './origin';
import type { Document, EventRecord, Rendering, Source, Statement } from './record';
import { assessClaim } from './verdict';

const zone = 'Europe/Kyiv';
const killed = count('killed', 'persons', { position: 1, question: 'How many?', measure: 'killed', scope: '' });
const number = (than: string | undefined) => stated(than === undefined ? exactly(5) : fewerThanSaid(than));

/**
 * One of the first `count` of a kind, such as "s3"; none if there are none. References are to earlier ones, as on
 * entry.
 */
const oneOf = (kind: string, count: number): fc.Arbitrary<string | undefined> =>
  count === 0 ? fc.constant(undefined) : fc.nat(count - 1).map((at) => `${kind}${at}`);
const maybe = (kind: string, count: number) => fc.option(oneOf(kind, count), { nil: undefined });
const several = <T>(count: number, of: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...Array.from({ length: count }, (_, index) => of(index)));

const sourceAt = (index: number): fc.Arbitrary<Source> =>
  fc.record({ confidential: fc.boolean(), speaksFor: maybe('source', index) }).map(({ confidential, speaksFor }) => {
    const own = { name: `source${index}`, kind: 'official', side: 'none', confidential } as const;
    return source(`source${index}`, speaksFor === undefined ? own : { ...own, speaksFor });
  });

type Many = { sources: number; statements: number; renderings: number; documents: number };

const evidenceOf = ({ documents }: Many) =>
  fc.uniqueArray(fc.nat(documents - 1), { maxLength: 2 }).map((all) => all.map((at) => `document${at}`));

const statementAt = (index: number, many: Many): fc.Arbitrary<Statement> =>
  fc
    .record({
      of: oneOf('source', many.sources),
      basedOn: maybe('s', index),
      than: maybe('s', index),
      evidence: evidenceOf(many),
    })
    .map(({ of = 'source0', basedOn, than, evidence }) =>
      statement({ zone, from: '2030-01-01T00:00:00Z' }, `s${index}`, {
        claim: 'killed',
        source: of,
        on: '2030-01-02',
        says: number(than),
        words: paraphrase('five'),
        evidence,
        ...(basedOn !== undefined && { basedOn: [basedOn] }),
      }),
    );

const renderingAt = (index: number, many: Many): fc.Arbitrary<Rendering> =>
  fc
    .record({
      of: oneOf('s', many.statements),
      outlet: oneOf('source', many.sources),
      from: maybe('r', index),
      than: maybe('s', many.statements),
      evidence: evidenceOf(many),
    })
    .map(({ of = 's0', outlet = 'source0', from, than, evidence }) =>
      rendering(zone, `r${index}`, {
        of,
        outlet,
        link: 'cited',
        on: '2030-01-03',
        says: number(than),
        words: paraphrase('five'),
        evidence,
        ...(from !== undefined && { from }),
      }),
    );

const documentAt = (index: number, many: Many): fc.Arbitrary<Document> =>
  fc.record({ confidential: fc.boolean(), outlet: maybe('source', many.sources) }).map(({ confidential, outlet }) => {
    const id = `document${index}`;
    return { kind: 'desk summary', id, slug: id, title: id, confidential, ...(outlet !== undefined && { outlet }) };
  });

const records: fc.Arbitrary<EventRecord> = fc
  .record({
    sources: fc.integer({ min: 1, max: 6 }),
    statements: fc.integer({ min: 1, max: 8 }),
    renderings: fc.nat(8),
    documents: fc.integer({ min: 1, max: 4 }),
  })
  .chain((many) =>
    fc.record({
      sources: several(many.sources, sourceAt),
      statements: several(many.statements, (index) => statementAt(index, many)),
      renderings: several(many.renderings, (index) => renderingAt(index, many)),
      documents: several(many.documents, (index) => documentAt(index, many)),
    }),
  )
  .map(({ sources, documents, ...said }) => ({
    event: { id: 'event', slug: 'event', title: 'An event', summary: '', zone, fictional: true },
    claims: [killed],
    sources: byId(sources),
    documents: byId(documents),
    searches: [],
    publishedAt: '2030-02-01T00:00:00.000Z',
    ...said,
  }));

/** Every text anywhere in a thing, including the keys of its maps. */
function textsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing];
  if (thing instanceof Map) return [...thing].flatMap(textsIn);
  return typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(textsIn) : [];
}
const idsOf = ({ sources, documents, statements, renderings }: EventRecord) =>
  new Set([...sources.keys(), ...documents.keys(), ...[...statements, ...renderings].map(({ id }) => id)]);

const ofAnyRecord = (holds: (record: EventRecord) => void) => () => {
  fc.assert(fc.property(records, holds), { numRuns: 300 });
};

describe('of any record', () => {
  test(
    'no id of what is hidden is mentioned anywhere',
    ofAnyRecord((record) => {
      const left = withoutConfidential(record);
      const kept = idsOf(left);
      const mentioned = new Set(textsIn(left));
      expect([...idsOf(record)].filter((id) => !kept.has(id) && mentioned.has(id))).toEqual([]);
    }),
  );

  test(
    'nothing confidential is left, except bodies without their name',
    ofAnyRecord((record) => {
      const left = withoutConfidential(record);
      const isConfidential = (id: string) => record.sources.get(id)?.confidential === true;
      expect(left.statements.filter(({ source }) => isConfidential(source))).toEqual([]);
      expect(left.renderings.filter(({ outlet }) => isConfidential(outlet))).toEqual([]);
      expect([...left.documents.values()].filter(({ confidential }) => confidential)).toEqual([]);
      const bodies = [...left.sources.values()].filter(({ id }) => isConfidential(id));
      for (const { id, name } of bodies) {
        expect(name).not.toBe(record.sources.get(id)?.name);
        expect([...left.sources.values()].some(({ speaksFor }) => speaksFor === id)).toBe(true);
      }
    }),
  );

  test(
    'among the statements that are left, those of one origin still have one, and those of two still have two',
    ofAnyRecord((record) => {
      const left = withoutConfidential(record);
      const voices = [...new Set(left.statements.map(({ source }) => source))];
      for (const [a, b] of pairsOf(voices)) {
        const isOne = (of: EventRecord) => originOf(of, a).id === originOf(of, b).id;
        expect(isOne(left)).toBe(isOne(record));
      }
      const count = (of: EventRecord) => {
        const { counted, unnamedOrCollective } = assessClaim(of, killed, 'latest').origins;
        return counted.length + unnamedOrCollective.length;
      };
      expect(count(left)).toBe(count({ ...record, statements: left.statements }));
    }),
  );

  test(
    'removing what is confidential twice removes no more',
    ofAnyRecord((record) => {
      const once = withoutConfidential(record);
      expect(withoutConfidential(once)).toEqual(once);
    }),
  );
});
