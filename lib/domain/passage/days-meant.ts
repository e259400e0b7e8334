import { Temporal } from 'temporal-polyfill';
import type { DaySaid } from './days';

/** 29 February comes once in eight years at the rarest. */
const MOST_YEARS = 8;

/**
 * The days that words of a day mean in a document of the day `written`, the likeliest first; none where that is not known and
 * they need it. What has no year is the nearest such day not after the document's: "2 January" in a document of 28 November
 * is that of the same year, "2 December" that of the year before. "On Friday" is the last one; in a document of a Friday
 * that day, or the one a week before. "Yesterday" is counted. A date in digits may have two orders. A month alone is no day.
 */
export function daysMeant(said: DaySaid, written: Temporal.PlainDate | undefined): readonly Temporal.PlainDate[] {
  if (said.is === 'date') {
    return said.readings.flatMap(({ year, month, day }) => {
      if (day === undefined) return [];
      if (year !== undefined) return dateOf(year, month, day);
      return written === undefined ? [] : lastOf(month, day, written);
    });
  }
  if (written === undefined) return [];
  if (said.is === 'shift') return [written.add({ days: said.days })];
  const back = (written.dayOfWeek - said.weekday + 7) % 7;
  const last = written.subtract({ days: back });
  return back === 0 ? [last, last.subtract({ days: 7 })] : [last];
}

/** The last day of that name up to another. */
function lastOf(month: number, day: number, written: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  for (let year = written.year; year >= written.year - MOST_YEARS; year--) {
    const [date] = dateOf(year, month, day);
    if (date !== undefined && Temporal.PlainDate.compare(date, written) <= 0) return [date];
  }
  return [];
}

/** No day where the month has none of that number. */
function dateOf(year: number, month: number, day: number): readonly Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? [first.with({ day })] : [];
}
