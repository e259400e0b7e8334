import { recordAsOf } from '@/lib/domain/as-of';
import { METHOD_VERSION } from '@/lib/domain/constants';
import type { Fidelity } from '@/lib/domain/fidelity';
import { type AsOf, countsFrom, writtenMoment } from '@/lib/domain/moment';
import { makeAll, type QuestionMemo } from '@/lib/domain/question-memo';
import type { Claim, EventRecord, Moment, SourceId } from '@/lib/domain/record';
import { type ClaimAssessment, compareByDispute, readClaimAlone } from '@/lib/domain/verdict';
import { answerOf, type Compared, comparedOf } from './answer';
import { cellsOf } from './cell';
import { changedView } from './changed';
import { foldedOf, sidesOf } from './columns';
import { instantDay, instantTime, momentText, spanText } from './dates';
import { driftsIn } from './drift';
import type { EventView, PlotView, RowView, SideView } from './event-view';
import { inputsOf, rowFacts, verdictLabel } from './facts';
import { countText } from './figures';
import { legibleView } from './legible';
import { conflictFreeReason } from './no-conflict';
import { plotOf } from './plot';
import { contextOn, type StatementContext } from './statement';
import { timelinePoints, timelineSteps } from './timeline-points';

/**
 * The whole event page as of a time, with what changed since an earlier one if that is asked for. `fidelities` are
 * those of its outlets, over everything that they passed on. `memo` may return what was made of a question before, from
 * the same record on it: of a thousand questions usually one has changed. Every text is legible.
 */
export function eventView(
  record: EventRecord,
  asOf: AsOf,
  fidelities: ReadonlyMap<SourceId, Fidelity>,
  since?: Moment,
  memo: QuestionMemo = makeAll,
): EventView {
  const then = recordAsOf(record, asOf);
  const { event } = then;
  const { byDispute, bare } = bareRows(then, asOf, memo);
  const sides = sidesOf(then, bare, fidelities);
  const toneOf = toneByColumn(sides);
  const rows = bare.map(({ plot, ...row }) => (plot ? { ...row, plot: withTones(plot, toneOf) } : row));
  const around = {
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    ...(event.place !== undefined && { place: event.place }),
    ...(event.occurred && { when: spanText(event.occurred, event.zone) }),
    fictional: event.fictional,
    answer: answerOf(byDispute, then),
    counts: countsOf(then, sides),
    asOf: asOfText(then, asOf),
    ...(asOf !== 'latest' && { asOfKey: writtenMoment(asOf) }),
    ...timelinePoints(record, memo),
    zone: event.zone,
    ...(since && { changed: changedView(record, since, asOf, asOfText(then, asOf)) }),
    published: publishedText(then.publishedAt),
    method: METHOD_VERSION,
    sides,
    total: { chosen: rows.length, all: rows.length, from: 0 },
    verdicts: verdictsIn(rows),
    folded: foldedOf(sides, rows),
  };
  return { ...legibleView(around), rows };
}

/** The rows of the questions of a record. Their plots have no tones yet, which the sides of the event decide. */
export function bareRows(then: EventRecord, asOf: AsOf, memo: QuestionMemo = makeAll) {
  const partsOf = rowPartsBy(then, asOf, memo);
  const standings = then.claims.map((claim) => ({
    claim,
    ...partsOf(claim),
    whole: () => readClaimAlone(then, claim, asOf).reading,
  }));
  const byDispute = standings.toSorted(compareByDispute);
  const rank = new Map(byDispute.map(({ claim }, index) => [claim.id, index]));
  const bare = standings.map(({ claim, row }): RowView => ({ ...row, disputedRank: rank.get(claim.id) ?? 0 }));
  return { byDispute, bare };
}

/** Makes what `eventView` needs to know of each question, one at a time; what comes of it is in the memo. */
export function* eventSteps(record: EventRecord, asOf: AsOf, memo: QuestionMemo): Generator<void> {
  const then = recordAsOf(record, asOf);
  for (const claim of then.claims) {
    rowPartsBy(then, asOf, memo)(claim);
    yield;
  }
  yield* timelineSteps(record, memo);
}

function rowPartsBy(then: EventRecord, asOf: AsOf, memo: QuestionMemo) {
  const what = `row ${asOf === 'latest' ? asOf : writtenMoment(asOf)}`;
  return (claim: Claim) => memo(claim, what, () => rowParts(contextAlone(claim, then, asOf)));
}

function verdictsIn(rows: readonly RowView[]): EventView['verdicts'] {
  const counts = new Map<string, EventView['verdicts'][number]>();
  for (const { verdict } of rows) {
    const { key, label } = verdict;
    const { count, label: before = label } = counts.get(key) ?? { count: 0 };
    counts.set(key, { key, label: label === before ? label : MIXED, count: count + 1 });
  }
  return [...counts.values()];
}

/** Of questions that nobody answers yet, and others of which no answer can be compared. */
const MIXED = 'nothing to compare';

function contextAlone(claim: Claim, then: EventRecord, asOf: AsOf): StatementContext {
  const { reading, bearing, references } = readClaimAlone(then, claim, asOf);
  return contextOn(reading, bearing, references, driftsIn(bearing));
}

type RowParts = Pick<ClaimAssessment, 'verdict' | 'howDisputed'> &
  Compared & {
    row: Omit<RowView, 'disputedRank'>;
  };

/** What the row of a question shows, whatever stands beside it; its plot has no tones yet, which the sides decide. */
function rowParts(context: StatementContext): RowParts {
  const { claim, verdict, howDisputed } = context.reading;
  const plot = plotOf(context.reading, context.record, context.references, () => 'none');
  const why = conflictFreeReason(context.reading);
  const facts = rowFacts(inputsOf(context.reading, context.record));
  const fact = facts[0] ?? why;
  const row: RowParts['row'] = {
    key: claim.slug,
    question: claim.question,
    ...(claim.shortName !== undefined && { shortName: claim.shortName }),
    measure: measureText(claim),
    verdict: { key: verdict, label: verdictLabel(context.reading) },
    facts,
    ...(fact !== undefined && { fact }),
    ...(why !== undefined && { why }),
    position: claim.position,
    cells: cellsOf(context),
    ...(plot && { plot }),
  };
  return { verdict, howDisputed, row: legibleView(row), ...comparedOf(context.reading, context.record) };
}

/** "persons killed, in the building hit in Makiivka". */
export const measureText = ({ measure, scope }: Claim): string =>
  [measure, scope].filter((part) => part !== '').join(', ');

const toneByColumn = (sides: readonly SideView[]): ReadonlyMap<string, SideView['tone']> =>
  new Map(sides.flatMap(({ tone, columns }) => columns.map(({ key }) => [key, tone])));

const withTones = (plot: PlotView, toneOf: ReadonlyMap<string, SideView['tone']>): PlotView => ({
  ...plot,
  marks: plot.marks.map((mark) => ({ ...mark, tone: toneOf.get(mark.column) ?? 'none' })),
});

/**
 * "9 questions", "17 sources", "29 statements", "passed on by outlets 20 times": what the page shows; the last is left out if there
 * are none.
 */
export function countsOf(
  { claims, statements, renderings }: EventRecord,
  sides: readonly SideView[],
): readonly string[] {
  return [
    countText(claims.length, 'question'),
    countText(sides.flatMap(({ columns }) => columns).length, 'source'),
    countText(statements.length, 'statement'),
    ...(renderings.length > 0 ? [passedOnText(renderings.length)] : []),
  ];
}

export const passedOnText = (many: number): string => `passed on by outlets ${timesText(many)}`;

const timesText = (many: number): string => (many === 1 ? 'once' : many === 2 ? 'twice' : countText(many, 'time'));

/** The said clock: the time asked for, or that of the latest thing said or passed on. */
function asOfText({ event, statements, renderings }: EventRecord, asOf: AsOf): string {
  if (asOf !== 'latest') return momentText(asOf);
  const moments: Moment[] = [
    ...statements.map(({ saidAt }) => saidAt),
    ...renderings.map(({ publishedAt }) => publishedAt),
  ];
  const latest = moments.reduce<Moment | undefined>(
    (most, next) => (most && countsFrom(most, event.zone) >= countsFrom(next, event.zone) ? most : next),
    undefined,
  );
  return latest === undefined ? 'nothing said yet' : momentText(latest);
}

/** The published-here clock. */
export const publishedText = (at: string): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;
