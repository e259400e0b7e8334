import Big from 'big.js';
import { checkStatement } from '@/lib/domain/entry';
import type { EventRecord, Source, Statement } from '@/lib/domain/record';
import { type Content, type NumberValue, valueIn } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { denied, stated } from '@/prisma/factories/values';
import { broader, type CountClaim, different, narrower, recordOf, SAME, said } from './record';

// Records from plain seeds, such as a generator makes, and readings as plain text, so that they can be compared.

/** The seed of a statement. `to` is the index of the statement that it refers to, or repeats. */
export type Seed = {
  by: number;
  day: number;
  form: 'stated' | 'denied' | 'confirmed' | 'declined' | 'withdrawn';
  relation: NumberValue['relation'] | 'fewer than it' | 'more than it' | 'not confirmed';
  low: number;
  more: number;
  scope: 'same' | 'broader' | 'narrower' | 'different';
  to: number;
  echoes: boolean;
};

function valueFrom({ relation, low, more }: Seed, than: string | undefined): NumberValue {
  const n = new Big(low);
  if (relation === 'not confirmed') return { type: 'number', relation: 'vague', range: 'not confirmed' };
  if (relation === 'fewer than it' || relation === 'more than it') {
    const beyond = relation === 'fewer than it' ? 'fewer than' : 'more than';
    return than === undefined
      ? { type: 'number', relation: 'exact', figure: n }
      : { type: 'number', relation: beyond, than };
  }
  if (relation === 'exact' || relation === 'about') return { type: 'number', relation, figure: n };
  if (relation === 'between') return { type: 'number', relation, low: n, high: n.plus(more) };
  if (relation === 'vague') return { type: 'number', relation, low: n, high: n.plus(more) };
  return { type: 'number', relation, bound: n };
}

const SCOPES = { same: SAME, broader, narrower, different };

/** A record of what may be entered: what `checkStatement` refuses is left out, as at the desk. */
export function made(claim: CountClaim, all: readonly Seed[], sources: readonly Source[]): EventRecord {
  const statements: Statement[] = [];
  const record = { ...recordOf([claim], [], { sources }), statements };
  for (const [i, seed] of all.entries()) {
    const target = statements[seed.to];
    const value = valueFrom(seed, target?.id);
    const content: Content =
      seed.form === 'stated' ? stated(value) : seed.form === 'denied' ? denied(value) : { form: seed.form };
    const statement = said(`s${i + 1}`, `a${seed.by}`, content, {
      day: seed.day,
      scope: SCOPES[seed.scope],
      ...(seed.echoes && target && valueIn(content) ? { basedOn: [target.id] } : {}),
    });
    if (checkStatement(statement, record).ok) statements.push(statement);
  }
  return record;
}

export const keyOf = (...ids: string[]): string => ids.sort().join(' ');
export const contradicting = ({ contradictions }: ClaimAssessment): string[] =>
  contradictions.map(({ a, b }) => keyOf(a.statement.id, b.statement.id)).sort();
export const campsOf = ({ camps }: ClaimAssessment): string[] =>
  camps.map(({ positions }) => keyOf(...positions.map(({ statement }) => statement.id))).sort();
export const originsOf = ({ origins }: ClaimAssessment) =>
  [origins.counted, origins.unnamedOrCollective].map((all) => all.map(({ id }) => id).sort());
export const ratioOf = ({ gap }: ClaimAssessment): string =>
  gap.kind === 'ratio' ? gap.ratio.toNumber().toFixed(6) : gap.kind === 'against zero' ? `${gap.low} against 0` : 'n/a';
export const summary = (reading: ClaimAssessment) => ({
  positions: reading.positions.map(({ statement, counted }) => `${statement.id} ${counted}`),
  verdict: reading.verdict,
  contradicting: contradicting(reading),
  camps: campsOf(reading),
  origins: originsOf(reading),
  voices: reading.voices.map(({ id }) => id),
  gap: ratioOf(reading),
  revisions: reading.revisions.map(({ from, to }) => `${from.id}>${to.id}`),
});

/** The same statement with a wider range, if it gives one. */
export function widened(statement: Statement, down: number, up: number): Statement {
  const { content } = statement;
  if (content.form !== 'stated' || content.value.type !== 'number' || !('low' in content.value)) return statement;
  const { low, high } = content.value;
  const value = { ...content.value, low: low.minus(down).lt(0) ? new Big(0) : low.minus(down), high: high.plus(up) };
  return { ...statement, content: { form: 'stated', value } };
}
