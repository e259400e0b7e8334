import { Temporal } from 'temporal-polyfill';
import type { Claim } from '@/lib/domain/record';
import { count, freeText, list, timeOf, yesNo } from '@/lib/domain/testing/record';
import type { NumberValue, Precision, TimeValue } from '@/lib/domain/value';
import type { Phrase } from '@/lib/domain/value-reader/phrase';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { Reading, ReadingContext, Understood } from '@/lib/domain/value-reader/reading';

// Prints readings in the compact form of the phrases: "at least 400", "2011-02-12T06:55 | 2011-12-02T06:55".

/** A claim for each kind of phrase. The list has one name that two options share. */
const CLAIMS: Record<Phrase['asks'], Claim> = {
  'whole number': count(),
  killed: count({ measure: 'persons killed' }),
  wounded: count({ measure: 'persons wounded' }),
  euros: count({ measure: 'damage', whole: false, unit: 'EUR', lowerBound: 'none', additive: false }),
  number: count({ whole: false, unit: 'units', lowerBound: 'none', additive: false }),
  time: timeOf(),
  'yes-no': yesNo,
  option: {
    ...list(false, { kyiv: 'top', moscow: 'top', 'newport-ri': 'top', 'newport-wales': 'top', both: 'top' }),
    options: [
      { id: 'kyiv', label: 'Kyiv', aliases: ['Kiev', 'Київ', 'Киев'], within: 'top' },
      { id: 'moscow', label: 'Moscow', aliases: ['Москва'], within: 'top' },
      { id: 'newport-ri', label: 'Newport, Rhode Island', aliases: ['Newport'], within: 'top' },
      { id: 'newport-wales', label: 'Newport, Wales', aliases: ['Newport'], within: 'top' },
      { id: 'both', label: 'HIMARS and artillery', aliases: [], within: 'top' },
    ],
  } as Claim,
  text: freeText,
};

export function contextOf(phrase: Phrase): ReadingContext {
  const { convention, saidOn, zone = 'UTC' } = phrase;
  return {
    claim: CLAIMS[phrase.asks],
    zone,
    ...(saidOn === undefined ? {} : { saidOn }),
    ...(convention === 'day first' || convention === 'month first' ? { dayOrder: convention } : {}),
    ...(convention === 'decimal point' ? { decimal: 'point' as const } : {}),
    ...(convention === 'decimal comma' ? { decimal: 'comma' as const } : {}),
  };
}

export const printedPhrase = (phrase: Phrase): string =>
  printed(readValue(phrase.words, contextOf(phrase)), phrase.zone ?? 'UTC');

/** `zones`: a zone other than the event's by its name, or by its offset at the time. */
export function printed(reading: Reading, zone: string, zones: 'by name' | 'by offset' = 'by name'): string {
  switch (reading.kind) {
    case 'read':
      return one(reading.understood, zone, zones);
    case 'several':
      return reading.readings.map((each) => one(each, zone, zones)).join(' | ');
    case 'refers':
      return `${reading.relation} figure of ${reading.to}`;
    case 'not read':
      return `not read: ${reading.why}`;
  }
}

function one(understood: Understood, zone: string, zones: 'by name' | 'by offset'): string {
  const { value } = understood;
  switch (value.type) {
    case 'number':
      return `${numberPrinted(value, understood)}${value.unit === undefined ? '' : `, ${value.unit}`}`;
    case 'time':
      return timePrinted(value, understood, zone, zones);
    case 'category':
      return value.options.join(' + ');
    case 'yes-no':
      return value.yes ? 'yes' : 'no';
    case 'text':
      return value.text;
  }
}

function numberPrinted(value: NumberValue, { offered }: Understood): string {
  if (value.relation === 'vague')
    return offered ? `vague ${offered.low.toFixed()} to ${offered.high.toFixed()}` : 'vague';
  if ('figure' in value) return `${value.relation === 'about' ? 'about ' : ''}${value.figure.toFixed()}`;
  if ('bound' in value) return `${value.relation} ${value.bound.toFixed()}`;
  return 'low' in value ? `between ${value.low.toFixed()} and ${value.high.toFixed()}` : 'refers';
}

const LENGTH: Record<Precision, number> = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 };
const BEFORE = {
  exact: '',
  about: 'about ',
  'at least': 'from ',
  'more than': 'after ',
  'at most': 'by ',
  'fewer than': 'before ',
};

function timePrinted(value: TimeValue, { assumed }: Understood, zone: string, zones: 'by name' | 'by offset'): string {
  const first = 'at' in value ? value.at : 'from' in value ? value.from : value.to;
  const local = (at: string): string =>
    Temporal.Instant.from(at)
      .toZonedDateTimeISO(value.zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' })
      .slice(0, LENGTH[value.precision]);
  const named = zones === 'by name' ? value.zone : Temporal.Instant.from(first).toZonedDateTimeISO(value.zone).offset;
  const other = value.zone === zone ? '' : ` ${named}`;
  if (value.relation === 'between' || value.relation === 'vague') {
    const part = assumed.find(({ what }) => what === 'part of day');
    if (part?.what === 'part of day') return `vague ${local(value.from).slice(0, 10)} ${part.part}${other}`;
    return `${value.relation === 'vague' ? 'vague ' : ''}${local(value.from)} to ${local(value.to)}${other}`;
  }
  return `${BEFORE[value.relation]}${local(first)}${other}`;
}
