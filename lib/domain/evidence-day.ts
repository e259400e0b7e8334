import { Temporal } from 'temporal-polyfill';
import type { Checked, SaidDay } from './evidence-check';
import { type EvidenceText, type Extent, paragraphsAround, readElsewhere, wordsBetween } from './evidence-text';
import { type DaySaid, dayAt } from './passage/days';
import { daysMeant } from './passage/days-meant';
import type { Word } from './passage/words';

type Day = { said: DaySaid; extent: Extent };
/** A weekday or "yesterday" needs the day of the document: without it nobody can tell. */
type Match = 'same' | 'other' | 'not known';

/** Looks for the day on which it was said: as a date, or as a day counted from that of the document. */
export function checkDay(source: EvidenceText, quote: Extent, { on, documentOn }: SaidDay): Checked {
  const day = Temporal.PlainDate.from(on);
  const written = documentOn === undefined ? undefined : Temporal.PlainDate.from(documentOn);
  const matchOf = ({ said }: Day) => match(said, day, written);
  const around = paragraphsAround(source, quote);
  const near = daysIn(wordsBetween(source, around));
  const isIn = ({ extent: [from, to] }: Day) => from >= quote[0] && to <= quote[1];
  const told = (one: Day) => ({ as: source.text.slice(...one.extent), at: one.extent });
  const same = near.filter((one) => matchOf(one) === 'same');
  const [inQuote] = same.filter(isIn);
  if (inQuote) return { what: 'day', said: on, stands: 'in the quote', ...told(inQuote) };
  const other = near.find(isIn);
  const nearest = other === undefined ? {} : { nearest: source.text.slice(...other.extent) };
  const [beside] = same;
  if (beside) return { what: 'day', said: on, stands: 'near the quote', ...told(beside), ...nearest };
  const wanted = [`month ${day.month}`, 'digits', ...(written === undefined ? [] : countedFrom(written, day))];
  const places = source.days().flatMap(({ at, of }) => (of.some((one) => wanted.includes(one)) ? [at] : []));
  const { found: elsewhere, isWhole } = readElsewhere(source, places, around, daysIn);
  const found = elsewhere.find((one) => matchOf(one) === 'same');
  if (found) return { what: 'day', said: on, stands: 'in the document', ...told(found), ...nearest };
  if (written?.equals(day))
    return { what: 'day', said: on, stands: 'in the document', by: 'date of the document', ...nearest };
  const isOpen = near.some((one) => matchOf(one) === 'not known');
  if (isOpen) return { what: 'day', said: on, stands: 'not checked', why: 'no date of the document', ...nearest };
  if (!isWhole) return { what: 'day', said: on, stands: 'not checked', why: 'long document', ...nearest };
  return { what: 'day', said: on, stands: 'nowhere', ...nearest };
}

/** Where the day on which it was said stands in a passage, and where another day does. */
export function daysQuoted(
  source: EvidenceText,
  within: Extent,
  { on, documentOn }: SaidDay,
): { same: readonly Extent[]; other: readonly Extent[] } {
  const day = Temporal.PlainDate.from(on);
  const written = documentOn === undefined ? undefined : Temporal.PlainDate.from(documentOn);
  const days = daysIn(wordsBetween(source, within));
  const places = (which: Match) =>
    days.flatMap(({ said, extent }) => (match(said, day, written) === which ? [extent] : []));
  return { same: places('same'), other: places('other') };
}

function daysIn(words: readonly Word[]): Day[] {
  const found: Day[] = [];
  for (let at = 0; at < words.length; ) {
    const said = dayAt(words, at);
    if (said !== 'none') found.push({ said, extent: [words[at]?.from ?? 0, words[said.end - 1]?.to ?? 0] });
    at = said === 'none' ? at + 1 : said.end;
  }
  return found;
}

/** What a day is called in a document of the week after it. */
const countedFrom = (written: Temporal.PlainDate, day: Temporal.PlainDate): string[] => [
  `weekday ${day.dayOfWeek}`,
  `shift ${-day.until(written).days}`,
];

/** Two orders of a date tell nothing; one without its year may be of any. */
function match(said: DaySaid, day: Temporal.PlainDate, written: Temporal.PlainDate | undefined): Match {
  if (said.is === 'date') {
    const [reading, other] = said.readings;
    if (reading?.day === undefined || (other !== undefined && other.day !== reading.day)) return 'not known';
    const isYear = reading.year === undefined || reading.year === day.year;
    return reading.month === day.month && reading.day === day.day && isYear ? 'same' : 'other';
  }
  if (written === undefined) return 'not known';
  return daysMeant(said, written).some((one) => one.equals(day)) ? 'same' : 'other';
}
