import type { Camp } from '@/lib/domain/camps';
import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord, Moment } from '@/lib/domain/record';
import { originCounts } from '@/lib/domain/summary';
import { assessClaim, assessEvent, type ClaimAssessment, compareByDispute, type Verdict } from '@/lib/domain/verdict';
import { momentISO, momentText } from './dates';
import { eventView } from './event';
import { factsOf, originsText } from './facts';
import { countText, figureText, listText, ratioText } from './figures';
import { gapFigure, gapWords } from './gap-words';
import { VERDICTS } from './method-words';
import { claimIn, nameIn } from './methodology-said';
import type { AsOfView, CampView, GapExample, MethodologyView, VerdictExample } from './methodology-view';
import { impliedText } from './reasons';
import { shortName, statementLine } from './values';

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
      const held = reading.positions.find(({ source }) => source.id === sourceId);
      const before = days[index - 1];
      const because = before && movedBy(sourceId, read(record, claimId, before), reading, record);
      return {
        asOf: momentText(day),
        verdict: reading.verdict,
        facts: factsOf(reading, record),
        held: held ? statementLine(held.statement, { claim: reading.claim, record }) : 'nothing yet',
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
  const line = ({ statement }: typeof is.a) => statementLine(statement, { claim: now.claim, record });
  return `the gap was ${ratioText(was.ratio)} until ${line(was[end])} became ${line(is[end])}`;
}

export function gapExample(record: EventRecord, claimId: string, asOf: AsOf): GapExample {
  const { claim, gap } = read(record, claimId, asOf);
  if (gap.kind !== 'ratio') throw new Error(`There is no ratio on ${claimId}.`);
  const side = ({ source, statement }: typeof gap.a) => ({
    who: shortName(source.name),
    value: statementLine(statement, { claim, record }),
  });
  return {
    asOf: asOfText(asOf),
    ratio: ratioText(gap.ratio),
    low: figureText(gap.low),
    high: figureText(gap.high),
    lower: side(gap.a),
    upper: side(gap.b),
  };
}

/** The camps of a claim on a day, with the row of the event's page as it was then. */
export function campsView(record: EventRecord, claimId: string, asOf: AsOf, wideRef: string): MethodologyView['camps'] {
  const reading = read(record, claimId, asOf);
  const { claim } = reading;
  const member = ({ source, statement }: Camp['positions'][number]) => ({
    who: shortName(source.name),
    value: statementLine(statement, { claim, record }),
  });
  const camps = reading.camps.map(({ common, positions }): CampView => {
    if (common.kind !== 'interval') throw new Error(`The camps on ${claimId} share no range.`);
    return { common: impliedText(common.interval, common.axis, record.event.zone), members: positions.map(member) };
  });
  const view = eventView(record, asOf, new Map());
  const row = view.rows.find(({ key }) => key === claim.slug);
  const wide = reading.camps.flatMap(({ positions }) => positions).find(({ statement }) => statement.ref === wideRef);
  if (row?.plot === undefined || wide === undefined) throw new Error(`The camps on ${claimId} cannot be drawn.`);
  const names = Object.fromEntries(
    view.sides.flatMap(({ columns }) => columns.map(({ key, name }) => [key, shortName(name)])),
  );
  return { asOf: asOfText(asOf), row, names, camps, wide: member(wide) };
}

/** All questions of the event, the most disputed first, with what puts them in that order. */
export const rankingView = (record: EventRecord): MethodologyView['ranking'] =>
  assessEvent(record, 'latest')
    .claims.toSorted(compareByDispute)
    .map(({ claim, verdict, contradictingOrigins, gap }) => ({
      question: claim.question,
      verdict,
      pairs: String(contradictingOrigins),
      gap: gap.kind === 'n/a' ? `n/a: ${gap.why}` : gapFigure(gapWords(gap, { claim })),
    }));

export function originsView(record: EventRecord, claimId: string): MethodologyView['origins'] {
  const reading = read(record, claimId, 'latest');
  const { counted, unnamedOrCollective, onlyConfirmOrDeny } = reading.origins;
  const names = (sources: typeof counted): string => listText(sources.map(({ name }) => shortName(name)));
  return {
    question: reading.claim.question,
    counted: names(counted),
    unnamed: names(unnamedOrCollective),
    onlyDeny: names(onlyConfirmOrDeny),
    voices: names(reading.voices),
    text: originsText(originCounts(reading.origins)),
    voicesText: countText(reading.voices.length, 'voice'),
  };
}
