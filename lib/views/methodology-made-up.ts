import Big from 'big.js';
import { LEXICON } from '@/lib/domain/constants';
import type { Claim, EventRecord, Label, Moment, Rendering, Source, Statement } from '@/lib/domain/record';
import type { Content, NumberValue, Rejected, Scope, TimeValue } from '@/lib/domain/value';

// Records that are made up for the examples of a rule, and contents to make them of. Nobody said any of it: the sources
// are "the ministry", "the mayor".

const ZONE = 'UTC';

const asked = {
  id: 'killed',
  slug: 'killed',
  position: 1,
  question: 'How many were killed?',
  measure: 'persons killed',
  scope: 'in the explosion',
};

/** The labels of the claim that counts the killed. */
export const LABELS = {
  known: { id: 'known', words: 'known by name' },
  officers: { id: 'officers', words: 'officers' },
  all: { id: 'all', words: 'killed and wounded' },
  region: { id: 'region', words: 'in another town' },
} satisfies Record<string, Label>;

export type Counting = Extract<Claim, { type: 'number' }>;

export const killed: Counting = {
  ...asked,
  type: 'number',
  unit: 'persons',
  whole: true,
  additive: true,
  lowerBound: new Big(0),
  tolerance: 'none',
  labels: Object.values(LABELS),
};
export const runningKilled: Counting = { ...killed, running: true };

export const share: Counting = {
  ...killed,
  question: 'Which share of the town had no power?',
  unit: '%',
  whole: false,
  additive: false,
  upperBound: new Big(100),
};
export const cost: Counting = { ...killed, question: 'How much was lost?', unit: 'euros', whole: false };
export const temperature: Counting = { ...share, question: 'How cold was it?', unit: '°C', lowerBound: 'none' };
export const when: Claim = {
  ...asked,
  question: 'When was it?',
  type: 'time',
  additive: false,
  toleranceSeconds: 'none',
};

export const stated = (value: NumberValue | TimeValue): Content => ({ form: 'stated', value });
export const exact = (figure: number, more: { counted?: true; lastDigit?: Big } = {}): NumberValue => ({
  type: 'number',
  relation: 'exact',
  figure: new Big(figure),
  ...more,
});
export const about = (figure: number): NumberValue => ({ type: 'number', relation: 'about', figure: new Big(figure) });
export const atLeast = (bound: number): NumberValue => ({
  type: 'number',
  relation: 'at least',
  bound: new Big(bound),
});
/** Vague words at the range that the lexicon offers for them. */
export function vague(word: string): NumberValue {
  const entry = LEXICON.find(({ words }) => words === word);
  if (entry === undefined) throw new Error(`The lexicon has no “${word}”.`);
  return { type: 'number', relation: 'vague', low: entry.low, high: entry.high, word };
}
export const range = (low: number, high: number, best?: number): NumberValue => ({
  type: 'number',
  relation: 'between',
  low: new Big(low),
  high: new Big(high),
  ...(best !== undefined && { best: new Big(best) }),
});
/** At a minute of a day. */
export const clock = (at: string, relation: 'exact' | 'about' = 'exact'): TimeValue => ({
  type: 'time',
  relation,
  precision: 'minute',
  zone: ZONE,
  at: `${at}:00.000Z`,
});
export const onDay = (on: string, relation: 'exact' | 'about' = 'exact'): TimeValue => ({
  ...clock(`${on}T00:00`, relation),
  precision: 'day',
});
export const says = (figure: number): Content => stated(exact(figure));
export const denies = (rejects: Rejected): Content => ({ form: 'denied', rejects });

export const labelled = (relation: 'broader' | 'narrower' | 'different', { id, words }: Label): Scope => ({
  relation,
  label: id,
  note: words,
});

/** "2024-03-01" is that day, "2024-03-01T09:05" that minute. */
export const momentOf = (at: string): Moment =>
  at.includes('T')
    ? { precision: 'minute', at: `${at}:00.000Z`, zone: ZONE }
    : { precision: 'day', on: at, zone: ZONE };

type MadeUp = Partial<
  Pick<Statement, 'scope' | 'hedge' | 'basedOn' | 'doesNotSay' | 'saidAtNotKnown' | 'countsAsOf'>
> & { who: string; at: string; says: Content; words?: string };

/** A statement of somebody who does not exist. In a record of `madeUp` its id is "s1" if it is the first. */
const statementOf = ({ who, at, says: content, words, ...more }: MadeUp, index: number): Statement => ({
  id: `s${index + 1}`,
  ref: `s${index + 1}`,
  claim: asked.id,
  source: who,
  content,
  scope: { relation: 'same' },
  saidAt: momentOf(at),
  loggedAt: new Date(Date.UTC(2024, 5, 1, 0, index)).toISOString(),
  wording: { kind: 'paraphrase', words: words ?? '', language: 'en' },
  credibility: 'not graded',
  evidence: [],
  ...more,
});

const sourceOf = (name: string): Source => ({
  id: name,
  slug: name.replaceAll(' ', '-'),
  name,
  aliases: [],
  naming: 'named',
  kind: 'official',
  side: 'none',
  reliability: 'not graded',
  confidential: false,
});

export function madeUp(claim: Claim, said: readonly MadeUp[], renderings: readonly Rendering[] = []): EventRecord {
  const statements = said.map(statementOf);
  const names = [...statements.map(({ source }) => source), ...renderings.map(({ outlet }) => outlet)];
  return {
    event: { id: 'made-up', slug: 'made-up', title: 'Made up', summary: '', zone: ZONE, fictional: true },
    claims: [claim],
    sources: new Map(names.map((name) => [name, sourceOf(name)])),
    statements,
    renderings,
    documents: new Map(),
    searches: [],
    publishedAt: '2024-06-02T00:00:00Z',
  };
}
