import { Temporal } from 'temporal-polyfill';
import { recordBearingOn } from './bearing';
import { type AsOf, countsFrom } from './moment';
import { makeAll, type QuestionMemo } from './question-memo';
import type { Claim, EventRecord, Moment } from './record';
import { type Verdict, verdictAsOf } from './verdict';

/** A time at which something was said or passed on. Times between two stops read the same as the earlier of them. */
export type TimelinePoint = { asOf: Moment; at: number };

/** A claim whose verdict as of a stop differs from that as of the stop before it. */
export type VerdictChange = { claim: Claim; from: Verdict; to: Verdict };

type Step = 'day' | 'month' | 'year';
const STEPS: readonly Step[] = ['day', 'month', 'year'];

/**
 * The times at which the record changes, in order, `at` in epoch milliseconds (method.md, "Two clocks"). If there are
 * more than `most`, all of a day are combined at its end in the event's zone, or all of a month, or of a year. If that
 * is still too many, `most` of them are chosen evenly, including the last. Throws RangeError on a moment that cannot be
 * read.
 */
export function timelineOf(record: EventRecord, most: number): TimelinePoint[] {
  const { zone } = record.event;
  const times = timesIn(record);
  let kept = times;
  for (const step of STEPS) {
    if (kept.length > most) kept = endsOf(times, step, zone);
  }
  return evenly(kept, most).map((at) => ({ asOf: momentAt(at, zone), at }));
}

/**
 * The last time at which something was said or passed on by then. The record reads the same as of both, so there are
 * only as many different answers as there are such times. `latest` if nothing was said after it, `before all` if
 * nothing had been said.
 */
export function lastSaidBy(record: EventRecord, asOf: Moment): AsOf | 'before all' {
  const times = timesIn(record);
  const until = countsFrom(asOf, record.event.zone);
  const last = times.findLastIndex((at) => at <= until);
  const at = times[last];
  if (at === undefined) return 'before all';
  return last === times.length - 1 ? 'latest' : momentOf(record, at);
}

/** The last day, in the event's zone, at whose end nothing had been said; none where nothing is on record. */
export function dayBeforeAll(record: EventRecord): Moment | undefined {
  const { zone } = record.event;
  const [first] = timesIn(record);
  if (first === undefined) return undefined;
  const day = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone).toPlainDate();
  return { precision: 'day', on: day.subtract({ days: 1 }).toString(), zone };
}

/** Cached: a record is asked for many times, and calendar arithmetic is slow. */
const known = new WeakMap<EventRecord, number[]>();

const moments = new WeakMap<EventRecord, Map<number, Moment>>();

/** Of the few times of a record, each is put as a moment once. */
function momentOf(record: EventRecord, at: number): Moment {
  const put = moments.get(record) ?? new Map<number, Moment>();
  moments.set(record, put);
  const moment = put.get(at) ?? momentAt(at, record.event.zone);
  put.set(at, moment);
  return moment;
}

function timesIn(record: EventRecord): number[] {
  const times = known.get(record) ?? timesOf(record);
  known.set(record, times);
  return times;
}

function timesOf({ event, statements, renderings }: EventRecord): number[] {
  const said = [...statements.map(({ saidAt }) => saidAt), ...renderings.map(({ publishedAt }) => publishedAt)];
  return inOrder(said.map((moment) => countsFrom(moment, event.zone)));
}

/**
 * Which verdicts changed at each stop, in the order of the stops. At the first stop nothing changes, because nothing
 * was said before. A claim is read only at stops where something was said on it, or on a claim that its statements
 * refer to. `memo` may return what was made of a claim before, from the same record on it.
 */
export function verdictChangesAt(
  record: EventRecord,
  points: readonly TimelinePoint[],
  memo: QuestionMemo = makeAll,
): VerdictChange[][] {
  const changes = points.map((): VerdictChange[] => []);
  const places = new Map(points.map(({ at }, place) => [at, place]));
  for (const claim of record.claims) {
    let from: Verdict = 'no value';
    for (const { at, verdict: to } of verdictsOn(record, claim, points, memo)) {
      const place = places.get(at) ?? 0;
      if (to !== from && place > 0) changes[place]?.push({ claim, from, to });
      from = to;
    }
  }
  return changes;
}

/** The verdict of a claim as of each stop before which something was said on it; `at` in epoch milliseconds. */
export function verdictsOn(
  record: EventRecord,
  claim: Claim,
  points: readonly TimelinePoint[],
  memo: QuestionMemo,
): readonly { at: number; verdict: Verdict }[] {
  const said = pointsWhereSaid(
    memo(claim, 'times', () => timesOn(record, claim)),
    points,
  );
  return memo(claim, `verdicts ${said.map(({ at }) => at).join(' ')}`, () => {
    // Verdicts do not depend on how statements were passed on.
    const own = { ...recordBearingOn(record, claim), renderings: [] };
    return said.map(({ asOf, at }) => ({ at, verdict: verdictAsOf(own, claim, asOf) }));
  });
}

/** When something was said on a claim, or on one that its statements refer to: epoch milliseconds, in order. */
function timesOn(record: EventRecord, claim: Claim): number[] {
  const { zone } = record.event;
  return inOrder(recordBearingOn(record, claim).statements.map(({ saidAt }) => countsFrom(saidAt, zone)));
}

/** Those stops before which, and after the stop before them, one of these times lies. Both in order. */
function pointsWhereSaid(times: readonly number[], points: readonly TimelinePoint[]): TimelinePoint[] {
  let read = 0;
  return points.filter(({ at }) => {
    const before = read;
    while ((times[read] ?? Number.POSITIVE_INFINITY) <= at) read += 1;
    return read > before;
  });
}

/** A day if the time is the end of one in the zone, so that it reads naturally; otherwise the instant. */
export function momentAt(at: number, zone: string): Moment {
  const next = Temporal.Instant.fromEpochMilliseconds(at + 1).toZonedDateTimeISO(zone);
  if (next.equals(next.startOfDay())) {
    const on = next.toPlainDate().subtract({ days: 1 }).toString();
    return { precision: 'day', on, zone };
  }
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  const precision = at % 60_000 === 0 ? 'minute' : 'second';
  return { precision, at: instant.toString(), zone };
}

/** The ends of the days, months or years in which these times lie; the times are in order. */
function endsOf(times: readonly number[], step: Step, zone: string): number[] {
  const ends: number[] = [];
  for (const at of times) {
    if (at > (ends.at(-1) ?? Number.NEGATIVE_INFINITY)) ends.push(endOf(at, step, zone));
  }
  return ends;
}

/** The last millisecond of the day, month or year of a time in a zone. */
function endOf(at: number, step: Step, zone: string): number {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const first = step === 'day' ? day : step === 'month' ? day.with({ day: 1 }) : day.with({ month: 1, day: 1 });
  return first.add({ [`${step}s`]: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
}

const inOrder = (times: readonly number[]): number[] => [...new Set(times)].sort((a, b) => a - b);

function evenly(times: readonly number[], most: number): number[] {
  if (times.length <= most) return [...times];
  const every = times.length / most;
  return Array.from({ length: most }, (_, index) => times[Math.ceil((index + 1) * every) - 1] ?? 0);
}
