import Big from 'big.js';
import { checkStatement } from '@/lib/domain/entry';
import type { Claim, EventRecord, Moment, Source, Statement } from '@/lib/domain/record';
import type { Refusal } from '@/lib/domain/refusal';
import type { Content, Scope } from '@/lib/domain/value';
import { verbatim } from '@/prisma/factories/wording';

/** One row of a data set: what a source says on a claim, in the file's words. */
export type Said = { claim: string; source: string; says: Content; words: string; on: Moment; scope?: Scope };

export type RefusedRow = Said & { reason: Refusal };

/** A record of the accepted rows, and the refused rows with their reasons. */
export type Loaded = { record: EventRecord; refused: readonly RefusedRow[] };

type Parts = {
  id: string;
  title: string;
  zone: string;
  claims: readonly Claim[];
  sources?: readonly Source[];
  said: readonly Said[];
};

/** Validates every row as the form validates an editor's entry. Sources that are not given speak for themselves. */
export function enteredRecord({ id, title, zone, claims, sources = [], said }: Parts): Loaded {
  const known = new Map(sources.map((source) => [source.id, source]));
  for (const { source } of said) if (!known.has(source)) known.set(source, workNamed(source));
  const record: EventRecord = {
    event: { id, slug: id, title, summary: '', zone, fictional: false },
    claims,
    sources: known,
    statements: [],
    renderings: [],
    documents: new Map(),
    searches: [],
    publishedAt: '2026-01-01T00:00:00Z',
  };
  const byId = new Map(claims.map((claim) => [claim.id, { ...record, claims: [claim] }]));
  const statements: Statement[] = [];
  const refused: RefusedRow[] = [];
  for (const [index, row] of said.entries()) {
    const statement = statementOf(row, `${id}-${index}`, index);
    const entry = checkStatement(statement, byId.get(row.claim) ?? record);
    if (entry.ok) statements.push(statement);
    else refused.push({ ...row, reason: entry.reason });
  }
  return { record: { ...record, statements }, refused };
}

function statementOf({ claim, source, says, words, on, scope }: Said, id: string, index: number): Statement {
  return {
    id,
    ref: id,
    claim,
    source,
    content: says,
    scope: scope ?? { relation: 'same' },
    saidAt: on,
    loggedAt: new Date(Date.UTC(2026, 0, 1) + index).toISOString(),
    wording: verbatim(words),
    credibility: 'not graded',
    evidence: [],
  };
}

export function workNamed(name: string, more: Partial<Source> = {}): Source {
  return {
    id: name,
    slug: name,
    name,
    aliases: [],
    naming: 'named',
    kind: 'reference work',
    side: 'none',
    reliability: 'not graded',
    confidential: false,
    ...more,
  };
}

const asked = (id: string, position: number, question: string) => ({
  id,
  slug: id,
  position,
  question,
  measure: question,
  scope: 'as the data set has it',
});

/** A claim that counts whole things, where a part is never more than the whole. */
export const countOf = (id: string, position: number, question: string, unit: string): Claim => ({
  ...asked(id, position, question),
  type: 'number',
  additive: true,
  unit,
  whole: true,
  lowerBound: new Big(0),
  tolerance: 'none',
});

export const timeOf = (id: string, position: number, question: string): Claim => ({
  ...asked(id, position, question),
  type: 'time',
  additive: false,
  toleranceSeconds: 'none',
});

export type CategoryClaim = Extract<Claim, { type: 'category' }>;

/** A claim on an exclusive list. */
export const oneOf = (
  id: string,
  position: number,
  question: string,
  options: CategoryClaim['options'],
): CategoryClaim => ({
  ...asked(id, position, question),
  type: 'category',
  additive: false,
  exclusive: true,
  options,
});

export const textOf = (id: string, position: number, question: string): Claim => ({
  ...asked(id, position, question),
  type: 'text',
  additive: false,
});
