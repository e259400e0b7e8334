import type { Claim, EventRecord, Moment } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { zoneText } from './dates';

const YEAR = /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec) (\d{4})(?!\d)/g;

/**
 * Leaves out of printed dates what every reader of the event knows: the year, if all that was said on a question and
 * the event itself lie within a year, and the offset of the event's zone. "1 Jan 2023, 00:02 (UTC+3)" is "1 Jan, 00:02".
 */
export function shortDates(claim: Claim, record: EventRecord): (text: string) => string {
  const { statementsOn, renderingsOf } = indexOf(record);
  const said = statementsOn.get(claim.id) ?? [];
  const passedOn = said.flatMap(({ id }) => renderingsOf.get(id) ?? []);
  const moments = [...said.map(({ saidAt }) => saidAt), ...passedOn.map(({ publishedAt }) => publishedAt)];
  const { occurred, zone } = record.event;
  const known = knownYears([...moments.map(dayOf), ...(occurred ? [occurred.from, occurred.to] : [])]);
  const offset = occurred ? ` (${zoneText(occurred.from, zone)})` : '';
  return (text) => {
    const dated = withoutYears(text, known);
    return offset === '' ? dated : dated.replaceAll(offset, '');
  };
}

export const withoutYears = (text: string, known: ReadonlySet<string>): string =>
  text.replaceAll(YEAR, (all, month: string, year: string) => (known.has(year) ? month : all));

const dayOf = (moment: Moment): string => ('at' in moment ? moment.at : moment.on);

/** The years of ISO dates or instants, if these lie within a year of each other; else none, for then the year has to be told. */
export function knownYears(days: readonly string[]): ReadonlySet<string> {
  const inOrder = days.map((day) => `${day}-01-01`.slice(0, 10)).toSorted();
  const [first = '', last = ''] = [inOrder[0], inOrder.at(-1)];
  const yearLater = `${String(Number(first.slice(0, 4)) + 1).padStart(4, '0')}${first.slice(4)}`;
  return new Set(last < yearLater ? inOrder.map((day) => day.slice(0, 4)) : []);
}
