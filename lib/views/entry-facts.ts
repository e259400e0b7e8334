import type { FieldValues } from './entry-values';
import { languageName } from './languages';

/** What a field says, for those who may read it and not change it. */
export type EntryFact = { label: string; texts: readonly string[] };

/** What the fields of the desk's forms are called, in their order. */
export const ENTRY_LABELS = {
  name: 'Name',
  shortName: 'Short name',
  nativeName: 'Name in its own language',
  nativeLanguage: 'Its language',
  aliases: 'Other names',
  kind: 'Kind',
  naming: 'Named or not',
  side: 'Side',
  speaksFor: 'Speaks for',
  description: 'Description',
  grade: 'Source reliability',
  gradeReason: 'Why this grade',
  title: 'Title',
  summary: 'Summary',
  fictional: 'Made up, for practice',
  place: 'Place',
  zone: 'Time zone',
  from: 'Began',
  to: 'Ended',
  outlet: 'Published by',
  language: 'Language',
  publishedOn: 'Published on',
  address: 'Web address',
  archivedAddress: 'Kept elsewhere',
  rights: 'Rights',
  keptUntil: 'Kept until',
  question: 'Question',
  position: 'Place in the table',
  measure: 'What is asked for',
  scope: 'Of what',
  unit: 'Unit',
  whole: 'How it is found',
  lowerBound: 'Least possible',
  upperBound: 'Most possible',
  tolerance: 'Tolerance',
  toleranceSeconds: 'Tolerance in seconds',
  additive: 'A part is never more than the whole',
  exclusive: 'How many of them are true',
  options: 'Possible answers',
  labels: 'Other scopes',
  source: 'Source',
  places: 'Where the desk looked',
  until: 'Until',
  note: 'Note',
  confidential: 'Confidential',
  running: 'A running total',
} as const;

/** The fields of an entry in words, in their order; what is empty, or known to the desk alone, is left out. */
export function entryFacts(values: FieldValues): readonly EntryFact[] {
  return Object.entries(ENTRY_LABELS).flatMap(([name, label]) => {
    const texts = textsOf(name, values[name]);
    return texts.length === 0 ? [] : [{ label, texts }];
  });
}

function textsOf(name: string, value: FieldValues[string] | undefined): readonly string[] {
  if (value === undefined || value === false || value === '') return [];
  if (value === true) return ['yes'];
  if (typeof value === 'string') return [name.toLowerCase().endsWith('language') ? languageName(value) : value];
  return value.map((line) => (typeof line === 'string' ? line : (line.label ?? line.words ?? '')));
}
