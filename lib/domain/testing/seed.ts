import Big from 'big.js';
import { checkStatement } from '@/lib/domain/entry';
import type { EventRecord, Source, Statement } from '@/lib/domain/record';
import { type Content, type NumberValue, type Scope, valueIn } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { denied, stated } from '@/prisma/factories/values';
import { broader, type CountClaim, dayOf, different, narrower, recordOf, SAME, said } from './record';

// Records from plain seeds, such as a generator makes, and readings as plain text, so that they can be compared.

/** The seed of a statement. `to` and `also` are the indexes of statements that it refers to, or repeats. */
export type Seed = {
  by: number;
  day: number;
  /** How many days more it may have been said on. */
  days: number;
  form: 'stated' | 'denied' | 'confirmed' | 'declined' | 'withdrawn';
  denies: 'value' | 'statement' | 'that it happened' | 'nothing in particular';
  relation: NumberValue['relation'] | 'fewer than it' | 'more than it' | 'not confirmed' | 'dozens';
  low: number;
  more: number;
  scope: 'same' | 'broader' | 'narrower' | 'another narrower' | 'different';
  to: number;
  also: number;
  echoes: 'nothing' | 'one' | 'two';
  /** What a withdrawal takes back: everything, or what it names. */
  names: boolean;
  isHedged: boolean;
  isCounted: boolean;
  isUndated: boolean;
  doesNotSay: boolean;
  /** Whether the desk says that it was said after the latest of its source. */
  follows: boolean;
  /** On a running claim: as of which day it counts; 0 if it does not say. */
  asOf: number;
};

function valueFrom({ relation, low, more, isCounted }: Seed, than: string | undefined): NumberValue {
  const n = new Big(low);
  if (relation === 'dozens') {
    return { type: 'number', relation: 'vague', low: new Big(24), high: new Big(99), word: 'dozens' };
  }
  if (relation === 'not confirmed') return { type: 'number', relation: 'vague', range: 'not confirmed' };
  if (relation === 'fewer than it' || relation === 'more than it') {
    const beyond = relation === 'fewer than it' ? 'fewer than' : 'more than';
    return than === undefined
      ? { type: 'number', relation: 'exact', figure: n }
      : { type: 'number', relation: beyond, than };
  }
  if (relation === 'exact')
    return { type: 'number', relation, figure: n, ...(isCounted && { counted: true as const }) };
  if (relation === 'about') return { type: 'number', relation, figure: n };
  if (relation === 'between') return { type: 'number', relation, low: n, high: n.plus(more) };
  if (relation === 'vague') return { type: 'number', relation, low: n, high: n.plus(more) };
  return { type: 'number', relation, bound: n };
}

const anotherNarrower: Scope = { relation: 'narrower', note: 'another part of it' };
const SCOPES = { same: SAME, broader, narrower, 'another narrower': anotherNarrower, different };

function contentFrom(seed: Seed, own: readonly Statement[], target: Statement | undefined): Content {
  const value = valueFrom(seed, target?.id);
  if (seed.form === 'stated') return stated(value);
  if (seed.form === 'withdrawn') {
    const named = own[seed.to % Math.max(own.length, 1)];
    return seed.names && named ? { form: 'withdrawn', takesBack: [named.id] } : { form: 'withdrawn' };
  }
  if (seed.form !== 'denied') return { form: seed.form };
  if (seed.denies === 'value') return denied(value);
  if (seed.denies !== 'statement') return { form: 'denied', rejects: { what: seed.denies } };
  return target && target.source !== `a${seed.by}`
    ? { form: 'denied', rejects: { what: 'statement', statement: target.id } }
    : denied(value);
}

/** A record of what may be entered: what `checkStatement` refuses is left out, as at the desk. */
export function made(claim: CountClaim, all: readonly Seed[], sources: readonly Source[]): EventRecord {
  const statements: Statement[] = [];
  const record = { ...recordOf([claim], [], { sources }), statements };
  for (const [i, seed] of all.entries()) {
    const [target, second] = [statements[seed.to], statements[seed.also]];
    const own = statements.filter(({ source }) => source === `a${seed.by}`);
    const latest = own.at(-1);
    const content = contentFrom(seed, own, target);
    const repeated = [target, seed.echoes === 'two' ? second : undefined].flatMap((one) => (one ? [one.id] : []));
    const isEcho = seed.echoes !== 'nothing' && valueIn(content) !== undefined && repeated.length > 0;
    const on = { precision: 'day' as const, on: dayOf(seed.day), zone: 'UTC' };
    const statement = said(`s${i + 1}`, `a${seed.by}`, content, {
      saidAt: seed.days > 0 ? { ...on, until: dayOf(seed.day + seed.days) } : on,
      scope: seed.form === 'stated' ? SCOPES[seed.scope] : SAME,
      ...(isEcho && { basedOn: [...new Set(repeated)] }),
      ...(seed.isHedged && { hedge: 'perhaps' }),
      ...(seed.isUndated && { saidAtNotKnown: true as const }),
      ...(seed.doesNotSay && !isEcho && { doesNotSay: true as const }),
      ...(seed.follows && latest && { saidAfter: latest.id }),
      ...(claim.running && seed.asOf > 0 && { countsAsOf: { ...on, on: dayOf(Math.min(seed.asOf, seed.day)) } }),
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
  [origins.counted, origins.unnamedOrCollective, origins.cannotBeTraced].map((all) => all.map(({ id }) => id).sort());
/** The figures between which the gap is told. */
export const toldOf = ({ gap }: ClaimAssessment): string =>
  gap.kind === 'n/a' ? 'n/a' : `${gap.low.toFixed()} against ${gap.high.toFixed()}`;
export const summary = (reading: ClaimAssessment) => ({
  positions: reading.positions.map(({ statement, counted }) => `${statement.id} ${counted}`),
  verdict: reading.verdict,
  isFirm: reading.howDisputed.isFirm,
  contradicting: contradicting(reading),
  camps: campsOf(reading),
  origins: originsOf(reading),
  voices: reading.voices.map(({ id }) => id),
  gap: toldOf(reading),
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
