import Big from 'big.js';
import type { Claim, EventRecord, Option, Rendering, Source, SourceId, Statement } from '@/lib/domain/record';
import type { Content, Scope } from '@/lib/domain/value';

// Small records for the tests of this room. Everything that a test does not name has a plain value here.

export const SAME: Scope = { relation: 'same' };
export const broader: Scope = { relation: 'broader', note: 'more than was asked' };
export const narrower: Scope = { relation: 'narrower', note: 'a part of it' };
export const different: Scope = { relation: 'different', note: 'something else' };

const common = { slug: 'a-claim', position: 1, question: 'How many?', measure: 'persons', scope: 'here' };

export type CountClaim = Extract<Claim, { type: 'number' }>;

export const count = (more: Partial<CountClaim> = {}): CountClaim => ({
  ...common,
  id: 'c',
  type: 'number',
  additive: true,
  unit: 'persons',
  whole: true,
  lowerBound: new Big(0),
  tolerance: 'none',
  ...more,
});

export const timeOf = (toleranceSeconds: number | 'none' = 'none'): Claim => ({
  ...common,
  id: 'c',
  type: 'time',
  additive: false,
  toleranceSeconds: toleranceSeconds === 'none' ? 'none' : new Big(toleranceSeconds),
});

export const list = (exclusive: boolean, tree: Record<string, string>): Claim => ({
  ...common,
  id: 'c',
  type: 'category',
  additive: false,
  exclusive,
  options: Object.entries(tree).map(([id, within]): Option => ({ id, label: id, aliases: [], within })),
});

export const yesNo: Claim = { ...common, id: 'c', type: 'yes-no', additive: false };
export const freeText: Claim = { ...common, id: 'c', type: 'text', additive: false };

export const source = (id: SourceId, more: Partial<Source> = {}): Source => ({
  id,
  slug: id,
  name: id,
  aliases: [],
  naming: 'named',
  kind: 'organisation',
  side: 'none',
  reliability: 'not graded',
  confidential: false,
  ...more,
});

/** A statement of a source on a day of January 2023, on the claim "c", logged in the order of its id's number. */
export const said = (
  id: string,
  by: SourceId,
  content: Content,
  more: Partial<Omit<Statement, 'id' | 'source' | 'content'>> & { day?: number } = {},
): Statement => {
  const { day = 1, ...rest } = more;
  return {
    id,
    ref: id,
    claim: 'c',
    source: by,
    content,
    scope: SAME,
    saidAt: { precision: 'day', on: dayOf(day), zone: 'UTC' },
    loggedAt: new Date(Date.UTC(2023, 1, 1, 0, Number(/\d+$/.exec(id)?.[0] ?? 0))).toISOString(),
    wording: { kind: 'paraphrase', words: 'words', language: 'en' },
    credibility: 'not graded',
    evidence: [],
    ...rest,
  };
};

export const dayOf = (day: number): string => `2023-01-${String(day).padStart(2, '0')}`;

export const passedOn = (
  id: string,
  statement: string,
  outlet: SourceId,
  content: Content,
  more: Partial<Rendering> = {},
): Rendering => ({
  id,
  ref: id,
  statement,
  link: 'cited',
  outlet,
  content,
  scope: SAME,
  publishedAt: { precision: 'day', on: dayOf(2), zone: 'UTC' },
  speaker: { kept: true },
  wording: { kind: 'paraphrase', words: 'words', language: 'en' },
  evidence: [],
  ...more,
});

/** A record of one event in UTC. Sources that are not given are made: named, speaking for themselves. */
export function recordOf(
  claims: readonly Claim[],
  statements: readonly Statement[],
  more: { sources?: readonly Source[]; renderings?: readonly Rendering[] } = {},
): EventRecord {
  const renderings = more.renderings ?? [];
  const given = new Map((more.sources ?? []).map((one) => [one.id, one]));
  const ids = [...statements.map((one) => one.source), ...renderings.map(({ outlet }) => outlet)];
  const made = ids.filter((id) => !given.has(id)).map((id): [SourceId, Source] => [id, source(id)]);
  return {
    event: { id: 'e', slug: 'e', title: 'An event', summary: '', zone: 'UTC', fictional: true },
    claims,
    sources: new Map([...given, ...made]),
    statements,
    renderings,
    documents: new Map(),
    searches: [],
    publishedAt: '2023-02-02T00:00:00Z',
  };
}
