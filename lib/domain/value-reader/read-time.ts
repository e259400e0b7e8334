import type { TimeValue } from '@/lib/domain/value';
import { A_LITTLE_BELOW } from './number-tables';
import type { Assumption, FoundValue, NotRead, ReadingContext, Understood } from './reading';
import { restOf } from './rest';
import { type Local, localsOf } from './time-clocks';
import { datesOf } from './time-dates';
import { timeItems } from './time-items';
import type { TimeItem } from './time-parts';
import { completed, type Side } from './time-side';
import { saysTime, type TimePut, timePut } from './time-spans';
import { valuesFor } from './time-value';
import type { ZoneNamed } from './zones';

/** What the desk prints after a time: its offset, both offsets where the ends differ, and that it is to the hour. */
const PRINTED = /\s?\((UTC[^\s(),]{0,9})(?: to (UTC[^\s(),]{0,9}))?(, to the hour)?\)$/u;

const not = (why: NotRead): FoundValue => ({ why });

/**
 * Reads an answer to a claim about a time: an instant or a span with its precision, in the zone that was named, else in
 * the event's. A clock time without a day, a day without a year and an unexplained figure are not read; a date
 * with two possible orders, an hour without a.m. or p.m., and an hour that clocks show twice have several readings.
 */
export function readTime(words: string, context: ReadingContext): FoundValue {
  const printed = PRINTED.exec(words);
  const items = timeItems(printed ? words.slice(0, printed.index) : words);
  const zones = [...items, ...zonesPrinted(printed)].flatMap((item) => (item.is === 'zone' ? [item.zone] : []));
  const says = items.some(saysTime);
  const bad = items.find((item) => item.is === 'bad');
  if (bad?.is === 'bad') return not(bad.why ?? (/\p{N}/u.test(words) ? 'no figure' : 'no value in it'));
  if (!says) return not('no value in it');
  if (items.some(({ is }) => is === 'moving')) return not('changed by other words');
  const put = timePut(items.filter(({ is }) => is !== 'zone' && is !== 'word'));
  if (typeof put === 'string') return not(put);
  const apart = stray(items);
  if (apart !== 'none') return not(apart);
  if (zones.length > (printed?.[2] === undefined ? 1 : 2)) return not('several values');
  const rest = restOf(items.flatMap((item) => (item.is === 'word' ? [item.text] : [])));
  const asides = items.flatMap((item): Assumption[] => {
    const isLess = item.is === 'mark' || (item.is === 'relation' && A_LITTLE_BELOW.has(item.text));
    return isLess ? [{ what: 'taken as about', words: item.text }] : [];
  });
  return valuesOf(put, zones, context, { rest, asides, toTheHour: printed?.[3] !== undefined });
}

/** A relation before words other than a time relates something else: "5 May, after the strike". */
function stray(items: readonly TimeItem[]): NotRead | 'none' {
  const astray = items.some((item, i) => item.is === 'relation' && items[i + 1]?.is === 'word');
  return astray ? 'changed by other words' : 'none';
}

function zonesPrinted(printed: RegExpExecArray | null): TimeItem[] {
  return [printed?.[1], printed?.[2]].flatMap((zone) => (zone === undefined ? [] : timeItems(zone)));
}

/** What was said besides the time itself. */
type Beside = { rest: string; asides: readonly Assumption[]; toTheHour: boolean };

function valuesOf(put: TimePut, zones: readonly ZoneNamed[], context: ReadingContext, beside: Beside): FoundValue {
  const [a, b] = put.sides;
  const first = localsFor(b === undefined ? a : completed(a, b), context);
  if ('why' in first) return first;
  const second = b === undefined ? undefined : localsFor(completed(b, a), context);
  if (second !== undefined && 'why' in second) return second;
  const found = new Map<string, Understood>();
  const refused = new Set<NotRead>();
  for (const [from, to] of pairs(first.locals, second === undefined ? undefined : second.locals)) {
    const made = valuesFor(put.relation, from, to, zones, context, beside.toTheHour);
    if ('why' in made) refused.add(made.why);
    else
      for (const value of made.values)
        found.set(JSON.stringify(value), understood(value, [from, to], zones[0] ?? 'none', beside));
  }
  const [why] = refused;
  if (why !== undefined) return not(why);
  return { readings: [...found.values()] };
}

function localsFor(side: Side, context: ReadingContext): { locals: readonly Local[] } | { why: NotRead } {
  const dates = datesOf(side, context);
  if ('why' in dates) return dates;
  const locals: Local[] = [];
  for (const dated of dates.dates) {
    const some = localsOf(side, dated);
    if (typeof some === 'string') return { why: some };
    locals.push(...some);
  }
  return { locals };
}

/** Both ends of a range are read in the same order of day and month. */
function pairs(first: readonly Local[], second: readonly Local[] | undefined): [Local, Local | 'none'][] {
  if (second === undefined) return first.map((from) => [from, 'none']);
  return first.flatMap((from) =>
    second
      .filter(({ order }) => order === 'none' || from.order === 'none' || order === from.order)
      .map((to): [Local, Local] => [from, to]),
  );
}

/** Assumptions that keep a reading sure: a zone, and an order that the context gives. */
const isCertain = (one: Assumption): boolean =>
  one.what === 'zone of the event' || one.what === 'zone named' || (one.what === 'day order' && one.known);

function understood(
  value: TimeValue,
  [from, to]: readonly [Local, Local | 'none'],
  named: ZoneNamed | 'none',
  { rest, asides }: Beside,
): Understood {
  const zone: Assumption =
    named === 'none' || named.by === 'event'
      ? { what: 'zone of the event', zone: value.zone }
      : { what: 'zone named', zone: value.zone };
  const all = [...from.assumed, ...(to === 'none' ? [] : to.assumed), ...asides, zone];
  const assumed = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  return { value, certainty: rest === '' && assumed.every(isCertain) ? 'sure' : 'likely', assumed, rest };
}
