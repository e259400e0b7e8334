import { deniesThatItHappened } from '@/lib/domain/implied';
import type { Claim, EventRecord, Source, SourceId, Statement } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { isSameScope } from '@/lib/domain/same-again';
import type {
  CategoryValue,
  Content,
  NumberValue,
  Rejected,
  Relation,
  Scope,
  TimeValue,
  Value,
} from '@/lib/domain/value';
import { clockTime, instantDate, instantDay, momentText, spanZoneText } from './dates';
import { figureText, listText } from './figures';

/**
 * A value as a source put it: the large words, and the small ones beside them. `lead` is how many letters of the value
 * stand before its figure: "about ".
 */
export type ValueWords = { value: string; beside?: string; lead?: number };

/** What the words of a value are made from: its claim, and the record in which it may refer to other statements. */
export type Context = { claim: Claim; record: EventRecord };

/** To confirm a question of yes or no is an answer to it; of a number it leaves the answer open. */
const CONFIRMS: Partial<Record<Claim['type'], string>> = { 'yes-no': 'confirms it', number: 'confirms, no number' };

/** What a cell says of a statement or a rendering. `words` are those on record, for values that only words express. */
export function contentWords(content: Content, words: string, context: Context): ValueWords {
  switch (content.form) {
    case 'confirmed':
      return { value: CONFIRMS[context.claim.type] ?? 'confirms, no value' };
    case 'declined':
      return { value: context.claim.type === 'number' ? 'declined to give a number' : 'declined to answer' };
    case 'withdrawn':
      return { value: 'withdrew what it had said' };
    case 'denied':
      return deniedWords(content.rejects, words, context);
    case 'stated':
      return valueWords(content.value, words, context);
  }
}

/**
 * What a denial rejects. That it happened at all is rejected by 0 where something is counted. On a question of yes or no
 * whoever denies the yes "denies it".
 */
function deniedWords(rejects: Rejected, words: string, context: Context): ValueWords {
  switch (rejects.what) {
    case 'that it happened':
      return { value: context.claim.type === 'number' ? '0' : 'denies it' };
    case 'value': {
      if (rejects.value.type === 'yes-no') return { value: rejects.value.yes ? 'denies it' : 'rejects “no”' };
      // Of several options each is denied.
      const denied: ValueWords =
        rejects.value.type === 'category'
          ? { value: listText(optionLabels(rejects.value, context.claim), 'or') }
          : valueWords(rejects.value, words, context);
      return { ...denied, value: `denies ${denied.value}`, lead: 'denies '.length + (denied.lead ?? 0) };
    }
    case 'statement':
      return { value: `rejects ${referenceWords(rejects.statement, context)}` };
    case 'nothing in particular':
      return { value: 'denies, and does not say what' };
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
      return { value: listText(optionLabels(value, context.claim), isOneOf(context.claim) ? 'or' : 'and') };
    case 'yes-no':
      return { value: value.yes ? 'yes' : 'no' };
    case 'text':
      return { value: value.text };
  }
}

/** Whether somebody who names several options means one of them. */
const isOneOf = (claim: Claim): boolean => claim.type === 'category' && claim.exclusive;

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
  if (value.relation === 'between') {
    const best = value.best === undefined ? '' : `, best ${figureText(value.best)}${unit}`;
    return { value: `${figureText(value.low)} to ${figureText(value.high)}${unit}${best}` };
  }
  const prefix = value.relation === 'fewer than' ? `${fewer} than ` : PREFIX[value.relation];
  const figure = 'figure' in value ? figureText(value.figure, value.lastDigit) : figureText(value.bound);
  return { value: `${prefix}${figure}${unit}`, ...(prefix !== '' && { lead: prefix.length }) };
}

/** The claim names what is counted; a measure needs its unit. */
function unitWords(value: NumberValue, claim: Claim): string {
  const unit = value.unit ?? (claim.type === 'number' && !claim.whole ? claim.unit : undefined);
  return unit === undefined ? '' : ` ${unit}`;
}

function referenceWords(id: string, context: Context): string {
  const referred = indexOf(context.record).statements.get(id);
  if (referred === undefined) return 'a statement that is not published';
  const { value: words } = contentWords(referred.content, referred.wording.words, context);
  const value = asNamed(words, referred.content);
  return `${possessive(shortNameIn(referred.source, context.record))} ${value}`;
}

/** In the middle of a sentence what has a verb of its own is quoted: "replaced by ‘denies 89’". */
export const asNamed = (line: string, { form }: Content): string => (form === 'stated' ? line : `‘${line}’`);

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
  const lead = prefix === '' ? {} : { lead: prefix.length };
  const zone = spanZoneText(first, last, value.zone);
  if (precision === 'day' || precision === 'month' || precision === 'year') {
    const days = `${prefix}${span((at) => instantDate(at, value.zone, precision))}`;
    return { value: days, ...lead, ...(value.zone === eventZone ? {} : { beside: `(${zone})` }) };
  }
  const [day, lastDay] = [instantDay(first, value.zone), instantDay(last, value.zone)];
  const clock = (at: string) => clockTime(at, value.zone, precision);
  // "15:00" alone would look as if it were known to the minute.
  const known = precision === 'hour' ? `(${zone}, to the hour)` : `(${zone})`;
  if (day === lastDay) return { value: `${prefix}${span(clock)}`, ...lead, beside: `${day} ${known}` };
  return { value: `${prefix}${span((at) => `${instantDay(at, value.zone)}, ${clock(at)}`)}`, ...lead, beside: known };
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

/** The name of a source in sentences: the whole, which short names for tables are not made for, without its brackets. */
export const shortNameOf = ({ name }: Source): string => shortName(name);

export function shortNameIn(id: SourceId, record: EventRecord): string {
  const source = record.sources.get(id);
  return source === undefined ? 'a source that is not published' : shortNameOf(source);
}

/** What a figure of another scope is about, by the label of its claim: "identified by name". */
export function scopeWords(scope: Exclude<Scope, { relation: 'same' }>, claim: Claim): string {
  return claim.labels?.find(({ id }) => id === scope.label)?.words ?? scope.note;
}

type Said = Pick<Statement, 'content' | 'wording'>;

/** The value alone in one line: "about 400", "fewer than Ukrainian military’s about 400". */
export function valueLine({ content, wording }: Said, context: Context): string {
  const { value, beside } = contentWords(content, wording.words, context);
  return beside === undefined ? value : `${value} ${beside}`;
}

type Qualified = Pick<Statement, 'content' | 'hedge' | 'countsAsOf' | 'doesNotSay'>;

/**
 * What a statement says of its value: that a 0 denies that it happened at all, that it was counted, how it is hedged, as
 * of when it counts where that is not when it was said, and that an outlet does not say where it got it.
 */
export function asidesOf({ content, hedge, countsAsOf, doesNotSay }: Qualified, claim: Claim): readonly string[] {
  const isCounted = content.form === 'stated' && 'counted' in content.value && content.value.counted;
  return [
    ...(deniesThatItHappened(content) && claim.type === 'number' ? ['denies that there were any'] : []),
    ...(isCounted ? ['counted'] : []),
    ...(hedge === undefined ? [] : [`“${hedge}”`]),
    ...(claim.running && countsAsOf !== undefined ? [`as of ${momentText(countsAsOf)}`] : []),
    ...(doesNotSay ? ['does not say where it got this'] : []),
  ];
}

/** One line for a statement in a sentence: "at least 92, identified by name", "5, “we cannot exclude”". */
export function statementLine(statement: Statement, context: Context): string {
  const { scope, saidAtNotKnown } = statement;
  const about = scope.relation === 'same' ? [] : [scopeWords(scope, context.claim)];
  const undated = saidAtNotKnown ? ['date not known'] : [];
  return [valueLine(statement, context), ...about, ...asidesOf(statement, context.claim), ...undated].join(', ');
}

/** The same of what a source has replaced or withdrawn since, beside what it says now: a scope that is the same goes unsaid. */
export function pastLine(was: Statement, { scope }: Pick<Statement, 'scope'>, context: Context): string {
  const about =
    was.scope.relation === 'same' || isSameScope(was.scope, scope) ? [] : [scopeWords(was.scope, context.claim)];
  const asides = asidesOf(was, context.claim).filter((aside) => aside !== 'counted');
  return [valueLine(was, context), ...about, ...asides].join(', ');
}
