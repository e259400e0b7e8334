import type { Claim, EventRecord, SourceId, Statement } from '@/lib/domain/record';
import type { CategoryValue, Content, NumberValue, Relation, TimeValue, Value } from '@/lib/domain/value';
import { clockTime, instantDate, instantDay, spanZoneText } from './dates';
import { figureText, listText } from './figures';

/** A value as a source put it: the large words, and the small ones beside them. */
export type ValueWords = { value: string; beside?: string };

/** What the words of a value are made from: its claim, and the record in which it may refer to other statements. */
export type Context = { claim: Claim; record: EventRecord };

/** What a cell says of a statement or a rendering. `words` are those on record, for values that only words express. */
export function contentWords(content: Content, words: string, context: Context): ValueWords {
  switch (content.form) {
    case 'confirmed':
      return { value: context.claim.type === 'number' ? 'confirms, no number' : 'confirms, no value' };
    case 'declined':
      return { value: context.claim.type === 'number' ? 'declined to give a number' : 'declined to answer' };
    case 'withdrawn':
      return { value: 'withdrew what it had said' };
    case 'denied': {
      if (content.rejects.what !== 'value') return { value: 'denies it, gives no value' };
      const denied = valueWords(content.rejects.value, words, context);
      return { ...denied, value: `denies ${denied.value}` };
    }
    case 'stated':
      return valueWords(content.value, words, context);
  }
}

/** The value alone: "about 400", "fewer" beside "than …’s about 400", "00:02" beside "1 Jan 2023 (UTC+3)". */
export function valueWords(value: Value, words: string, context: Context): ValueWords {
  switch (value.type) {
    case 'number':
      return numberWords(value, words, context);
    case 'time':
      return timeWords(value, context.record.event.zone);
    case 'category':
      return { value: listText(optionLabels(value, context.claim)) };
    case 'yes-no':
      return { value: value.yes ? 'yes' : 'no' };
    case 'text':
      return { value: value.text };
  }
}

/** "exact" is not printed: a figure without a word before it is exact. */
const PREFIX: Record<Exclude<Relation, 'between' | 'vague' | 'fewer than'>, string> = {
  exact: '',
  about: 'about ',
  'at least': 'at least ',
  'more than': 'more than ',
  'at most': 'at most ',
};

function numberWords(value: NumberValue, words: string, context: Context): ValueWords {
  const unit = unitWords(value, context.claim);
  // Fewer persons, but less than 2.5 metres.
  const fewer = context.claim.type === 'number' && !context.claim.whole ? 'less' : 'fewer';
  if ('than' in value) {
    return {
      value: value.relation === 'fewer than' ? fewer : 'more',
      beside: `than ${referenceWords(value.than, context)}`,
    };
  }
  if (value.relation === 'vague') return { value: words };
  if (value.relation === 'between') return { value: `${figureText(value.low)} to ${figureText(value.high)}${unit}` };
  const prefix = value.relation === 'fewer than' ? `${fewer} than ` : PREFIX[value.relation];
  return { value: `${prefix}${figureText('figure' in value ? value.figure : value.bound)}${unit}` };
}

/** The claim names what is counted; a measure needs its unit. */
function unitWords(value: NumberValue, claim: Claim): string {
  const unit = value.unit ?? (claim.type === 'number' && !claim.whole ? claim.unit : undefined);
  return unit === undefined ? '' : ` ${unit}`;
}

function referenceWords(id: string, context: Context): string {
  const referred = context.record.statements.find((statement) => statement.id === id);
  if (referred === undefined) return 'a statement that is not published';
  const { value } = contentWords(referred.content, referred.wording.words, context);
  return `${possessive(shortName(sourceName(referred.source, context.record)))} ${value}`;
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

const TIME_PREFIX: Record<Relation, string> = {
  exact: '',
  about: 'about ',
  'at least': 'from ',
  'more than': 'after ',
  'at most': 'by ',
  'fewer than': 'before ',
  between: '',
  vague: 'about ',
};

/** An hour has its day and its offset beside it. A day has its offset only if it is not one of the event's own zone. */
function timeWords(value: TimeValue, eventZone: string): ValueWords {
  const prefix = TIME_PREFIX[value.relation];
  const first = 'at' in value ? value.at : 'from' in value ? value.from : value.to;
  const last = 'to' in value ? value.to : first;
  const isSpan = 'from' in value && 'to' in value;
  const span = (print: (at: string) => string) => (isSpan ? `${print(first)} to ${print(last)}` : print(first));
  const { precision } = value;
  const zone = spanZoneText(first, last, value.zone);
  if (precision === 'day' || precision === 'month' || precision === 'year') {
    const days = `${prefix}${span((at) => instantDate(at, value.zone, precision))}`;
    return { value: days, ...(value.zone === eventZone ? {} : { beside: `(${zone})` }) };
  }
  const [day, lastDay] = [instantDay(first, value.zone), instantDay(last, value.zone)];
  const clock = (at: string) => clockTime(at, value.zone, precision);
  // "15:00" alone would look as if it were known to the minute.
  const known = precision === 'hour' ? `(${zone}, to the hour)` : `(${zone})`;
  if (day === lastDay) return { value: `${prefix}${span(clock)}`, beside: `${day} ${known}` };
  return { value: `${prefix}${span((at) => `${instantDay(at, value.zone)}, ${clock(at)}`)}`, beside: known };
}

/** Labels of the options that a value names. */
export function optionLabels(value: CategoryValue, claim: Claim): readonly string[] {
  if (claim.type !== 'category') return [];
  return value.options.map(
    (id) => claim.options.find((option) => option.id === id)?.label ?? 'an option since removed',
  );
}

export function sourceName(id: SourceId, record: EventRecord): string {
  return record.sources.get(id)?.name ?? 'a source that is not published';
}

/** A name for running text: "Ukrainian military" for "Ukrainian military (StratCom of the Armed Forces)". */
export const shortName = (name: string): string => name.replace(/(?<!\s)\s*\([^()]*\)$/u, '') || name;

/** One line for a statement: "about 400", "fewer than Ukrainian military’s about 400". */
export function statementLine(statement: Statement, context: Context): string {
  const { value, beside } = contentWords(statement.content, statement.wording.words, context);
  return beside === undefined ? value : `${value} ${beside}`;
}
