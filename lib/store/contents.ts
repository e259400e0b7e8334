import Big from 'big.js';
import {
  type Content,
  type NumberValue,
  type Precision,
  type Relation,
  type TimeValue,
  type Value,
  type ValueType,
  valueIn,
} from '@/lib/domain/value';
import type { Prisma, StatementRevision } from '@/lib/platform/generated/client';
import { columnName, methodWord } from './names';

/** The columns for form and value that a statement and a rendering have in common. */
export type ContentRow = Pick<
  StatementRevision,
  | 'form'
  | 'relation'
  | 'low'
  | 'high'
  | 'unit'
  | 'relativeToId'
  | 'timeFrom'
  | 'timeTo'
  | 'timePrecision'
  | 'timeZone'
  | 'yesNo'
>;

/** The same for writing: figures are plain decimal strings, so none passes through a float. */
export type ContentColumns = Omit<ContentRow, 'low' | 'high'> & { low: string | null; high: string | null };

const NOTHING: Omit<ContentColumns, 'form'> = {
  relation: null,
  low: null,
  high: null,
  unit: null,
  relativeToId: null,
  timeFrom: null,
  timeTo: null,
  timePrecision: null,
  timeZone: null,
  yesNo: null,
};

/** Form and value as columns. Options and texts have tables of their own: see `contentOptions` and `textOf`. */
export function contentColumns(content: Content): ContentColumns {
  const value = valueIn(content);
  return { ...NOTHING, form: content.form, ...(value && valueColumns(value)) };
}

/** The options that a value names. */
export function contentOptions(content: Content): readonly string[] {
  const value = valueIn(content);
  return value?.type === 'category' ? value.options : [];
}

/** The text of a value of type `text`. */
export function textOf(content: Content): string | null {
  const value = valueIn(content);
  return value?.type === 'text' ? value.text : null;
}

function valueColumns(value: Value): Partial<ContentColumns> {
  switch (value.type) {
    case 'number':
      return { relation: columnName(value.relation), unit: value.unit ?? null, ...figures(value) };
    case 'time':
      return {
        relation: columnName(value.relation),
        timePrecision: value.precision,
        timeZone: value.zone,
        ...instants(value),
      };
    case 'yes-no':
      return { relation: 'exact', yesNo: value.yes };
    case 'category':
    case 'text':
      return { relation: 'exact' };
  }
}

function figures(value: NumberValue): Partial<ContentColumns> {
  if ('figure' in value) return { low: value.figure.toFixed(), high: value.figure.toFixed() };
  if ('than' in value) return { relativeToId: value.than };
  if ('low' in value) return { low: value.low.toFixed(), high: value.high.toFixed() };
  if ('bound' in value) {
    const below = value.relation === 'at least' || value.relation === 'more than';
    return below ? { low: value.bound.toFixed() } : { high: value.bound.toFixed() };
  }
  return {};
}

function instants(value: TimeValue): Partial<ContentColumns> {
  if ('at' in value) return { timeFrom: new Date(value.at), timeTo: new Date(value.at) };
  return {
    timeFrom: 'from' in value ? new Date(value.from) : null,
    timeTo: 'to' in value ? new Date(value.to) : null,
  };
}

/** Converts columns, options and text to form and value. */
export function contentOf(row: ContentRow, type: ValueType, options: readonly string[], text: string | null): Content {
  if (row.form !== 'stated' && row.form !== 'denied') return { form: row.form };
  const value = readValue(row, type, options, text);
  if (row.form === 'denied') {
    return { form: 'denied', rejects: value ? { what: 'value', value } : { what: 'nothing in particular' } };
  }
  if (!value) throw unreadable('a stated value');
  return { form: 'stated', value };
}

function readValue(
  row: ContentRow,
  type: ValueType,
  options: readonly string[],
  text: string | null,
): Value | undefined {
  if (row.relation === null) return undefined;
  switch (type) {
    case 'number':
      return numberOf(row, methodWord(row.relation));
    case 'time':
      return timeOf(row, methodWord(row.relation));
    case 'category':
      return { type, options };
    case 'yes-no':
      return { type, yes: given(row.yesNo, 'an answer') };
    case 'text':
      return { type, text: given(text, 'a text') };
  }
}

function numberOf(row: ContentRow, relation: Relation): NumberValue {
  const base = { type: 'number', ...(row.unit !== null && { unit: row.unit }) } as const;
  switch (relation) {
    case 'exact':
    case 'about':
      return { ...base, relation, figure: decimal(row.low) };
    case 'between':
      return { ...base, relation, low: decimal(row.low), high: decimal(row.high) };
    case 'vague':
      if (row.low === null) return { ...base, relation, range: 'not confirmed' };
      return { ...base, relation, low: decimal(row.low), high: decimal(row.high) };
    case 'at least':
    case 'at most':
      return { ...base, relation, bound: decimal(row.low ?? row.high) };
    case 'more than':
    case 'fewer than':
      if (row.relativeToId !== null) return { ...base, relation, than: row.relativeToId };
      return { ...base, relation, bound: decimal(row.low ?? row.high) };
  }
}

function timeOf(row: ContentRow, relation: Relation): TimeValue {
  const precision: Precision = given(row.timePrecision, 'a precision');
  const base = { type: 'time', precision, zone: given(row.timeZone, 'a zone') } as const;
  switch (relation) {
    case 'exact':
    case 'about':
      return { ...base, relation, at: instant(row.timeFrom) };
    case 'between':
    case 'vague':
      return { ...base, relation, from: instant(row.timeFrom), to: instant(row.timeTo) };
    case 'at least':
    case 'more than':
      return { ...base, relation, from: instant(row.timeFrom) };
    case 'at most':
    case 'fewer than':
      return { ...base, relation, to: instant(row.timeTo) };
  }
}

const decimal = (figure: Prisma.Decimal | null): Big => new Big(given(figure, 'a figure').toFixed());

const instant = (at: Date | null): string => given(at, 'an instant').toISOString();

function given<T>(field: T | null, what: string): T {
  if (field === null) throw unreadable(what);
  return field;
}

// The checks of the database refuse such rows, so to meet one is a bug and not bad input.
const unreadable = (what: string) => new Error(`A check of the database lets no such row in: ${what} is missing.`);
