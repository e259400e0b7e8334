import { linesOf, MONTHS, wordsOf } from './calendar-words';
import { ALL } from './languages/all';
import type { Lines } from './languages/time-words';
import type { TimeItem } from './time-parts';
import { normOf, type Token, tableOf } from './tokens';

/** The item of a table's entry; `first` is its first token. */
type Make = (first: Token) => TimeItem;
/** What an entry of some words means; `behindClock` only directly behind a clock time. */
export type Meaning = { make: Make; behindClock: boolean };

export const MERIDIEMS: ReadonlyMap<string, boolean> = tableOf(linesOf(({ meridiems }) => meridiems));
export const CARDINALS: ReadonlyMap<string, number> = tableOf(linesOf(({ hours, minutes }) => [...hours, ...minutes]));
export const ORDINAL_HOURS: ReadonlyMap<string, number> = tableOf(linesOf(({ ordinalHours }) => ordinalHours));
const ORDINAL_DAYS: ReadonlyMap<string, number> = tableOf(linesOf(({ ordinalDays }) => ordinalDays));

const PLACES: ReadonlySet<string> = new Set(ALL.flatMap(({ time }) => time.places));

const made = new Map<string, Meaning>();

/** Adds the entries of a table that no earlier table has: the order below decides between meanings. */
function add<T>(table: ReadonlyMap<string, T>, item: (entry: T) => Make, behindClock = false): void {
  for (const [key, entry] of table) {
    const known = made.get(key);
    if (known === undefined || (known.behindClock && !behindClock)) made.set(key, { make: item(entry), behindClock });
  }
}
const single = (words: ReadonlySet<string>): ReadonlyMap<string, true> =>
  new Map([...words].map((word) => [word, true]));
const lines = <T>(all: Lines<T>): ReadonlyMap<string, T> => tableOf(all);

add(lines(linesOf(({ nights }) => nights)), (night) => () => ({ is: 'night', night }));
add(lines(linesOf(({ zones }) => zones)), (zone) => () => ({ is: 'zone', zone }));
add(lines(linesOf(({ shifts }) => shifts)), (days) => () => ({ is: 'shift', days }));
add(lines(linesOf(({ daysAgo }) => [['days ago', daysAgo]] as Lines<string>)), () => (token) => ({
  is: 'days ago',
  token,
}));
add(lines(linesOf(({ partsOfToday }) => partsOfToday)), (part) => () => ({ is: 'part', part, today: true }));
add(lines(linesOf(({ nightOf }) => nightOf)), (part) => () => ({ is: 'part', part, nights: true }));
add(lines(linesOf(({ parts }) => parts)), (part) => () => ({ is: 'part', part }));
add(lines(linesOf(({ halves }) => halves)), (part) => () => ({ is: 'half', part }));
add(MERIDIEMS, (later) => () => ({ is: 'meridiem', later }));
add(lines(linesOf(({ points }) => points)), (at) => () => ({ is: 'point', at }));
add(MONTHS, (month) => () => ({ is: 'month', month }));
add(lines(linesOf(({ weekdays }) => weekdays)), (weekday) => () => ({ is: 'weekday', weekday }));
add(lines(linesOf(({ asOf }) => [['as of', asOf]] as Lines<string>)), () => (token) => ({ is: 'as of', token }));
add(lines(linesOf(({ relations }) => relations)), (relation) => (token) => ({
  is: 'relation',
  relation,
  text: token.norm,
  ...(PLACES.has(normOf(token.text)) ? { token } : {}),
}));
add(lines(linesOf(({ joints }) => joints)), (joint) => (token) => ({ is: 'joint', joint, token }));
for (const [key, n] of CARDINALS)
  if (!made.has(key)) made.set(key, { make: () => ({ is: 'cardinal', n }), behindClock: false });
for (const key of [...ORDINAL_HOURS.keys(), ...ORDINAL_DAYS.keys()]) {
  const [hour, day] = [ORDINAL_HOURS.get(key), ORDINAL_DAYS.get(key)];
  const item: TimeItem = {
    is: 'ordinal',
    ...(hour === undefined ? {} : { hour }),
    ...(day === undefined ? {} : { day }),
  };
  if (!made.has(key)) made.set(key, { make: () => item, behindClock: false });
}
add(single(wordsOf(({ hourWords }) => hourWords)), () => (token) => ({ is: 'hour', token }));
add(single(wordsOf(({ fourFigureWords }) => fourFigureWords)), () => (token) => ({ is: 'hours', token }));
add(single(wordsOf(({ minuteWords }) => minuteWords)), () => (token) => ({ is: 'minute', token }));
add(single(wordsOf(({ yearWords }) => yearWords)), () => (token) => ({ is: 'year word', token }));
add(single(wordsOf(({ atWords }) => atWords)), () => (token) => ({ is: 'at', token }));
add(lines(linesOf(({ fillers }) => fillers)), () => (token) => ({ is: 'filler', token }));
add(single(new Set(ALL.flatMap(({ time }) => time.turning))), () => (token) => ({ is: 'turning', token }));
add(lines(linesOf(({ zonesBehindClock }) => zonesBehindClock)), (zone) => () => ({ is: 'zone', zone }), true);
add(single(wordsOf(({ zoneNouns }) => zoneNouns)), () => (token) => ({ is: 'zone noun', token }));

/** Every entry of the words of times, with what it means. */
export const TIME_TABLE: ReadonlyMap<string, Meaning> = made;

/** Relations that may stand behind their time. */
export const BEHIND = lines(linesOf(({ behind }) => behind));
