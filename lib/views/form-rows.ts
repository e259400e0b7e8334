import type { Reviewed } from '@/lib/domain/review';
import { EXCLUSIVE_WORDS, NAMING_WORDS, WHOLE_WORDS } from './entry-form-words';
import { labelOf } from './form-labels';
import { languageName } from './languages';
import { passageKey } from './passages';
import {
  CREDIBILITY_WORDS,
  FORM_WORDS,
  LINK_WORDS,
  ORIGIN_WORDS,
  REJECT_WORDS,
  SCOPE_WORDS,
  SPEAKER_WORDS,
  WORDING_WORDS,
} from './statement-form-words';
import type { FormValues, Row } from './three-way';

const WORDING = ['words', 'kind', 'language', 'translation', 'translator'] as const;

/**
 * The rows in which two versions of a form are compared, each by the field after which it is named. Fields stand in one row
 * if a mixture of two versions could say what nobody said: a translation of other words, a time in another zone.
 */
const FIELDS: Readonly<Record<Reviewed, readonly (readonly string[])[]>> = {
  event: [['title'], ['summary'], ['fictional'], ['place'], ['from', 'to', 'zone']],
  claim: [
    ...[['question'], ['shortName'], ['position'], ['measure'], ['scope'], ['unit', 'whole']],
    ...[['lowerBound'], ['upperBound'], ['tolerance'], ['toleranceSeconds'], ['additive'], ['running']],
    ...[['exclusive'], ['options'], ['labels']],
  ],
  source: [
    ...[['name'], ['shortName'], ['kind'], ['nativeName', 'nativeLanguage'], ['aliases'], ['naming'], ['side']],
    ...[['speaksFor'], ['description'], ['grade', 'gradeReason'], ['confidential']],
  ],
  statement: [
    ['said', 'form', 'rejects', 'confirmed', 'counted', 'named'],
    ['saidAt', 'dateNotKnown'],
    WORDING,
    ...[['quotes'], ['documents'], ['relays'], ['scope', 'label', 'about'], ['hedge'], ['countsAsOf']],
    ...[['origin', 'repeats'], ['spokenLanguage'], ['note'], ['grade', 'gradeReason']],
  ],
  rendering: [
    ...[['publishedAt'], ['from'], ['link'], ['said', 'confirmed', 'counted'], ['speaker', 'given'], WORDING],
    ...[['hedge'], ['quotes'], ['documents'], ['note']],
  ],
  search: [['places'], ['until'], ['note']],
  document: [
    ...[['title'], ['outlet'], ['publishedOn'], ['language'], ['address'], ['archivedAddress'], ['confidential']],
    ...[['rights'], ['keptUntil']],
  ],
};

/** The rows of the form of a kind, in its order. */
export function rowsOf(kind: Reviewed): readonly (Row & { label: string })[] {
  return FIELDS[kind].map((fields) => {
    const [key = ''] = fields;
    return { key, fields, label: labelOf(kind, key) ?? key };
  });
}

/** What stands for an id or a key in a form: titles of documents, statements in a line, readings of a value. */
export type Names = ReadonlyMap<string, string>;

const YES = 'yes';

/** What a row of one version says, a line for each of its fields that is filled, in the words of the form. */
export function rowTexts(kind: Reviewed, { key, fields }: Row, values: FormValues, names: Names): readonly string[] {
  return fields.flatMap((field) => {
    const label = labelOf(kind, field) ?? field;
    const value = values[field];
    if (value === undefined || value === false || value === '') return [];
    if (value === true || value === 'on') return [field === key ? YES : label];
    const texts = Array.isArray(value)
      ? value.flatMap((line) => lineText(line, names))
      : [textOf(kind, field, value, names)];
    return field === key ? texts : texts.map((text) => `${label}: ${text}`);
  });
}

const KIND_WORDS: Readonly<Partial<Record<Reviewed, Readonly<Record<string, Readonly<Record<string, string>>>>>>> = {
  claim: { whole: WHOLE_WORDS, exclusive: EXCLUSIVE_WORDS },
  source: { naming: NAMING_WORDS },
  statement: {
    form: FORM_WORDS,
    rejects: REJECT_WORDS,
    kind: WORDING_WORDS,
    scope: SCOPE_WORDS,
    origin: ORIGIN_WORDS,
    grade: CREDIBILITY_WORDS,
  },
  rendering: { link: LINK_WORDS, speaker: SPEAKER_WORDS, kind: WORDING_WORDS },
};

const LANGUAGES: ReadonlySet<string> = new Set(['language', 'nativeLanguage', 'spokenLanguage']);
const NAMED: ReadonlySet<string> = new Set(['confirmed', 'from', 'label']);

function textOf(kind: Reviewed, field: string, value: unknown, names: Names): string {
  const text = String(value);
  if (LANGUAGES.has(field)) return languageOf(text);
  if (NAMED.has(field)) return names.get(text) ?? text;
  const words = KIND_WORDS[kind]?.[field];
  return words !== undefined && Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}

/** An editor may type a language by its name, or what is none. */
function languageOf(text: string): string {
  try {
    return languageName(text);
  } catch {
    return text;
  }
}

function lineText(line: unknown, names: Names): readonly string[] {
  if (typeof line === 'string') return line === '' ? [] : [names.get(line) ?? line];
  if (typeof line !== 'object' || line === null) return [];
  const of = line as Readonly<Record<string, string | undefined>>;
  if (of.document !== undefined) {
    const place = { document: of.document, start: of.start ?? '', end: of.end ?? '' };
    return [names.get(passageKey(place)) ?? `Characters ${place.start} to ${place.end} of the document`];
  }
  const parts = [of.label ?? of.words ?? of.outlet, of.publishedAt, of.said, of.aliases && inOneLine(of.aliases)];
  const told = parts.filter((part) => part !== undefined && part !== '');
  return told.length === 0 ? [] : [told.join(' · ')];
}

const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');
