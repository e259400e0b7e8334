/**
 * The time at which a page says that it was published, as far as it is a day or a time with its zone: "2023-01-04",
 * "2023-01-04T09:00:00+02:00", and "Wed, 04 Jan 2023 07:00:00 GMT", which becomes the former kind. Of a time without a
 * zone only the day is kept. Anything else, 01/04/2023 say, may be read in two ways: undefined.
 */
export function publicationTime(said: string | undefined): string | undefined {
  const text = said?.trim() ?? '';
  const [, day, time, zone] = ISO.exec(text) ?? [];
  if (day !== undefined) {
    const isDay = !Number.isNaN(Date.parse(`${day}T00:00Z`));
    if (!isDay) return undefined;
    if (time === undefined || zone === undefined) return day;
    const withZone = `${day}T${time}${zone === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`;
    return Number.isNaN(Date.parse(withZone)) ? day : withZone;
  }
  return MAIL.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : undefined;
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?/;

/** RFC 5322, with a zone. */
const MAIL = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|[+-]\d{4})$/;
