import { driftsOf } from '@/lib/domain/drift';
import type { Claim, EventRecord, Rendering } from '@/lib/domain/record';
import type { Content, Rejected } from '@/lib/domain/value';
import { assessClaim } from '@/lib/domain/verdict';
import { gapFigure, gapWords } from './gap-words';
import { DENIALS } from './method-words';
import { about, atLeast, denies, exact, killed, madeUp, momentOf, says, stated, vague } from './methodology-made-up';
import { imaginedPair, pairOnRecord } from './methodology-said';
import type { PairView, RulesView } from './methodology-view';
import { valueWords } from './values';

// Two answers that are made up for a rule, against each other.

/** The first days of a month in which nothing happened. */
export const day = (n: number): string => `2024-03-0${n}`;

const denialOf = (rejects: Rejected, ...others: readonly Content[]): readonly PairView[] =>
  others.map((other) => imaginedPair(killed, denies(rejects), other));

/** What a denial can reject, each against answers that it does and does not contradict. */
export function denialsView(): RulesView['denials'] {
  const claimed = madeUp(killed, [
    { who: 'the ministry', at: day(1), says: says(500) },
    { who: 'the mayor', at: day(2), says: denies({ what: 'statement', statement: 's1' }) },
    { who: 'the hospital', at: day(2), says: says(500) },
  ]);
  const pairs: Record<Rejected['what'], readonly PairView[]> = {
    'that it happened': denialOf({ what: 'that it happened' }, says(89)),
    value: denialOf({ what: 'value', value: exact(500) }, stated(about(500)), says(497), says(480)),
    statement: [pairOnRecord(claimed, 's2', 's1'), pairOnRecord(claimed, 's2', 's3')],
    'nothing in particular': [],
  };
  return Object.entries(DENIALS).map(([what, words]) => ({ what, ...words, pairs: pairs[what as Rejected['what']] }));
}

export function hedgedPair(hedge?: string): PairView {
  const record = madeUp(killed, [
    { who: 'the hospital', at: day(1), says: says(40) },
    { who: 'the paper', at: day(1), says: stated(atLeast(100)), ...(hedge !== undefined && { hedge }) },
  ]);
  return pairOnRecord(record, 's1', 's2');
}

export const dozensAgainst = (figure: number): PairView =>
  imaginedPair(killed, stated(vague('dozens')), says(figure), 'dozens');

const against = (one: Content, other: Content, words = '') => [
  { who: 'one', at: day(1), says: one, words },
  { who: 'another', at: day(1), says: other },
];

export function gapBetween(claim: Claim, one: Content, other: Content, words?: string): RulesView['gaps'][number] {
  const record = madeUp(claim, against(one, other, words));
  const { gap } = assessClaim(record, claim, 'latest');
  const told = ({ statement }: { statement: EventRecord['statements'][number] }): string => {
    if (statement.content.form !== 'stated') throw new Error('Nothing is stated.');
    const { value, beside } = valueWords(statement.content.value, statement.wording.words, { claim, record });
    return beside === undefined ? value : `${value}, ${beside}`;
  };
  if (gap.kind === 'n/a') throw new Error(`An example has no gap: ${gap.why}.`);
  return { lower: told(gap.a), upper: told(gap.b), gap: gapFigure(gapWords(gap, { claim })) };
}

/** A paper that leaves the hedge of its speaker out. */
export function hedgeLost(): RulesView['hedgeLost'] {
  const hedge = 'a realistic possibility';
  const rendering: Rendering = {
    id: 'r1',
    ref: 'r1',
    statement: 's1',
    link: 'cited',
    outlet: 'the paper',
    content: says(89),
    scope: { relation: 'same' },
    publishedAt: momentOf(day(2)),
    speaker: { kept: true },
    wording: { kind: 'paraphrase', words: '', language: 'en' },
    evidence: [],
  };
  const record = madeUp(killed, [{ who: 'the ministry', at: day(1), says: says(89), hedge }], [rendering]);
  return { hedge, drifts: driftsOf(record, rendering).map(({ kind }) => kind) };
}
