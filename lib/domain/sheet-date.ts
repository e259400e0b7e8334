import { Temporal } from 'temporal-polyfill';
import { A_TIME } from './typed-moment';
import { readValue } from './value-reader/read-value';

/** Sheets write "6-Apr". */
const HYPHEN = /(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu;

/** Of a leap year: a text without a year may be any day. */
const ANY_DAY = '2024-07-01';

/**
 * The day and the month of a text that is a date alone ("06.Apr", "04.06.2023"), the lower figure first: 4 and 6. Sheets make
 * dates of "4-6" and "4/6", and where a number is asked that is what may have been typed. Undefined if it is no date.
 */
export function sheetDate(text: string): { low: number; high: number } | undefined {
  const reading = readValue(text.replaceAll(HYPHEN, ' '), { claim: A_TIME, zone: 'UTC', saidOn: ANY_DAY });
  const [first] = reading.kind === 'read' ? [reading.understood] : reading.kind === 'several' ? reading.readings : [];
  if (first === undefined || first.rest !== '') return undefined;
  const { value } = first;
  if (value.type !== 'time' || value.relation !== 'exact' || value.precision !== 'day') return undefined;
  const { day, month } = Temporal.Instant.from(value.at).toZonedDateTimeISO('UTC');
  return { low: Math.min(day, month), high: Math.max(day, month) };
}
