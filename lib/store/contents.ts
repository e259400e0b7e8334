import Big from 'big.js';
import { REDACTED } from '@/lib/domain/redaction';
import {
  type Content,
  type NumberValue,
  type Precision,
  type Rejected,
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
  | 'rejects'
  | 'rejectedId'
  | 'relation'
  | 'low'
  | 'high'
  | 'best'
  | 'counted'
  | 'lastDigit'
  | 'word'
  | 'unit'
  | 'relativeToId'
  | 'timeFrom'
  | 'timeTo'
  | 'timePrecision'
  | 'timeZone'
  | 'yesNo'
>;

/** The same for writing: figures are plain decimal strings, so none passes through a float. */
export type ContentColumns = Omit<ContentRow, Figures> & { [F in Figures]: string | null };
type Figures = 'low' | 'high' | 'best' | 'lastDigit';

/** What belongs to a content and stands in tables of its own: options, a text, what a withdrawal names. */
export type BesideContent = { options: readonly string[]; text: string | null; takesBack: readonly string[] };

const NOTHING: Omit<ContentColumns, 'form'> = {
  rejects: null,
  rejectedId: null,
  relation: null,
  low: null,
  high: null,
  best: null,
  counted: null,
  lastDigit: null,
  word: null,
  unit: null,
  relativeToId: null,
  timeFrom: null,
  timeTo: null,
  timePrecision: null,
  timeZone: null,
  yesNo: null,
};

/** Form and value as columns. What has tables of its own: `contentOptions`, `textOf`, links/`takenBackBy`. */
export function contentColumns(content: Content): ContentColumns {
  const value = valueIn(content);
  return { ...NOTHING, form: content.form, ...rejectedColumns(content), ...(value && valueColumns(value)) };
}

function rejectedColumns(content: Content): Partial<ContentColumns> {
  if (content.form !== 'denied') return {};
  const { rejects } = content;
  return { rejects: columnName(rejects.what), rejectedId: rejects.what === 'statement' ? rejects.statement : null };
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
  switch (value.relation) {
    case 'exact':
    case 'about': {
      const figure = value.figure.toFixed();
      const counted = value.relation === 'exact' && value.counted ? true : null;
      return { low: figure, high: figure, counted, lastDigit: value.lastDigit?.toFixed() ?? null };
    }
    case 'between':
      return { low: value.low.toFixed(), high: value.high.toFixed(), best: value.best?.toFixed() ?? null };
    case 'vague': {
      const word = value.word ?? null;
      return 'range' in value ? { word } : { low: value.low.toFixed(), high: value.high.toFixed(), word };
    }
    case 'at least':
    case 'more than':
      return 'than' in value ? { relativeToId: value.than } : { low: value.bound.toFixed() };
    case 'at most':
    case 'fewer than':
      return 'than' in value ? { relativeToId: value.than } : { high: value.bound.toFixed() };
  }
}

function instants(value: TimeValue): Partial<ContentColumns> {
  if ('at' in value) return { timeFrom: new Date(value.at), timeTo: new Date(value.at) };
  return {
    timeFrom: 'from' in value ? new Date(value.from) : null,
    timeTo: 'to' in value ? new Date(value.to) : null,
  };
}

/** Converts columns, and what stands beside them, to form and value. */
export function contentOf(row: ContentRow, type: ValueType, beside: BesideContent): Content {
  switch (row.form) {
    case 'withdrawn':
      return beside.takesBack.length > 0 ? { form: 'withdrawn', takesBack: beside.takesBack } : { form: 'withdrawn' };
    case 'denied':
      return { form: 'denied', rejects: rejectedOf(row, readValue(row, type, beside)) };
    case 'stated': {
      const value = readValue(row, type, beside);
      if (!value) throw unreadable('a stated value');
      return { form: 'stated', value };
    }
    default:
      return { form: row.form };
  }
}

/** Before version 2 of the method a denial did not say what it rejects: a value if it has one, else nothing it names. */
function rejectedOf({ rejects, rejectedId }: ContentRow, value: Value | undefined): Rejected {
  if (value) return { what: 'value', value };
  switch (rejects) {
    case 'that_it_happened':
      return { what: 'that it happened' };
    case 'statement':
      return { what: 'statement', statement: given(rejectedId, 'the statement that is denied') };
    default:
      return { what: 'nothing in particular' };
  }
}

function readValue(row: ContentRow, type: ValueType, { options, text }: BesideContent): Value | undefined {
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
      // Two people may have taken it out, with the words of its revision.
      return { type, text: text ?? REDACTED };
  }
}

function numberOf(row: ContentRow, relation: Relation): NumberValue {
  const base = { type: 'number', ...(row.unit !== null && { unit: row.unit }) } as const;
  const lastDigit = row.lastDigit === null ? {} : { lastDigit: decimal(row.lastDigit) };
  const word = row.word === null ? {} : { word: row.word };
  switch (relation) {
    case 'exact':
      return { ...base, relation, figure: decimal(row.low), ...(row.counted && { counted: true }), ...lastDigit };
    case 'about':
      return { ...base, relation, figure: decimal(row.low), ...lastDigit };
    case 'between': {
      const best = row.best === null ? {} : { best: decimal(row.best) };
      return { ...base, relation, low: decimal(row.low), high: decimal(row.high), ...best };
    }
    case 'vague':
      if (row.low === null) return { ...base, relation, range: 'not confirmed', ...word };
      return { ...base, relation, low: decimal(row.low), high: decimal(row.high), ...word };
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
