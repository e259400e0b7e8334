import { Temporal } from 'temporal-polyfill';
import type {
  DocumentId,
  EventRecord,
  Evidence,
  Moment,
  Source,
  SourceId,
  Statement,
  Wording,
} from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import { type Content, type NumberValue, type Scope, type TimeValue, valueIn } from '@/lib/domain/value';
import type { DocumentFields, NameFields, ScopeFields, ValueFields, WordingFields } from '@/lib/schemas/report-fields';
import type { ReportStatement } from '@/lib/schemas/statement-view';
import { momentISO, momentText } from './dates';
import { evidenceViews } from './evidence';
import { type Context, optionLabels, scopeWords, sourceName } from './values';

export const momentFields = (moment: Moment) => ({
  value: 'at' in moment ? instantField(moment.at) : momentISO(moment),
  precision: moment.precision,
  zone: moment.zone,
  text: momentText(moment),
  ...('until' in moment && moment.until !== undefined && { until: moment.until }),
});

const IN_UTC = /^(\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/** An instant in UTC as files have it, however it was written: "2023-01-01T00:02+03:00" is one as well. */
const instantField = (at: string): string => (IN_UTC.test(at) ? at : Temporal.Instant.from(at).toString());

export const nameFields = ({ slug, name }: Source): NameFields => ({ slug, name });

export const sourceFields = (id: SourceId, record: EventRecord): NameFields => ({
  slug: record.sources.get(id)?.slug ?? 'not-published',
  name: sourceName(id, record),
});

/** The short name of a statement, by which a report cites it. */
export function refOf(id: string, record: EventRecord): string {
  return indexOf(record).statements.get(id)?.ref ?? 'not published';
}

/** What a value is about, with the label's words. */
export const scopeFields = (scope: Scope, { claim }: Pick<Context, 'claim'>): ScopeFields => {
  if (scope.relation === 'same') return { ...scope };
  const label = scope.label === undefined ? {} : { label: scopeWords(scope, claim) };
  return { relation: scope.relation, ...label, note: scope.note };
};

/** What a denial rejects. */
export function rejectsFields({ content }: Statement, record: EventRecord): ReportStatement['rejects'] {
  if (content.form !== 'denied') return undefined;
  const { rejects } = content;
  return rejects.what === 'statement'
    ? { what: rejects.what, statement: refOf(rejects.statement, record) }
    : { what: rejects.what };
}

/** The value as it was put, before scope and tolerance. */
export function valueFields(content: Content, context: Context): ValueFields {
  const value = valueIn(content);
  switch (value?.type) {
    case undefined:
      return { type: 'none' };
    case 'number':
      return numberFields(value, context);
    case 'time':
      return timeFields(value);
    case 'category': {
      const labels = optionLabels(value, context.claim);
      return { type: 'category', options: value.options.map((id, index) => ({ id, label: labels[index] ?? '' })) };
    }
    case 'yes-no':
      return { type: 'yes-no', yes: value.yes };
    case 'text':
      return { type: 'text', text: value.text };
  }
}

function numberFields(value: NumberValue, { claim, record }: Context): ValueFields {
  const base = {
    type: 'number' as const,
    relation: value.relation,
    unit: value.unit ?? (claim.type === 'number' ? claim.unit : ''),
  };
  if ('than' in value) return { ...base, than: refOf(value.than, record) };
  if ('figure' in value) {
    const { figure, lastDigit } = value;
    return {
      ...base,
      ...{ low: figure.toFixed(), high: figure.toFixed() },
      ...(lastDigit && { lastDigit: lastDigit.toFixed() }),
      ...('counted' in value && value.counted && { counted: value.counted }),
    };
  }
  const word = 'word' in value && value.word !== undefined ? { word: value.word } : {};
  if ('low' in value) {
    const best = 'best' in value && value.best ? { best: value.best.toFixed() } : {};
    return { ...base, low: value.low.toFixed(), high: value.high.toFixed(), ...best, ...word };
  }
  if ('range' in value) return { ...base, ...word };
  const isLow = value.relation === 'at least' || value.relation === 'more than';
  return { ...base, [isLow ? 'low' : 'high']: value.bound.toFixed() };
}

function timeFields(value: TimeValue): ValueFields {
  const { relation, precision, zone } = value;
  const base = { type: 'time' as const, relation, precision, zone };
  const [from, to] = 'at' in value ? [value.at, value.at] : [boundIn(value, 'from'), boundIn(value, 'to')];
  return {
    ...base,
    ...(from !== undefined && { from: instantField(from) }),
    ...(to !== undefined && { to: instantField(to) }),
  };
}

const boundIn = (value: { from?: string; to?: string }, end: 'from' | 'to'): string | undefined => value[end];

/** A copy as plain data: a report may not change what the record holds. */
export function wordingFields(wording: Wording): WordingFields {
  return wording.kind === 'verbatim' && wording.translation
    ? { ...wording, translation: { ...wording.translation } }
    : { ...wording };
}

/** The documents that readers may see, each with its quote cut as on the page. */
export function documentsFields(evidence: readonly Evidence[], record: EventRecord): DocumentFields[] {
  return evidence.flatMap((item): DocumentFields[] => {
    const document = record.documents.get(item.document);
    if (document === undefined) return [];
    const { slug, title, outlet, address, language } = document;
    const base = {
      slug,
      title,
      ...(outlet !== undefined && { outlet: sourceFields(outlet, record) }),
      ...(address !== undefined && { address }),
      ...(language !== undefined && { language }),
      ...quoteFields(item, record),
    };
    if (document.kind === 'desk summary') return [{ ...base, kind: document.kind, sha256: 'not captured' }];
    const { kind, capturedAt, sha256, mediaType, archivedAddress } = document;
    return [
      { ...base, kind, capturedAt, sha256, mediaType, ...(archivedAddress !== undefined && { archivedAddress }) },
    ];
  });
}

function quoteFields(item: { document: DocumentId } & Evidence, record: EventRecord): Pick<DocumentFields, 'quote'> {
  const shown = evidenceViews([item], record)[0]?.quote;
  if (item.quote === undefined || shown === undefined) return {};
  const { start, end } = item.quote;
  return { quote: { exact: shown.exact, prefix: shown.prefix, suffix: shown.suffix, start, end } };
}
