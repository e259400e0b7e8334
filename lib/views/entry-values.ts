import { Temporal } from 'temporal-polyfill';
import type { Entries } from '@/lib/domain/entries';
import type { Claim, Event, Moment, Search, Source } from '@/lib/domain/record';
import { clockTime, dayText, instantDay, momentText } from './dates';

// What is on record as the fields of its form show it: texts, which read back as the same.

/** Empty fields are left out. */
export type FieldValues = Record<string, string | boolean | readonly string[] | readonly Record<string, string>[]>;

export function eventValues({ slug, title, summary, place, zone, occurred, fictional }: Event): FieldValues {
  return {
    slug,
    title,
    summary,
    ...(place !== undefined && { place }),
    zone,
    ...(occurred && { from: beginning(occurred.from, zone), to: end(occurred.to, zone) }),
    fictional,
  };
}

/** A whole day as a day; else with the time of day. */
const beginning = (at: string, zone: string): string =>
  isMidnight(at, zone) ? instantDay(at, zone) : instantText(at, zone);

const end = (at: string, zone: string): string =>
  isMidnight(new Date(Date.parse(at) + 1).toISOString(), zone) ? instantDay(at, zone) : instantText(at, zone);

const local = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);

const isMidnight = (at: string, zone: string): boolean =>
  local(at, zone).toPlainTime().equals(Temporal.PlainTime.from('00:00'));

/** "1 Jan 2023, 00:02"; where clocks were turned back and the hour was there twice, with its offset. */
function instantText(at: string, zone: string, precision?: 'second' | 'minute' | 'hour'): string {
  const time = local(at, zone);
  const again = time.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' });
  const first = time.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!again.equals(first)) return time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
  const finer = precision ?? (time.second === 0 ? 'minute' : 'second');
  return `${instantDay(at, zone)}, ${clockTime(at, zone, finer)}`;
}

/** A time as the form of its entry shows it: in the zone of the event, without naming it. */
export function momentValue(moment: Moment, eventZone: string): string {
  if (!('at' in moment)) return momentText(moment);
  return instantText(moment.at, eventZone, moment.precision);
}

export function claimValues(claim: Claim): FieldValues {
  const { slug, type, question, shortName, measure, scope, position, additive, running, labels } = claim;
  return {
    slug,
    type,
    question,
    ...(shortName !== undefined && { shortName }),
    measure,
    scope,
    position: String(position),
    additive,
    ...(running && { running: true }),
    ...(labels && { labels: labels.map(({ id, words }) => ({ key: id, words })) }),
    ...typeValues(claim),
  };
}

function typeValues(claim: Claim): FieldValues {
  switch (claim.type) {
    case 'number':
      return {
        unit: claim.unit,
        whole: claim.whole ? 'counted' : 'measured',
        ...figure('lowerBound', claim.lowerBound),
        ...figure('upperBound', claim.upperBound ?? 'none'),
        ...figure('tolerance', claim.tolerance),
      };
    case 'time':
      return figure('toleranceSeconds', claim.toleranceSeconds);
    case 'category':
      return {
        exclusive: claim.exclusive ? 'one' : 'several',
        options: claim.options.map(({ id, label, aliases, within }) => ({
          key: id,
          label,
          ...(aliases.length > 0 && { aliases: aliases.join('\n') }),
          ...(within !== 'top' && { within }),
        })),
      };
    default:
      return {};
  }
}

const figure = (name: string, value: { toFixed: () => string } | 'none'): FieldValues =>
  value === 'none' ? {} : { [name]: value.toFixed() };

/** `speaksFor` is how the form names that source. */
export function sourceValues(source: Source, speaksFor: string | undefined): FieldValues {
  const { slug, name, shortName, native, aliases, naming, kind, side, description, reliability, confidential } = source;
  return {
    slug,
    name,
    ...(shortName !== undefined && { shortName }),
    ...(native && { nativeName: native.name, nativeLanguage: native.language }),
    aliases,
    naming,
    kind,
    ...(side !== 'none' && { side }),
    ...(description !== undefined && { description }),
    ...(speaksFor !== undefined && { speaksFor }),
    ...(reliability !== 'not graded' && { grade: reliability.grade, gradeReason: reliability.reason }),
    confidential,
  };
}

type DocumentSaid = Pick<
  Entries['document'],
  | 'slug'
  | 'title'
  | 'address'
  | 'archivedAddress'
  | 'language'
  | 'publishedOn'
  | 'rights'
  | 'keptUntil'
  | 'confidential'
>;

export const documentValues = (
  { slug, title, address, archivedAddress, language, publishedOn, rights, keptUntil, confidential }: DocumentSaid,
  outlet: string | undefined,
): FieldValues => ({
  slug,
  title,
  ...(outlet !== undefined && { outlet }),
  ...(address !== undefined && { address }),
  ...(archivedAddress !== undefined && { archivedAddress }),
  ...(language !== undefined && { language }),
  ...(publishedOn !== undefined && { publishedOn: dayText(publishedOn) }),
  ...(rights !== undefined && { rights }),
  ...(keptUntil !== undefined && { keptUntil: dayText(keptUntil) }),
  confidential,
});

export const searchValues = ({ claim, places, until, note }: Search, source: string, zone: string): FieldValues => ({
  claim,
  source,
  places,
  until: momentValue(until, zone),
  ...(note !== undefined && { note }),
});

/** How a form names a source: by its name and its address, which tells apart two of one name. A confidential one says so. */
export const sourceChoice = ({ name, slug, confidential }: NamedSource): string =>
  [name, ...(confidential ? [CONFIDENTIAL] : []), slug].join(' · ');

type NamedSource = { name: string; slug: string; confidential: boolean };

/** What stands at a source or a document that never leaves the desk. */
export const CONFIDENTIAL = 'confidential';
