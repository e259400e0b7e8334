import { Temporal } from 'temporal-polyfill';
import { dayAt } from '@/lib/domain/passage/days';
import { daysMeant } from '@/lib/domain/passage/days-meant';
import type { Span } from '@/lib/domain/passage/sentences';
import { wordsOf } from '@/lib/domain/passage/words';
import { A_TIME } from '@/lib/domain/typed-moment';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { Understood } from '@/lib/domain/value-reader/reading';
import { BEFORE_DAY, BEHIND_DAY, OTHER_DAY } from './cues/days';
import { type Words, wordsAt } from './guess';
import { timesIn } from './time-in-passage';

/**
 * Words of a day ("on Friday morning"), and the days (ISO) that they may mean, the likeliest first. `isCounted`: they mean it
 * by the day of the document, because they have no year.
 */
export type Dated = { words: Words; days: readonly string[]; isCounted: boolean };

/** In UTF-16 units: what belongs to a day stands no farther from it. */
const NEAR = 24;

/**
 * All words of days in a part of a text, each with the days that it may mean in a document of the day `published` (ISO, in
 * `zone`), none after it; as `daysMeant` tells them, by which statements are checked as well. English, Ukrainian, Russian
 * and Arabic.
 */
export function daysIn(text: string, within: Span, published: string | undefined, zone: string): readonly Dated[] {
  const written = published === undefined ? undefined : Temporal.PlainDate.from(published);
  const isPast = (day: string): boolean => published === undefined || day <= published;
  const words = wordsOf(text.slice(within.start, within.end));
  const found: Dated[] = [];
  for (let at = 0; at < words.length; ) {
    const said = dayAt(words, at);
    if (said === 'none') {
      at += 1;
      continue;
    }
    const span = { start: within.start + (words[at]?.from ?? 0), end: within.start + (words[said.end - 1]?.to ?? 0) };
    const before = text.slice(Math.max(within.start, span.start - NEAR), span.start);
    const isOther = OTHER_DAY.test(before);
    const isCounted = said.is !== 'date' || said.readings.some(({ year }) => year === undefined);
    const days = isOther ? [] : daysMeant(said, written).map(String).filter(isPast);
    if (!isOfThis(text, span))
      found.push({ words: withParts(text, within, span), days: [...new Set(days)], isCounted });
    at = said.end;
  }
  return [...found, ...otherwiseRead(text, within, found, published, zone)].sort(
    (a, b) => a.words.start - b.words.start,
  );
}

/** "هذا اليوم" and "في اليوم التالي" are other days than today. */
const isOfThis = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === 'اليوم' &&
  /\p{L}\s+$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\s+\p{L}/u.test(text.slice(end, end + 8));

/** With the preposition before them and the part of the day behind. */
function withParts(text: string, within: Span, { start, end }: Span): Words {
  const before = BEFORE_DAY.exec(text.slice(Math.max(within.start, start - NEAR), start))?.[0] ?? '';
  const behind = BEHIND_DAY.exec(text.slice(end, Math.min(within.end, end + NEAR)))?.[0] ?? '';
  return wordsAt(text, { start: start - before.length, end: end + behind.length });
}

/** "This morning": what the value reader makes a day of, where none was found. */
function otherwiseRead(
  text: string,
  within: Span,
  found: readonly Dated[],
  published: string | undefined,
  zone: string,
): readonly Dated[] {
  if (published === undefined) return [];
  const context = { claim: A_TIME, zone, saidOn: published };
  return timesIn(text, within, context).flatMap(({ at, lacks }): Dated[] => {
    const isNew = lacks === 'nothing' && found.every(({ words }) => words.end <= at.start || words.start >= at.end);
    if (!isNew) return [];
    const reading = readValue(text.slice(at.start, at.end), context);
    const day = reading.kind === 'read' ? dayOf(reading.understood, zone) : undefined;
    return day === undefined || day > published ? [] : [{ words: wordsAt(text, at), days: [day], isCounted: true }];
  });
}

/** The day of a reading that is one day, or a part of one. */
function dayOf({ value, rest }: Understood, zone: string): string | undefined {
  if (rest !== '' || value.type !== 'time' || value.precision === 'month' || value.precision === 'year')
    return undefined;
  const at = 'at' in value ? value.at : value.relation === 'vague' ? value.from : undefined;
  return at === undefined ? undefined : Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
