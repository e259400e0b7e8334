import { declined, options, stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { cell, groupBy, type Row, rowsOf } from './data-folder';
import { enteredRecord, type Loaded, oneOf, workNamed } from './entered-record';

/** The file's header lacks a quotation mark, so CSV parsers fail on it. */
const HEADER = 'id,remove,book,property,words,seller,time';

/**
 * The authors that sellers list for a book: one record per book. A seller may list a book several times, and
 * differently. Each listing is a position, so each is a separate source that speaks for its seller, which is the
 * origin. Author lists are options of one exclusive list per book, after `normalised`: they are compared as a whole,
 * because the data does not say which spellings are one person. "Not Available" is no value.
 */
export function books(text: string): Loaded[] {
  const rows = rowsOf(`${HEADER}\n${text.slice(text.indexOf('\n') + 1)}`);
  return [...groupBy(rows, (row) => cell(row, 'book'))].map(([book, listings]) => bookOf(book, listings));
}

function bookOf(book: string, listings: readonly Row[]): Loaded {
  const labels = new Map(listings.map((row) => [normalised(cell(row, 'words')), cell(row, 'words')]));
  const listed = [...labels].map(([id, label]) => ({ id, label, aliases: [], within: 'top' as const }));
  const sellers = [...new Set(listings.map((row) => cell(row, 'seller')))].map((name) => workNamed(name));
  const ofSeller = listings.map((row) => workNamed(`listing ${cell(row, 'id')}`, { speaksFor: cell(row, 'seller') }));
  return enteredRecord({
    id: book,
    title: book,
    zone: 'UTC',
    claims: [oneOf('authors', 1, 'Who wrote this book?', listed)],
    sources: [...sellers, ...ofSeller],
    said: listings.map((row) => ({
      claim: 'authors',
      source: `listing ${cell(row, 'id')}`,
      says: cell(row, 'words') === 'Not Available' ? declined : stated(options(normalised(cell(row, 'words')))),
      words: cell(row, 'words'),
      on: onDay('2007-01-01', 'UTC'),
    })),
  });
}

/** One spelling for lists that differ only in case, punctuation or spaces. The order of authors is kept. */
export function normalised(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
