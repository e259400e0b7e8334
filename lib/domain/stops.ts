import { Temporal } from 'temporal-polyfill';
import { recordBearingOn } from './bearing';
import { type AsOf, countsFrom } from './moment';
import type { Claim, EventRecord, Moment } from './record';
import { readClaim, type Verdict } from './verdict';

/** A time at which something was said or passed on: the times between two stops read as the earlier of them. */
export type Stop = { asOf: Moment; at: number };

/** A claim whose verdict is another one as of a stop than as of the stop before it. */
export type Turn = { claim: Claim; from: Verdict; to: Verdict };

type Step = 'day' | 'month' | 'year';
const STEPS: readonly Step[] = ['day', 'month', 'year'];

/**
 * The times at which the record as of then differs from before, in order, `at` in epoch milliseconds (method.md, "Two
 * clocks"). Where they are more than `most`, all of a day fall together at its end in the event's zone, or all of a
 * month, or of a year; of still more, `most` of them, evenly chosen, the last among them. Throws RangeError on a moment
 * that cannot be read.
 */
export function stopsOf(record: EventRecord, most: number): Stop[] {
  const { zone } = record.event;
  const times = timesIn(record);
  let kept = times;
  for (const step of STEPS) {
    if (kept.length > most) kept = inOrder(times.map((at) => endOf(at, step, zone)));
  }
  return evenly(kept, most).map((at) => ({ asOf: momentAt(at, zone), at }));
}

/**
 * The last time at which something was said or passed on by then: the record as of both reads the same, so that of all
 * times that can be asked for there are as many to answer as were said something at. `latest` where nothing was said
 * after it, `before all` where nothing had been.
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

/** A record is asked for many times, and the calendar is slow to tell. */
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
 * Which verdicts turned at each stop, beside it in order; at the first one nothing turns, for nothing was said before.
 * A claim is read only where something was said on it, or on one that its statements refer to.
 */
export function turnsAt(record: EventRecord, stops: readonly Stop[]): Turn[][] {
  const turns = stops.map((): Turn[] => []);
  const { zone } = record.event;
  for (const claim of record.claims) {
    // Verdicts do not depend on how statements were passed on.
    const own = { ...recordBearingOn(record, claim), renderings: [] };
    const times = inOrder(own.statements.map(({ saidAt }) => countsFrom(saidAt, zone)));
    let from: Verdict = 'no value';
    let read = 0;
    stops.forEach(({ asOf, at }, index) => {
      const isSaid = (times[read] ?? Number.POSITIVE_INFINITY) <= at;
      if (!isSaid) return;
      while ((times[read] ?? Number.POSITIVE_INFINITY) <= at) read += 1;
      const to = readClaim(own, claim, asOf).verdict;
      if (to !== from && index > 0) turns[index]?.push({ claim, from, to });
      from = to;
    });
  }
  return turns;
}

/** A day where the time is the end of one in the zone, so that it reads as people say it; else the instant. */
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
