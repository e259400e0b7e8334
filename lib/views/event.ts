import { recordAsOf } from '@/lib/domain/as-of';
import { METHOD_VERSION } from '@/lib/domain/constants';
import type { Fidelity } from '@/lib/domain/fidelity';
import { type AsOf, countsFrom, writtenMoment } from '@/lib/domain/moment';
import type { Claim, EventRecord, Moment, SourceId } from '@/lib/domain/record';
import type { References } from '@/lib/domain/references';
import { type ClaimReading, compareByDispute, readEvent } from '@/lib/domain/verdict';
import { answerOf } from './answer';
import { cellsOf } from './cell';
import { changedView } from './changed';
import { foldedOf, sidesOf } from './columns';
import { instantDay, instantTime, momentText, spanText } from './dates';
import { type Drifts, driftsIn } from './drift';
import type { EventView, RowView, SideView } from './event-view';
import { factsOf, VERDICT_LABELS } from './facts';
import { countText } from './figures';
import { plotOf } from './plot';
import { contextOn } from './statement';
import { stopViews } from './stops';

/**
 * The whole event page as of a time, with what changed since an earlier one if that is asked for. `fidelities` are
 * those of its outlets, over everything that they passed on.
 */
export function eventView(
  record: EventRecord,
  asOf: AsOf,
  fidelities: ReadonlyMap<SourceId, Fidelity>,
  since?: Moment,
): EventView {
  const then = recordAsOf(record, asOf);
  const { event } = then;
  const { claims: readings, references } = readEvent(then, asOf);
  const byDispute = readings.toSorted(compareByDispute);
  const rank = new Map(byDispute.map(({ claim }, index) => [claim.id, index]));
  const drifts = driftsIn(then);
  const bare = readings.map((reading) => rowView(reading, then, references, drifts, rank.get(reading.claim.id) ?? 0));
  const sides = sidesOf(then, bare, fidelities);
  const toneOf = toneBySide(then, sides);
  const rows = bare.map((row, index) => withPlot(row, readings[index], then, toneOf));
  return {
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
    ...stopViews(record),
    zone: event.zone,
    ...(since && { changed: changedView(record, since, asOf, asOfText(then, asOf)) }),
    published: publishedText(then.publishedAt),
    method: METHOD_VERSION,
    sides,
    rows,
    total: { chosen: rows.length, all: rows.length, from: 0 },
    verdicts: verdictsIn(rows),
    folded: foldedOf(sides, rows),
  };
}

function verdictsIn(rows: readonly RowView[]): EventView['verdicts'] {
  const counts = new Map<string, EventView['verdicts'][number]>();
  for (const { verdict } of rows) {
    counts.set(verdict.key, { ...verdict, count: (counts.get(verdict.key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function rowView(
  reading: ClaimReading,
  record: EventRecord,
  references: References,
  drifts: Drifts,
  disputedRank: number,
): RowView {
  const { claim, verdict } = reading;
  return {
    key: claim.slug,
    question: claim.question,
    measure: measureText(claim),
    verdict: { key: verdict, label: VERDICT_LABELS[verdict] },
    facts: factsOf(reading),
    position: claim.position,
    disputedRank,
    cells: cellsOf(contextOn(reading, record, references, drifts)),
  };
}

/** "persons killed, in the building hit in Makiivka". */
export const measureText = ({ measure, scope }: Claim): string =>
  [measure, scope].filter((part) => part !== '').join(', ');

function withPlot(
  row: RowView,
  reading: ClaimReading | undefined,
  record: EventRecord,
  toneOf: (side: string) => SideView['tone'],
): RowView {
  const plot = reading && plotOf(reading, record, toneOf);
  return plot ? { ...row, plot } : row;
}

function toneBySide(record: EventRecord, sides: readonly SideView[]): (side: string) => SideView['tone'] {
  const sideOf = new Map([...record.sources.values()].map(({ slug, side }) => [slug, side]));
  const tones = new Map(
    sides.flatMap(({ tone, columns }) => columns.map(({ key }) => [sideOf.get(key) ?? 'none', tone])),
  );
  return (side) => tones.get(side) ?? 'none';
}

/**
 * "9 claims", "17 sources", "29 statements", "20 renderings": what the page shows; renderings are left out if there are
 * none.
 */
export function countsOf(
  { claims, statements, renderings }: EventRecord,
  sides: readonly SideView[],
): readonly string[] {
  return [
    countText(claims.length, 'claim'),
    countText(sides.flatMap(({ columns }) => columns).length, 'source'),
    countText(statements.length, 'statement'),
    ...(renderings.length > 0 ? [countText(renderings.length, 'rendering')] : []),
  ];
}

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
