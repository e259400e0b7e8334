import type Big from 'big.js';
import type { Camp } from '@/lib/domain/camps';
import type { AsOf } from '@/lib/domain/moment';
import type { Position } from '@/lib/domain/position';
import type { EventRecord, Moment } from '@/lib/domain/record';
import { shownFirst } from '@/lib/domain/shown-first';
import { originCounts } from '@/lib/domain/summary';
import { assessClaim, assessEvent, type ClaimAssessment, compareByDispute, type Verdict } from '@/lib/domain/verdict';
import { apartFact } from './apart-text';
import { momentISO, momentText } from './dates';
import { factsOf, originsText } from './facts';
import { countText, figureText, listText, ratioText } from './figures';
import { gapFigure, gapWords } from './gap-words';
import { ladderOf } from './methodology-ranges';
import { claimIn, nameIn } from './methodology-said';
import type { AsOfView, CampView, GapExample, MethodologyView, VerdictExample } from './methodology-view';
import { impliedText } from './reasons';
import { shortNameOf, valueLine } from './values';
import { VERDICTS } from './verdict-words';

/** The days on which something was said on a claim, in order. Its reading can change only on these. */
export function daysOf(record: EventRecord, claimId: string): readonly Moment[] {
  const moments = record.statements.filter(({ claim }) => claim === claimId).map(({ saidAt }) => saidAt);
  return [...new Map(moments.map((moment) => [momentISO(moment), moment] as const)).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, moment]) => moment);
}

const read = (record: EventRecord, claimId: string, asOf: AsOf): ClaimAssessment =>
  assessClaim(record, claimIn(record, claimId), asOf);

const asOfText = (asOf: AsOf): string => (asOf === 'latest' ? 'latest' : momentText(asOf));

/** Each verdict with the first question of the event that has it, today or on an earlier day. */
export function verdictsView(record: EventRecord): readonly VerdictExample[] {
  const days: readonly AsOf[] = ['latest', ...record.claims.flatMap(({ id }) => daysOf(record, id))];
  return Object.entries(VERDICTS).map(([word, means]) => {
    const verdict = word as Verdict;
    for (const asOf of days) {
      const reading = assessEvent(record, asOf).claims.find((one) => one.verdict === verdict);
      if (reading) {
        return {
          verdict,
          means,
          question: reading.claim.question,
          asOf: asOf === 'latest' ? 'all that is on record' : `as of ${asOfText(asOf)}`,
          facts: factsOf(reading, record),
        };
      }
    }
    throw new Error(`No question of the worked example is ever “${verdict}”.`);
  });
}

/** The same question on every day on which something was said on it, and what one source held by then. */
export function timelineView(record: EventRecord, claimId: string, sourceId: string): MethodologyView['timeline'] {
  return {
    question: claimIn(record, claimId).question,
    who: nameIn(record, sourceId),
    rows: daysOf(record, claimId).map((day, index, days): AsOfView => {
      const reading = read(record, claimId, day);
      const held = shownFirst(reading.positions.filter(({ source }) => source.id === sourceId));
      const before = days[index - 1];
      const because = before && movedBy(sourceId, read(record, claimId, before), reading, record);
      return {
        asOf: momentText(day),
        verdict: reading.verdict,
        facts: factsOf(reading, record),
        held: held ? valueLine(held.statement, { claim: reading.claim, record }) : 'nothing yet',
        ...(because !== undefined && { because }),
      };
    }),
  };
}

/** "The gap was ×5.7; 63 became 89": told only if the source is at the same end of both gaps. */
function movedBy(id: string, before: ClaimAssessment, now: ClaimAssessment, record: EventRecord): string | undefined {
  const [was, is] = [before.gap, now.gap];
  if (was.kind !== 'ratio' || is.kind !== 'ratio' || was.ratio.eq(is.ratio)) return undefined;
  const end = (['a', 'b'] as const).find((one) => was[one].source.id === id && is[one].source.id === id);
  const other = end === 'a' ? 'b' : 'a';
  if (end === undefined || was[other].statement !== is[other].statement) return undefined;
  const line = ({ statement }: typeof is.a) => valueLine(statement, { claim: now.claim, record });
  return `the gap was ${ratioText(was.ratio)} until ${line(was[end])} became ${line(is[end])}`;
}

/** The gap of a claim on a day: of the figures that the pair told states, and of what their ranges leave. */
export function gapExample(record: EventRecord, claimId: string, asOf: AsOf): GapExample {
  const { claim, gap } = read(record, claimId, asOf);
  if (gap.kind !== 'ratio' || gap.least === 'none') throw new Error(`There is no ratio on ${claimId}.`);
  const side = ({ source, statement }: typeof gap.a) => ({
    who: shortNameOf(source),
    value: valueLine(statement, { claim, record }),
  });
  return {
    asOf: asOfText(asOf),
    ratio: ratioText(gap.ratio),
    told: apartFact({ told: ratioText(gap.ratio), atLeast: leastText(gap.least) }),
    low: figureText(gap.low),
    high: figureText(gap.high),
    least: {
      low: figureText(endOf(gap.a, 'high')),
      high: figureText(endOf(gap.b, 'low')),
      ratio: leastText(gap.least),
    },
    lower: side(gap.a),
    upper: side(gap.b),
  };
}

/** The least is rounded down, so that no more is told than the ranges leave. */
const leastText = (least: Big): string => ratioText(least, 'down');

function endOf({ implied }: Camp['positions'][number], end: 'low' | 'high'): Big {
  const at = implied.kind === 'interval' ? implied.interval[end] : 'open';
  if (at === 'open') throw new Error('A gap from an open end.');
  return at;
}

/** The camps of a claim on a day, on one axis. */
export function campsView(record: EventRecord, claimId: string, asOf: AsOf, wideRef: string): MethodologyView['camps'] {
  const { claim, camps, positions } = read(record, claimId, asOf);
  const member = ({ source, statement }: Position) => ({
    who: shortNameOf(source),
    value: valueLine(statement, { claim, record }),
  });
  const wide = positions.find(({ statement }) => statement.ref === wideRef);
  if (wide === undefined) throw new Error(`${wideRef} is no position.`);
  const rungs = positions.flatMap((position) =>
    position.implied.kind === 'interval' && position.stance === 'stated'
      ? [
          {
            key: position.source.slug,
            said: `${member(position).who}: ${member(position).value}`,
            interval: position.implied.interval,
          },
        ]
      : [],
  );
  return {
    asOf: asOfText(asOf),
    question: claim.question,
    ladder: ladderOf(rungs, claim, record),
    camps: camps.map(({ common, positions: members }): CampView => {
      if (common.kind !== 'interval') throw new Error(`The camps on ${claimId} share no range.`);
      return { common: impliedText(common.interval, common.axis, record.event.zone), members: members.map(member) };
    }),
    wide: member(wide),
  };
}

/** How many questions are told in order. */
const FIRST = 3;

const byDispute = (record: EventRecord): ClaimAssessment[] =>
  [...assessEvent(record, 'latest').claims].sort(compareByDispute);

/** The questions of the event that are most disputed, with what puts them in that order. */
export const rankingView = (record: EventRecord): MethodologyView['ranking'] =>
  byDispute(record)
    .slice(0, FIRST)
    .map(({ claim, verdict, howDisputed, gap }) => ({
      question: claim.question,
      verdict,
      stands: verdict !== 'disputed' ? '' : howDisputed.isFirm ? 'firm' : 'by reading',
      apart: howDisputed.apart.toFixed(2),
      gap: gap.kind === 'n/a' ? `n/a: ${gap.why}` : gapFigure(gapWords(gap, { claim })),
    }));

/** How far apart the most disputed question is, with what that is computed from. */
export function apartView(record: EventRecord): MethodologyView['apart'] {
  const [first] = byDispute(record);
  if (first?.gap.kind !== 'ratio') throw new Error('The most disputed question has no ratio.');
  const { gap, howDisputed } = first;
  return {
    lower: figureText(gap.low.plus(1)),
    higher: figureText(gap.high.plus(1)),
    apart: howDisputed.apart.toFixed(2),
  };
}

export function originsView(record: EventRecord, claimId: string): MethodologyView['origins'] {
  const reading = read(record, claimId, 'latest');
  const { counted, unnamedOrCollective, onlyConfirmOrDeny } = reading.origins;
  const names = (sources: typeof counted): string => listText(sources.map(shortNameOf));
  return {
    question: reading.claim.question,
    counted: names(counted),
    unnamed: names(unnamedOrCollective),
    onlyConfirmOrDeny: names(onlyConfirmOrDeny),
    voices: names(reading.voices),
    text: originsText(originCounts(reading.origins)),
    voicesText: countText(reading.voices.length, 'voice'),
  };
}
