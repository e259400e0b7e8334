import { wordsOf } from './calendar-words';
import type { NotRead } from './reading';
import { saysTime, type TimeItem } from './time-parts';
import type { Token } from './tokens';

/** The items that make a time, each in a place where it can mean only that; and the words that none of them takes. */
export type Placed = { items: readonly TimeItem[]; words: readonly Token[]; asOf: readonly Token[] };

/** What counts only beside other items: one that is left over changes what the rest says. */
const UNFOLDED = new Set<TimeItem['is']>([
  'turning',
  'cardinal',
  'ordinal',
  'hour',
  'hours',
  'minute',
  'year word',
  'meridiem',
  'days ago',
  'four',
  'either',
]);

const ZONE_PREPOSITIONS = wordsOf(({ zonePrepositions }) => zonePrepositions);

const OF = wordsOf(({ ofWords }) => ofWords);
const ARTICLES = wordsOf(({ articles }) => articles);
const isFiller = (item: TimeItem | undefined, words: ReadonlySet<string>): boolean =>
  item?.is === 'filler' && item.token.norm.split(' ').some((norm) => words.has(norm));

/** Prepositions that begin a place as well as a time: "from Belgorod", "по Києву". */
const OF_PLACES = new Set<string>(['from', 'to', 'through', 'onto']);

/** Gives every item its place, or tells why the words are not read. */
export function placed(all: readonly TimeItem[]): Placed | NotRead {
  const items = withoutYearWords(all);
  const kept: TimeItem[] = [];
  const words: Token[] = [];
  const asOf: Token[] = [];
  for (const [i, item] of items.entries()) {
    if (item.is === 'bad') return item.why ?? 'no figure';
    if (UNFOLDED.has(item.is)) return 'changed by other words';
    if (item.is === 'zone noun') return 'no zone of that name';
    if (item.is === 'pointed') return 'several values';
    if (item.is === 'filler' || item.is === 'at' || item.is === 'pause') continue;
    if (item.is === 'as of') {
      if (!saysTime(next(items, i))) return 'changed by other words';
      asOf.push(item.token);
      continue;
    }
    const why = misplaced(items, i);
    const token = 'token' in item ? item.token : undefined;
    if (why === 'a word' && token !== undefined) words.push(token);
    else if (why === 'nothing') continue;
    else if (why !== 'in place') return why === 'a word' ? 'changed by other words' : why;
    else kept.push(item);
  }
  return { items: kept, words, asOf };
}

/** The next item that is no filler. */
function next(items: readonly TimeItem[], i: number): TimeItem | undefined {
  return items.slice(i + 1).find(({ is }) => is !== 'filler' && is !== 'at');
}

function misplaced(items: readonly TimeItem[], i: number): NotRead | 'in place' | 'a word' | 'nothing' {
  const item = items[i] as TimeItem;
  const [last, after, behind] = [items[i - 1], items[i + 1], next(items, i)];
  const byWord = last?.is === 'word' || after?.is === 'word';
  switch (item.is) {
    case 'word':
      // "Su-25", "mid-March"; "Christmas 2022", "Election of 2022".
      if (isGlued(last) || isGlued(after) || isInitial(item.token)) return 'changed by other words';
      if (namesZone(items, i)) return 'no zone of that name';
      return namesYear(items, i) ? 'changed by other words' : 'a word';
    case 'number':
      return isDay(items, i) || !(byWord || behind?.is === 'month') ? 'in place' : 'changed by other words';
    case 'month':
      // "седьмым ноября", "rainy March", "the Ides of March": the word may say which part of it.
      return nameBefore(items, i) && !isBeside(items, i) ? 'changed by other words' : 'in place';
    case 'half':
      // "в полшестого утра"
      return last?.is === 'word' ? 'changed by other words' : 'in place';
    case 'year':
      return after?.is === 'word' && !isBehindMonth(items, i) ? 'changed by other words' : 'in place';
    case 'clock':
      return after?.is === 'word' && isFiller(last, ARTICLES) ? 'changed by other words' : 'in place';
    case 'dash':
      return saysTime(last) && saysTime(after) ? 'in place' : isNear(last) && isNear(after) ? 'in place' : 'nothing';
    case 'relation':
      if (item.behind) return 'in place';
      if (
        saysTime(behind) ||
        (behind?.is === 'joint' && ['from', 'dated', 'opening', 'between'].includes(behind.joint))
      ) {
        return tellsOfAnEvent(items, i) ? 'changed by other words' : 'in place';
      }
      // "Біля школи".
      if (item.token !== undefined && after?.is === 'word') return 'a word';
      return 'changed by other words';
    case 'joint':
      if (item.joint === 'and' && (byWord || !saysTime(behind))) return byWord ? 'a word' : 'changed by other words';
      // "Наказ від 9 березня" is of that day.
      if (item.joint === 'dated' && last?.is === 'word') return 'changed by other words';
      if (saysTime(behind) || (behind?.is === 'relation' && behind.relation === 'about')) return 'in place';
      if (namesZone(items, i)) return 'no zone of that name';
      return OF_PLACES.has(item.joint) && isName(after) ? 'a word' : 'changed by other words';
    default:
      return 'in place';
  }
}

/** "14:15 Eastern", "14:15 по Баку": a name directly behind a clock time, which may be its zone. */
function namesZone(items: readonly TimeItem[], i: number): boolean {
  const [last, item, after] = [items[i - 1], items[i] as TimeItem, items[i + 1]];
  const behindClock = ['clock', 'half', 'point'].includes(last?.is ?? '');
  const token = 'token' in item ? item.token : undefined;
  if (!behindClock || token === undefined) return false;
  if (ZONE_PREPOSITIONS.has(token.norm)) return isName(after);
  return isName(item);
}

const isName = (item: TimeItem | undefined): boolean => item?.is === 'word' && /^\p{Lu}/u.test(item.token.text);

const isGlued = (item: TimeItem | undefined): boolean => item?.is === 'dash' && item.glued;

/** A dash may have a zone or a closing mark beside it. */
const isNear = (item: TimeItem | undefined): boolean =>
  saysTime(item) || item?.is === 'zone' || item?.is === 'filler' || item?.is === 'at';

/** Whether a year stands directly behind the word, and so is a part of its name. */
function namesYear(items: readonly TimeItem[], i: number): boolean {
  const after = items[i + 1];
  const isOf = isFiller(after, OF) || isFiller(after, ARTICLES);
  return (isOf ? items[i + 2] : after)?.is === 'year';
}

/** A number beside its month, or that a dash or a joint joins to the number beside it. */
function isDay(items: readonly TimeItem[], i: number): boolean {
  const of = items[i + 1];
  const [last, after] = [items[i - 1], isFiller(of, OF) ? items[i + 2] : of];
  return last?.is === 'month' || after?.is === 'month' || after?.is === 'dash' || after?.is === 'joint';
}

/** "Before the 3 March attack": not the day, but what happened then. */
function tellsOfAnEvent(items: readonly TimeItem[], i: number): boolean {
  const the = items[i + 1];
  return isFiller(the, ARTICLES) && items.slice(i + 2).some(({ is }) => is === 'word');
}

const nameBefore = (items: readonly TimeItem[], i: number): boolean =>
  (isFiller(items[i - 1], OF) ? items[i - 2] : items[i - 1])?.is === 'word';

/** "21 February 1861 O.S.": one letter stands for a word that is not known. */
const isInitial = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text);

const isBeside = (items: readonly TimeItem[], i: number): boolean => items[i + 1]?.is === 'number';

const isBehindMonth = (items: readonly TimeItem[], i: number): boolean =>
  items.slice(Math.max(0, i - 3), i).some(({ is }) => is === 'month');

/** "2014 року", "year 2014", "03.04.2022 г.": a word for a year beside one adds nothing. */
function withoutYearWords(items: readonly TimeItem[]): readonly TimeItem[] {
  const isYear = (item: TimeItem | undefined): boolean =>
    item?.is === 'year' || (item?.is === 'days' && item.days.every(({ year }) => year !== undefined));
  return items.map((item, i) =>
    item.is === 'year word' && (isYear(items[i - 1]) || isYear(items[i + 1])) ? { is: 'pause' } : item,
  );
}
