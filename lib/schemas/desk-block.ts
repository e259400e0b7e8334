import './without-eval';
import { z } from 'zod';
import { LONGEST_CELL } from '@/lib/domain/cell-text';
import { mayBeWords } from './entry-fields';
import { someLanguage } from './language';
import { typed } from './typed';

/** The most cells that are read in one go, with something in them or not. */
export const MOST_READ = 2_000;
/** The most that are logged, or undone, in one request. */
export const MOST_LOGGED = 50;
const id = z.uuid();

const NO_BLOCK = 'This is no block of cells as this page sends it. Reload the page, and paste it again.';

/**
 * A part of a form that is sent as JSON: lists of a form itself have at most 100 places. It is read in one step, so that
 * Conform does not take its empty texts for what is not there.
 */
const json = <T extends z.ZodType>(of: T) =>
  z
    .string()
    .max(1_000_000)
    .transform((text, context): z.output<T> => {
      const parsed = of.safeParse(jsonIn(text), { error: () => NO_BLOCK });
      if (parsed.success) return parsed.data;
      const messages = new Set(parsed.error.issues.map(({ message }) => message));
      for (const message of messages) context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A cell may be longer than is logged: it is refused by itself then. */
const text = typed(10_000, 'A cell has at most 10,000 characters.');
const ids = z.array(id).max(MOST_READ);

const rows = z
  .array(z.array(text.nullable()).min(1).max(MOST_READ))
  .min(1)
  .max(MOST_READ)
  .refine((all) => all.every((row) => row.length === all[0]?.length), 'The rows of a block are equally long.')
  .refine(
    (all) => all.length * (all[0]?.length ?? 0) <= MOST_READ,
    `At most ${MOST_READ.toLocaleString('en-GB')} cells are read at once. Copy the block in parts.`,
  );

/** What was chosen for names: pairs of the words in the block and the id. */
const chosen = z
  .array(z.tuple([text, id]))
  .max(MOST_READ)
  .transform((pairs): ReadonlyMap<string, string> => new Map(pairs));

const repeats = {
  saidAt: typed(100, 'A time has at most 100 characters.').default(''),
  dateNotKnown: z
    .literal('on')
    .optional()
    .transform((on) => on !== undefined),
  via: mayBeWords(300),
  document: id.optional(),
  language: someLanguage.default('en'),
};

/** A pasted block, to be read: `block` is JSON. */
export const blockForm = z.object({
  event: id,
  block: json(
    z.object({
      rows,
      // `goesOn`: the questions that follow in the order of the event are meant as well.
      at: z.object({ questions: ids, goesOn: z.boolean().default(false), sources: ids }),
      chosen: z.object({ questions: chosen, sources: chosen }).prefault({ questions: [], sources: [] }),
      withoutNames: z.boolean().default(false),
    }),
  ),
  ...repeats,
});

/**
 * Cells of a block to be logged: `cells` is JSON. Each has a key, which is the id of its statement from then on: a request
 * that is sent again finds it. `again` is the statement that it was before that was undone.
 */
export const blockCellsForm = z.object({
  event: id,
  cells: json(
    z
      .array(
        z.object({
          key: z.uuidv7(),
          claim: id,
          source: id,
          text: typed(LONGEST_CELL, `A cell has at most ${LONGEST_CELL} characters.`),
          confirmed: z.string().max(3000).optional(),
          again: id.optional(),
        }),
      )
      .min(1)
      .max(MOST_LOGGED)
      .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'Each cell has a key of its own.'),
  ),
  ...repeats,
});

export type BlockCellsForm = z.output<typeof blockCellsForm>;

/** Drafts that a block made, as their editor saw them last: `things` is JSON. */
export const undoBlockForm = z.object({
  things: json(
    z
      .array(z.object({ thing: id, revision: id, version: z.number().int().min(0).max(999_999) }))
      .min(1)
      .max(MOST_LOGGED),
  ),
});
