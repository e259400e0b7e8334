import { describe, expect, test } from 'vitest';
import { count } from '@/prisma/factories/claims';
import { byId, rendering, source, statement } from '@/prisma/factories/rows';
import {
  confirmed,
  deniedStatement,
  exactly,
  fewerThanSaid,
  stated,
  tookBack,
  withdrawn,
} from '@/prisma/factories/values';
import { onDay, paraphrase } from '@/prisma/factories/wording';
import { withoutConfidential } from './confidential';
import type { Document, EventRecord, Rendering, Source, Statement } from './record';
import { assessClaim } from './verdict';

const zone = 'Europe/Kyiv';
const killed = count('killed', 'persons', { position: 1, question: 'How many?', measure: 'killed', scope: '' });
const said = (ref: string, of: string, more: Partial<Parameters<typeof statement>[2]> = {}): Statement =>
  statement({ zone, from: '2030-01-01T00:00:00Z' }, ref, {
    claim: 'killed',
    source: of,
    on: '2030-01-02',
    says: stated(exactly(5)),
    words: paraphrase('five'),
    evidence: [],
    ...more,
  });
const passedOn = (ref: string, of: string, more: Partial<Parameters<typeof rendering>[2]> = {}): Rendering =>
  rendering(zone, ref, {
    of,
    link: 'cited',
    outlet: 'daily',
    on: '2030-01-03',
    says: stated(exactly(5)),
    words: paraphrase('five'),
    evidence: [],
    ...more,
  });
const voice = (id: string, more: Partial<Source> = {}) =>
  source(id, { name: id, kind: 'official', side: 'none', ...more });
const paper = (id: string, more: { confidential?: boolean; outlet?: string } = {}): Document => ({
  kind: 'desk summary',
  id,
  slug: id,
  title: id,
  confidential: false,
  ...more,
});

const recordOf = (parts: {
  sources: readonly Source[];
  statements: readonly Statement[];
  renderings?: readonly Rendering[];
  documents?: readonly Document[];
  searches?: EventRecord['searches'];
}): EventRecord => ({
  event: { id: 'event', slug: 'event', title: 'An event', summary: '', zone, fictional: true },
  claims: [killed],
  sources: byId(parts.sources),
  statements: parts.statements,
  renderings: parts.renderings ?? [],
  documents: byId(parts.documents ?? []),
  searches: parts.searches ?? [],
  publishedAt: '2030-02-01T00:00:00.000Z',
});
const refsOf = (record: EventRecord) => [...record.statements, ...record.renderings].map(({ ref }) => ref);
const agency = voice('agency');
const daily = voice('daily', { kind: 'media' });
const insider = voice('insider', { confidential: true });

describe('what leaves the desk', () => {
  test('is everything, if nothing is confidential', () => {
    const record = recordOf({
      sources: [agency, daily],
      statements: [said('s1', 'agency'), said('s2', 'agency', { says: confirmed })],
      renderings: [passedOn('r1', 's1')],
    });
    expect(withoutConfidential(record)).toEqual(record);
  });

  test('includes nothing of a confidential source: no statement, no rendering of it, no search, no column', () => {
    const left = withoutConfidential(
      recordOf({
        sources: [agency, daily, insider],
        statements: [said('s1', 'agency'), said('s2', 'insider')],
        renderings: [passedOn('r1', 's1'), passedOn('r2', 's2')],
        searches: [
          { id: 'look', claim: 'killed', source: 'insider', places: 'its channel', until: onDay('2030-01-05', zone) },
          { id: 'open', claim: 'killed', source: 'agency', places: 'its site', until: onDay('2030-01-05', zone) },
        ],
      }),
    );
    expect(refsOf(left)).toEqual(['s1', 'r1']);
    expect([...left.sources.keys()]).toEqual(['agency', 'daily']);
    expect(left.searches.map(({ id }) => id)).toEqual(['open']);
  });

  test('includes nothing of a source that the record lacks, because it may be anybody', () => {
    const left = withoutConfidential(
      recordOf({ sources: [agency], statements: [said('s1', 'agency'), said('s2', 'unknown')] }),
    );
    expect(refsOf(left)).toEqual(['s1']);
  });

  test('includes what rests on things that stay', () => {
    const left = withoutConfidential(
      recordOf({
        sources: [agency, daily, insider],
        statements: [said('s1', 'agency'), said('s2', 'daily', { basedOn: ['s1'] }), said('s3', 'insider')],
        renderings: [passedOn('r1', 's1'), passedOn('r2', 's1', { from: 'r1' }), passedOn('r3', 's3')],
      }),
    );
    expect(refsOf(left)).toEqual(['s1', 's2', 'r1', 'r2']);
  });

  test('includes no document that only a confidential source’s statement rests on', () => {
    const left = withoutConfidential(
      recordOf({
        sources: [agency, insider],
        statements: [said('s1', 'agency', { evidence: ['site'] }), said('s2', 'insider', { evidence: ['diary'] })],
        documents: [paper('site'), paper('diary')],
      }),
    );
    expect([...left.documents.keys()]).toEqual(['site']);
  });

  test('includes nothing that rests on it, at any distance: an echo shown alone would look like an origin', () => {
    const left = withoutConfidential(
      recordOf({
        sources: [agency, daily, insider],
        statements: [
          said('s1', 'insider'),
          said('s2', 'agency', { basedOn: ['s1'] }),
          said('s3', 'daily', { basedOn: ['s2'] }),
          said('s4', 'agency', { says: stated(fewerThanSaid('s3')) }),
          said('s5', 'agency'),
        ],
        renderings: [passedOn('r1', 's3'), passedOn('r2', 's5')],
      }),
    );
    expect(refsOf(left)).toEqual(['s5', 'r2']);
  });

  test('includes nothing that an outlet took from a confidential outlet, while the statement stays', () => {
    const left = withoutConfidential(
      recordOf({
        sources: [agency, daily, insider],
        statements: [said('s1', 'agency')],
        renderings: [
          passedOn('r1', 's1', { outlet: 'insider' }),
          passedOn('r2', 's1', { from: 'r1' }),
          passedOn('r3', 's1', { from: 'r2' }),
          passedOn('r4', 's1'),
        ],
      }),
    );
    expect(refsOf(left)).toEqual(['s1', 'r4']);
  });

  test('keeps a statement whose document is confidential, without the document', () => {
    const left = withoutConfidential(
      recordOf({
        sources: [agency],
        statements: [said('s1', 'agency', { evidence: ['letter', 'site'] })],
        documents: [paper('letter', { confidential: true }), paper('site', { outlet: 'agency' })],
      }),
    );
    expect(left.statements[0]?.evidence).toEqual([{ document: 'site' }]);
    expect([...left.documents.values()]).toEqual([paper('site', { outlet: 'agency' })]);
  });

  test('does not say that a confidential outlet published an open document', () => {
    const left = withoutConfidential(
      recordOf({
        sources: [agency, insider],
        statements: [said('s1', 'agency', { evidence: ['site'] })],
        documents: [paper('site', { outlet: 'insider' })],
      }),
    );
    expect(left.documents.get('site')).toEqual(paper('site'));
  });

  test('has a confidential body without its name, so that those who speak for it still count as one origin', () => {
    const body = voice('cell', {
      name: 'The Cell',
      confidential: true,
      side: 'east',
      native: { name: 'Осередок', language: 'uk' },
      description: 'Who they are',
    });
    const left = withoutConfidential(
      recordOf({
        sources: [voice('one', { speaksFor: 'cell' }), voice('two', { speaksFor: 'cell' }), body],
        statements: [said('s1', 'one'), said('s2', 'two'), said('s3', 'cell')],
      }),
    );
    expect(refsOf(left)).toEqual(['s1', 's2']);
    expect([...left.sources.values()].map(({ speaksFor }) => speaksFor)).toEqual(['cell', 'cell', undefined]);
    expect(JSON.stringify([...left.sources])).not.toMatch(/Cell|Осередок|east|Who they are/);
    expect(left.sources.get('cell')).toMatchObject({ naming: 'unnamed', aliases: [], confidential: true });
  });

  test('links past a confidential body to the one for which that speaks: one origin stays one', () => {
    const chain = [
      voice('one', { speaksFor: 'cell' }),
      voice('two', { speaksFor: 'state' }),
      voice('cell', { speaksFor: 'state', confidential: true }),
      voice('state'),
    ];
    const record = recordOf({ sources: chain, statements: [said('s1', 'one'), said('s2', 'two')] });
    const read = (of: EventRecord) => {
      const { verdict, origins } = assessClaim(of, killed, 'latest');
      return [verdict, origins.counted.length];
    };
    expect(read(record)).toEqual(['single origin', 1]);
    expect(read(withoutConfidential(record))).toEqual(['single origin', 1]);
    expect(JSON.stringify([...withoutConfidential(record).sources])).not.toContain('cell');
  });

  test('leaves the record of the desk as it is', () => {
    const record = recordOf({ sources: [agency, insider], statements: [said('s1', 'insider')] });
    const print = () => JSON.stringify({ ...record, sources: [...record.sources], documents: [...record.documents] });
    const before = print();
    withoutConfidential(record);
    expect(print()).toBe(before);
  });
});

describe('what is left out is not named', () => {
  const sources = [voice('open'), voice('hidden', { confidential: true })];
  const secret = said('s1', 'hidden');
  const echo = said('s2', 'open', { basedOn: ['s1'] });
  const plain = said('s3', 'open');
  const open = (...statements: readonly Statement[]) =>
    withoutConfidential(recordOf({ sources, statements: [secret, echo, plain, ...statements] })).statements;

  test('by a withdrawal, which still takes back the rest', () => {
    const [, withdrawal] = open(said('s4', 'open', { says: tookBack('s2', 's3') }));
    expect(withdrawal?.content).toEqual(tookBack('s3'));
    expect(open(said('s4', 'open', { says: tookBack('s3') })).at(-1)?.content).toEqual(tookBack('s3'));
  });

  test('by a withdrawal of nothing else, which goes: without its names it would take back everything', () => {
    expect(open(said('s4', 'open', { says: tookBack('s2') })).map(({ ref }) => ref)).toEqual(['s3']);
    expect(open(said('s4', 'open', { says: withdrawn })).map(({ ref }) => ref)).toEqual(['s3', 's4']);
  });

  test('as what it was said after', () => {
    expect(open(said('s4', 'open', { saidAfter: 's2' })).at(-1)).toEqual(said('s4', 'open'));
    expect(open(said('s4', 'open', { saidAfter: 's3' })).at(-1)?.saidAfter).toBe('s3');
  });

  test('by a denial of it, or by one of several that it repeats, which go with it', () => {
    const denial = said('s4', 'open', { says: deniedStatement('s1') });
    const both = said('s5', 'open', { basedOn: ['s1', 's3'] });
    expect(open(denial, both).map(({ ref }) => ref)).toEqual(['s3']);
  });
});
