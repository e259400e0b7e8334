import { Temporal } from 'temporal-polyfill';
import { recordBearingOn } from '@/lib/domain/bearing';
import { type AsOf, countsFrom, spanOf } from '@/lib/domain/moment';
import type { Claim, EventRecord, Moment } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { assessClaim, type ClaimAssessment } from '@/lib/domain/verdict';

/** One claim as it was at the time when something had been said. */
export type Then = { moment: Moment; counts: number; reading: ClaimAssessment };

/** A claim read each time that something was said on it: `times` in order, `now` as of the latest. */
export type Through = {
  claim: Claim;
  record: EventRecord;
  zone: string;
  times: readonly Then[];
  readBy: ReadBy;
  now: ClaimAssessment;
};

/**
 * How often a claim is read: each time that something was said, or, if there are very many, at the last of each day,
 * month or year.
 */
export type ReadBy = 'moment' | 'day' | 'month' | 'year';

/** A claim is read at most this often, because each reading looks at everything that had been said by then. */
const MOST = 150;

/** Reads a claim at every moment at which something was said on it. */
export function readThrough(record: EventRecord, claim: Claim): Through {
  const { zone } = record.event;
  const bearing = recordBearingOn(record, claim);
  const moments = new Map<number, Moment>();
  for (const { saidAt } of indexOf(record).statementsOn.get(claim.id) ?? []) {
    const counts = countsFrom(saidAt, zone);
    if (!moments.has(counts)) moments.set(counts, saidAt);
  }
  const read = (asOf: AsOf) => assessClaim(bearing, claim, asOf);
  const said = [...moments].sort(([a], [b]) => a - b);
  const readBy = STEPS.find((by) => lastOfEach(said, by, zone).length <= MOST) ?? 'year';
  const times = lastOfEach(said, readBy, zone).map(([counts, moment]) => ({ moment, counts, reading: read(moment) }));
  return { claim, record, zone, times, readBy, now: assessClaim(record, claim, 'latest') };
}

const STEPS = ['moment', 'day', 'month', 'year'] as const;

type Said = readonly [counts: number, moment: Moment];

/** The last moment of each day, month or year of the event's zone. The moments must be in order. */
function lastOfEach(said: readonly Said[], by: ReadBy, zone: string): readonly Said[] {
  if (by === 'moment') return said;
  const letters = { day: 10, month: 7, year: 4 }[by];
  const dateOf = (counts: number) =>
    Temporal.Instant.fromEpochMilliseconds(counts).toZonedDateTimeISO(zone).toPlainDate().toString();
  return [...new Map(said.map((one) => [dateOf(one[0]).slice(0, letters), one])).values()];
}

/** Whether a moment is known only to the day, month or year, and counts from the end of it. */
export const isCoarse = (moment: Moment): boolean => 'on' in moment;

/** The place of something said on an axis: a day is placed at its beginning, as its label is. */
export const beginsAt = (moment: Moment, zone: string): number => spanOf(moment, zone).first;
