import { declined, options, stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { cell, groupBy, type Row, rowsOf } from './data-folder';
import { enteredRecord, type Loaded, oneOf, workNamed } from './entered-record';

/** The file's own header lacks a quotation mark, so that no reader of CSV gets past it. */
const HEADER = 'id,remove,book,property,words,seller,time';

/**
 * What sellers list as the authors of a book: one record per book. A seller may list a book several times, at once and
 * differently, and each listing is a position: so each is a source of its own that speaks for its seller, which is the
 * origin. Lists of authors are options of one exclusive list per book, after `normalised`: they are compared as wholes,
 * because nobody has said here which spellings are one person. "Not Available" is no value.
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

/** One spelling for lists that differ in case, in punctuation or in blanks alone. The order of authors stays. */
export function normalised(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
