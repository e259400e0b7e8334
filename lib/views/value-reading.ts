import type { EventRecord } from '@/lib/domain/record';
import type { Assumption, NotRead, Reading, ReadingContext, Understood } from '@/lib/domain/value-reader/reading';
import { dayText } from './dates';
import { figureText } from './figures';
import { optionLabels, valueWords } from './values';

/** What the reader understood of some words, as it is shown beside them. `readings` has one line for each reading. */
export type ReadingWords = { summary: string; readings: readonly ReadingLine[] };

/** "at least 400", what it rests on, and what was not understood. */
export type ReadingLine = { value: string; certainty: 'sure' | 'likely'; because: readonly string[]; rest?: string };

type Shown = { reading: Reading; context: ReadingContext; record: EventRecord };

/** What an editor or an importer sees of a reading: every assumption is named. */
export function readingWords({ reading, context, record }: Shown): ReadingWords {
  switch (reading.kind) {
    case 'read':
      return { summary: 'Read as', readings: [lineOf(reading.understood, reading.words, context, record)] };
    case 'several': {
      const readings = reading.readings.map((one) => lineOf(one, reading.words, context, record));
      return { summary: 'Could be read in several ways', readings };
    }
    case 'refers':
      return {
        summary: `${reading.relation} the figure of ${reading.to}: choose the statement that is meant`,
        readings: [],
      };
    case 'not read':
      return { summary: `Not read: ${NOT_READ[reading.why]}`, readings: [] };
  }
}

function lineOf(understood: Understood, words: string, context: ReadingContext, record: EventRecord): ReadingLine {
  const { value, certainty, assumed, rest, offered } = understood;
  const printed = valueWords(value, words, { claim: context.claim, record });
  const offer = offered
    ? [`${figureText(offered.low)} to ${figureText(offered.high)} is offered, and counts only once confirmed`]
    : [];
  return {
    value: printed.beside === undefined ? printed.value : `${printed.value} ${printed.beside}`,
    certainty,
    because: [...assumed.map((one) => assumptionText(one, context)), ...offer],
    ...(rest === '' ? {} : { rest }),
  };
}

/** One assumption of a reading, in words. */
export function assumptionText(assumption: Assumption, { claim }: ReadingContext): string {
  switch (assumption.what) {
    case 'zone of the event':
      return `in the zone of the event, ${assumption.zone}`;
    case 'zone named':
      return `in the zone that was named, ${assumption.zone}`;
    case 'year nearest':
      return `the year is the nearest to the day on which it was said (${dayText(assumption.saidOn)})`;
    case 'century':
      return `of the two figures for the year: ${assumption.year}`;
    case 'counted from the day it was said':
      return `counted from the day on which it was said: ${dayText(assumption.on)}`;
    case 'day order':
      return assumption.known ? `${assumption.order} is known for this source` : `if it is written ${assumption.order}`;
    case 'decimal mark':
      return assumption.known
        ? `a decimal ${assumption.mark} is known for this source`
        : `if decimals are marked by a ${assumption.mark}`;
    case 'part of day':
      return `the hours of “${assumption.part}” are offered, not said`;
    case '24-hour clock':
      return 'on a 24-hour clock';
    case 'taken as about':
      return `“${assumption.words}” is taken as “about”`;
    case 'a dash between ends':
      return 'the dash is taken as “to”';
    case 'magnitude of both ends':
      return 'what multiplies the second figure is taken to multiply both';
    case 'currency':
      return `dollars are taken as ${assumption.unit}`;
    case 'magnitude or unit':
      return `the letter behind the figure is taken as a ${assumption.taken}`;
    case 'left aside':
      return `“${assumption.words}” is left aside`;
    case 'one of one name':
      return `as ${optionLabels({ type: 'category', options: [assumption.option] }, claim).join('')}`;
  }
}

export const NOT_READ: Readonly<Record<NotRead, string>> = {
  'no value in it': 'there is no value in it',
  'several values': 'there are several values in it',
  'several relations': 'there are several words such as “at least” in it',
  impossible: 'it cannot be',
  'a fraction of a whole thing': 'it is a fraction of what is only counted whole',
  'no figure': 'a figure in it cannot be read',
  'no unit of that name': 'the unit is not one that the reader knows',
  'changed by other words': 'other words change what it says',
  'something else is counted': 'something else is counted than what is asked',
  'part of a name': 'the figure may be part of a name',
  'too much is not understood': 'too many of its words are not understood',
  'in a language that is not read': 'it may be in a language that is not read',
  'no date': 'a time of day without a date',
  'no year': 'a date without a year, and the day on which it was said is not known',
  'no zone of that name': 'the time zone named is not known, or there are several of that name',
  'too long': 'it is too long to be a value',
};
