import { expect, test } from 'vitest';
import { REVIEWED } from '@/lib/domain/review';
import { claimForm } from '@/lib/schemas/entry-claim';
import { documentForm } from '@/lib/schemas/entry-document';
import { eventForm } from '@/lib/schemas/entry-event';
import { searchForm } from '@/lib/schemas/entry-search';
import { sourceForm } from '@/lib/schemas/entry-source';
import { renderingForm, statementForm } from '@/lib/schemas/statement-form';
import { LABELS } from './form-labels';
import { rowsOf, rowTexts } from './form-rows';

const FORMS = {
  event: eventForm,
  claim: claimForm,
  source: sourceForm,
  statement: statementForm,
  rendering: renderingForm,
  search: searchForm,
  document: documentForm,
};

/** What a revision cannot change, what is sent with each form, and what a form asks before it is saved. */
const NOT_COMPARED = [
  ...['thing', 'revision', 'version', 'compared', 'reason', 'next', 'finish', 'slug', 'event', 'type'],
  ...['another', 'shown', 'again', 'text', 'claim', 'source', 'sources', 'outlet'],
];

test.each(REVIEWED)('every field of the form of a %s has a label and stands in one row', (kind) => {
  const fields = rowsOf(kind).flatMap((row) => row.fields);
  expect(fields.toSorted()).toEqual([...new Set(fields)].toSorted());
  expect(Object.keys(LABELS[kind]).toSorted()).toEqual(fields.toSorted());
  const own = kind === 'document' ? NOT_COMPARED.filter((field) => field !== 'outlet') : NOT_COMPARED;
  const compared = Object.keys(FORMS[kind].shape).filter((field) => !own.includes(field));
  expect(fields.toSorted()).toEqual(compared.toSorted());
});

const texts = (kind: (typeof REVIEWED)[number], key: string, values: object, names = new Map<string, string>()) => {
  const row = rowsOf(kind).find((one) => one.key === key);
  if (!row) throw new Error(key);
  return rowTexts(kind, row, values as Record<string, unknown>, names);
};

test('a row says what its fields say, in the words of the form', () => {
  expect(texts('event', 'fictional', { fictional: true })).toEqual(['yes']);
  expect(texts('source', 'naming', { naming: 'collective' })).toEqual(['Several who speak as one']);
  expect(texts('document', 'language', { language: 'not a language' })).toEqual(['not a language']);
  expect(
    texts('claim', 'options', { options: [{ key: 'a', label: 'Yes', aliases: 'Так\nДа' }, { label: '' }] }),
  ).toEqual(['Yes · Так, Да']);
  const quotes = [{ document: 'd', start: '1', end: '5' }];
  expect(texts('statement', 'quotes', { quotes })).toEqual(['Characters 1 to 5 of the document']);
  expect(texts('statement', 'quotes', { quotes }, new Map([['d 1 5', '“dead”, Courier']]))).toEqual([
    '“dead”, Courier',
  ]);
  expect(texts('statement', 'documents', { documents: ['d', ''] }, new Map([['d', 'Courier']]))).toEqual(['Courier']);
});
