import './without-eval';
import { z } from 'zod';
import { LONGEST_CELL } from '@/lib/domain/cell-text';
import { box, mayBeWords } from './entry-fields';
import { NAMINGS } from './entry-source';
import { someLanguage } from './language';
import { SOURCE_KINDS } from './record-words';
import { SCOPES } from './statement-form';
import { typed, typedText } from './typed';
import { count } from './whole-number';

const id = z.uuid();
const text = typedText(1, 'Type what was said.', LONGEST_CELL, `A cell has at most ${LONGEST_CELL} characters.`);

/** What is typed into one cell of the desk's table, and what repeats from cell to cell. */
export const cellForm = z.object({
  event: id,
  claim: id,
  /** The name of a source, or a line of the list of sources. */
  source: typedText(1, 'Choose a source.', 300, 'The name of a source has at most 300 characters.'),
  text,
  /** The reading of it that was confirmed. */
  confirmed: z.string().max(3000).optional(),
  saidAt: typed(100, 'A time has at most 100 characters.').default(''),
  via: mayBeWords(300),
  document: id.optional(),
  language: someLanguage.default('en'),
  /** Of this cell only: what it is about, if that is not just the question, and whose statement it repeats. */
  scope: z.enum(SCOPES).default('same'),
  about: mayBeWords(500),
  repeats: id.optional(),
  /** Log it although the desk has it already. */
  again: z.literal('on').optional(),
  /** Of a statement that is changed: which one, and what its editor saw. */
  thing: id.optional(),
  revision: id.optional(),
  version: count.optional(),
});

export type CellForm = z.output<typeof cellForm>;

/** A further column: a source by its name, or what is needed to log one that the desk does not have. */
export const columnForm = z.object({
  name: typedText(1, 'Give a name.', 200, 'A name has at most 200 characters.'),
  kind: z.enum(SOURCE_KINDS, 'Choose what kind of source it is.').optional(),
  naming: z.enum(NAMINGS).default('named'),
  side: mayBeWords(60),
  another: box,
  shown: mayBeWords(1000),
});

/** Statements that are discarded, or put back as they were in an earlier revision, as they were seen. */
export const cellsForm = z.object({
  event: id,
  things: z
    .array(z.object({ thing: id, revision: id, version: count, back: id.optional() }))
    .min(1)
    .max(50, 'At most 50 at once.'),
});

const rows = z.union([
  z
    .object({
      from: z.coerce.number().int().min(0).max(100_000),
      names: z
        .literal('1')
        .transform(() => true)
        .optional(),
    })
    .strict(),
  // The database has no year 0.
  z
    .object({
      after: z.iso
        .datetime()
        .refine((at) => at >= '1970')
        .transform((at) => new Date(at)),
    })
    .strict(),
]);

export type RowsAddress = z.output<typeof rows>;

/** Which rows of the desk's table an address asks for: `?from=40`, `?from=0&names=1` or `?after=2026-11-30T14:05:00.000Z`. */
export function parseRowsAddress(given: URLSearchParams): RowsAddress | undefined {
  const named = ['from', 'names', 'after'].flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const asked = Object.fromEntries(named);
  const read = rows.safeParse(asked);
  return read.success ? read.data : undefined;
}

/** The cell that an address asks for: `?claim=…&source=…`, by their ids. */
export function parseCellAddress(given: URLSearchParams): { claim: string; source: string } | undefined {
  const read = z
    .object({ claim: id, source: id })
    .safeParse({ claim: given.get('claim'), source: given.get('source') });
  return read.success ? read.data : undefined;
}
