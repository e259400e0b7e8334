import type { TimeValue } from '@/lib/domain/value';
import { wordsOf } from './calendar-words';
import { leftOver } from './left-over';
import type { Assumption, FoundValue, NotRead, ReadingContext, Understood } from './reading';
import type { Face, Local } from './time-clocks';
import { localsFor, pairs } from './time-ends';
import { foldedItems } from './time-folds';
import { timeItems } from './time-lexer';
import { isCyrillic, saysTime, type TimeItem } from './time-parts';
import { placed } from './time-places';
import { completed } from './time-side';
import { type TimePut, timePut } from './time-spans';
import { valuesFor } from './time-value';
import { tokensOf } from './tokens';
import type { ZoneNamed } from './zones';

/** What the desk prints after a time: its offset, both offsets where the ends differ, and that it is to the hour. */
const PRINTED = /\s?\((UTC[^\s(),]{0,9})(?: to (UTC[^\s(),]{0,9}))?(, to the hour)?\)$/u;

/** Words read as "about" although they mean a little less: the method has no relation for that. */
const NEARLY = wordsOf(({ nearly }) => nearly);

const not = (why: NotRead): FoundValue => ({ why });

/**
 * Reads an answer to a claim about a time: an instant or a span with its precision, in the zone that was named, else in
 * the event's. Every word is a part of the time, or is left over and named, or nothing is read (left-over.ts). A clock
 * time without a day, a day without a year and an unexplained figure are not read; a date with two possible orders, an
 * hour without a.m. or p.m., and an hour that clocks show twice have several readings.
 */
export function readTime(words: string, context: ReadingContext): FoundValue {
  const printed = PRINTED.exec(words);
  const text = printed ? words.slice(0, printed.index) : words;
  const items = timeItems(text);
  if (/[?？]/u.test(text) && !items.some(({ is }) => is === 'mark')) return not('changed by other words');
  const isRead = items.some((item) => saysTime(item) || ['four', 'pointed', 'cardinal'].includes(item.is));
  if (!isRead && !items.some(({ is }) => is === 'bad')) return not('no value in it');
  const beside: Printed = {
    zones: [printed?.[1], printed?.[2]].flatMap((zone) => (zone === undefined ? [] : timeItems(zone))),
    toTheHour: printed?.[3] !== undefined,
  };
  // "2023-03-03 04:00-05:00" is the end of a range, or an offset.
  const either = items.find(({ is }) => is === 'either');
  if (either?.is !== 'either') return readItems(items, text, context, beside);
  const range: readonly TimeItem[] = [
    { is: 'dash', glued: true },
    { is: 'clock', clock: either.end },
  ];
  const both = [range, [{ is: 'zone', zone: either.zone } as const]].map((instead) =>
    readItems(
      items.flatMap((item) => (item === either ? instead : [item])),
      text,
      context,
      beside,
    ),
  );
  const [asRange, asOffset] = both;
  if (asRange && asOffset && 'readings' in asRange && 'readings' in asOffset) {
    return { readings: [...asRange.readings, ...asOffset.readings] };
  }
  return both.find((one) => 'why' in one) ?? not('several values');
}

/** What the desk printed behind the time. */
type Printed = { zones: readonly TimeItem[]; toTheHour: boolean };
/** What was said besides the time itself. */
type Beside = { rest: string; asides: readonly Assumption[]; toTheHour: boolean; face: Face };

function readItems(lexed: readonly TimeItem[], text: string, context: ReadingContext, printed: Printed): FoundValue {
  const items = foldedItems(lexed, text);
  if (typeof items === 'string') return not(items);
  const found = placed(items);
  if (typeof found === 'string') return not(/\p{N}/u.test(text) || found !== 'no figure' ? found : 'no value in it');
  const zones = [...found.items, ...printed.zones].flatMap((item) => (item.is === 'zone' ? [item.zone] : []));
  const put = timePut(found.items.filter(({ is }) => is !== 'zone'));
  if (typeof put === 'string') return not(put);
  const named = zones.filter((zone, i) => JSON.stringify(zone) !== JSON.stringify(zones[i - 1]));
  if (named.length > (printed.zones.length > 1 ? 2 : 1)) return not('several values');
  const left = leftOver(found.words, tokensOf(text), 'time', context.claim);
  if (left.kind === 'not read') return not(left.why);
  const rest = [...found.asOf.map((token) => token.text), ...(left.kind === 'offer' ? [left.rest] : [])].join(' ');
  const asides = found.items.flatMap((item): Assumption[] => {
    const isLess = item.is === 'mark' || (item.is === 'relation' && NEARLY.has(item.text));
    return isLess ? [{ what: 'taken as about', words: item.text }] : [];
  });
  return valuesOf(put, zones, context, {
    rest,
    asides,
    toTheHour: printed.toTheHour,
    face: printed.zones.length > 0 ? '24 hours' : faceOf(items, text),
  });
}

/** A clock that shows hours from 13, writes 04:00, or stands with a date of ISO 8601 or with points, or UTC, has 24 hours; so in uk and ru. */
function faceOf(items: readonly TimeItem[], text: string): Face {
  const isOf24 = items.some(
    (item) =>
      (item.is === 'clock' && !item.clock.open && !item.clock.half && !item.clock.named) ||
      (item.is === 'days' && item.hours24) ||
      (item.is === 'zone' && isOfClocksWith24(item.zone)),
  );
  return isOf24 || isCyrillic(text) ? '24 hours' : '12 hours';
}

/** Who writes UTC, an offset or a European abbreviation does not write hours of a 12-hour clock. */
const isOfClocksWith24 = (zone: ZoneNamed): boolean =>
  zone.by === 'offset' ? !zone.prefer.startsWith('America/') : zone.by === 'name' && zone.zone === 'UTC';

function valuesOf(put: TimePut, zones: readonly ZoneNamed[], context: ReadingContext, beside: Beside): FoundValue {
  const [a, b] = put.sides;
  const first = localsFor(b === undefined ? a : completed(a, b), context, beside.face);
  if ('why' in first) return first;
  const second = b === undefined ? undefined : localsFor(completed(b, a), context, beside.face);
  if (second !== undefined && 'why' in second) return second;
  const found = new Map<string, Understood>();
  const refused = new Set<NotRead>();
  const all = pairs(first.locals, second?.locals);
  // The other order of day and month is not taken only because this one runs backwards.
  const keepsOrder = all.every(([{ order }]) => order === 'none');
  for (const [from, to] of all) {
    const made = valuesFor(put.relation, from, to, zones, context, beside.toTheHour);
    if (!('why' in made)) {
      for (const value of made.values)
        found.set(JSON.stringify(value), understood(value, [from, to], zones[0] ?? 'none', beside));
    } else if (!('backwards' in made && keepsOrder)) refused.add(made.why);
  }
  const [why] = refused;
  if (why !== undefined || found.size === 0) return not(why ?? 'impossible');
  return { readings: [...found.values()] };
}

/** Assumptions that keep a reading sure: a zone, and an order that the context gives. */
export const isCertain = (one: Assumption): boolean =>
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
