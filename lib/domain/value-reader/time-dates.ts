import { Temporal } from 'temporal-polyfill';
import type { Assumption, NotRead, ReadingContext } from './reading';
import type { Day } from './time-parts';
import type { Side } from './time-side';

/** A date that a side may mean, its precision, and its assumptions. `order` pairs the ends of a range. */
export type Dated = {
  date: Temporal.PlainDate;
  precision: 'day' | 'month' | 'year';
  assumed: readonly Assumption[];
  order: 'day first' | 'month first' | 'none';
};

type FoundValue = { dates: readonly Dated[] } | { why: NotRead };

/** Below this difference in days, two years are about equally near, and neither is chosen. */
const CLEARLY_NEARER = 60;

/**
 * The dates that a side may mean. A date in figures has two orders unless the context, or a month above 12, settles it;
 * one without a year is the nearest to the day on which it was said; a weekday is the last one, and beside a date must
 * be that date's. No system clock is read: the day on which it was said is an argument, or unknown.
 */
export function datesOf(side: Side, context: ReadingContext): FoundValue {
  const saidOn = context.saidOn === undefined ? 'unknown' : Temporal.PlainDate.from(context.saidOn);
  if (side.shift !== undefined) return shifted(side, side.shift, saidOn, context);
  if (side.days.length > 0) return inFigures(side, saidOn, context);
  const { year, month, day } = side;
  if (year === undefined && month === undefined && day === undefined) return byWeekday(side, saidOn);
  if (day !== undefined && month === undefined) return { why: 'no date' };
  return matching(
    side,
    withYear(
      {
        ...(year === undefined ? {} : { year }),
        ...(month === undefined ? {} : { month }),
        ...(day === undefined ? {} : { day }),
      },
      saidOn,
      [],
    ),
  );
}

/** "Today", or "today, 3 March", which must be that day. */
function shifted(
  { shift: _, ...side }: Side,
  shift: number,
  saidOn: Temporal.PlainDate | 'unknown',
  context: ReadingContext,
): FoundValue {
  const isDated = side.days.length > 0 || side.year !== undefined || side.month !== undefined || side.day !== undefined;
  if (saidOn === 'unknown') return isDated ? datesOf(side, context) : { why: 'no date' };
  const day = saidOn.add({ days: shift });
  if (!isDated) return matching(side, [counted(day)]);
  const found = datesOf(side, context);
  if ('why' in found) return found;
  const dates = found.dates.filter(({ date, precision }) => precision === 'day' && date.equals(day));
  return dates.length === 0 ? { why: 'impossible' } : { dates };
}

const counted = (date: Temporal.PlainDate): Dated => ({
  date,
  precision: 'day',
  assumed: [{ what: 'counted from the day it was said', on: date.toString() }],
  order: 'none',
});

/** The dates of the named weekday, if any; a weekday that does not match the date is impossible. */
function matching({ weekday }: Side, dates: readonly Dated[] | { why: NotRead }): FoundValue {
  if ('why' in dates) return dates;
  const right = dates.filter(
    ({ date, precision }) => weekday === undefined || (precision === 'day' && date.dayOfWeek === weekday),
  );
  return right.length === 0 ? { why: 'impossible' } : { dates: right };
}

function inFigures(side: Side, saidOn: Temporal.PlainDate | 'unknown', context: ReadingContext): FoundValue {
  const known = context.dayOrder;
  // With a two-digit year, any of three figures of two digits could be the year until an order is known.
  if (side.anyYear && known === undefined) return { why: 'no year' };
  const wanted = known !== undefined && side.ordered ? [known === 'day first' ? 0 : 1] : side.days.map((_, i) => i);
  const found: Dated[] = [];
  let why: NotRead = 'impossible';
  for (const i of wanted) {
    const order = side.ordered ? (i === 0 ? 'day first' : 'month first') : 'none';
    const dates = withYear(ofCentury(side, side.days[i] as Day, saidOn), saidOn, assumedOf(order, context));
    if ('why' in dates) why = dates.why === 'no year' ? dates.why : why;
    else found.push(...dates.map((one) => ({ ...one, order }) as Dated));
  }
  if (found.length === 0) return { why };
  const right = matching(side, found);
  if ('why' in right) return right;
  // If only one order is a valid date, nothing was assumed.
  const days = new Set(right.dates.map(({ date }) => date.toString()));
  if (days.size > 1 || known !== undefined) return right;
  return {
    dates: right.dates
      .slice(0, 1)
      .map((one) => ({ ...one, assumed: one.assumed.filter(({ what }) => what !== 'day order') })),
  };
}

function assumedOf(order: Dated['order'], context: ReadingContext): Assumption[] {
  return order === 'none' ? [] : [{ what: 'day order', order, known: context.dayOrder !== undefined }];
}

/** A two-digit year, in the century nearest to the day on which it was said, else in the present one. */
function ofCentury(side: Side, day: Day, saidOn: Temporal.PlainDate | 'unknown'): Day & { century?: true } {
  if (!side.century || day.year === undefined) return day;
  const said = saidOn === 'unknown' ? day.year : saidOn.year;
  return { ...day, year: day.year + Math.round((said - day.year) / 100) * 100, century: true };
}

function withYear(
  { year, month, day, century }: Day & { century?: true },
  saidOn: Temporal.PlainDate | 'unknown',
  assumed: readonly Assumption[],
): readonly Dated[] | { why: NotRead } {
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const of = (y: number): Temporal.PlainDate | 'none' => dateOf(y, month ?? 1, day ?? 1);
  if (year !== undefined) {
    const date = of(year);
    if (date === 'none') return { why: 'impossible' };
    return [{ date, precision, assumed: century ? [...assumed, { what: 'century', year }] : assumed, order: 'none' }];
  }
  if (saidOn === 'unknown') return { why: dateOf(2000, month ?? 1, day ?? 1) === 'none' ? 'impossible' : 'no year' };
  const distance = (date: Temporal.PlainDate): number => Math.abs(saidOn.until(date).days);
  const near = [-1, 0, 1]
    .map((more) => of(saidOn.year + more))
    .filter((date) => date !== 'none')
    .sort((a, b) => distance(a) - distance(b));
  const [first, second] = near;
  if (first === undefined) return { why: 'impossible' };
  const isClear = second === undefined || distance(second) - distance(first) >= CLEARLY_NEARER;
  return (isClear ? [first] : [first, second]).map((date) => ({
    date,
    precision,
    assumed: [...assumed, { what: 'year nearest', year: date.year, saidOn: saidOn.toString() }],
    order: 'none',
  }));
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | 'none' {
  if (month < 1 || month > 12 || day < 1) return 'none';
  return day > new Temporal.PlainYearMonth(year, month).daysInMonth ? 'none' : new Temporal.PlainDate(year, month, day);
}

/** The last such weekday; if said on that weekday, that day or the one a week before. */
function byWeekday({ weekday }: Side, saidOn: Temporal.PlainDate | 'unknown'): FoundValue {
  if (weekday === undefined || saidOn === 'unknown') return { why: 'no date' };
  const back = (saidOn.dayOfWeek - weekday + 7) % 7;
  const dates = back === 0 ? [7, 0] : [back];
  return { dates: dates.map((days) => counted(saidOn.subtract({ days }))) };
}
