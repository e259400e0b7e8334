import './without-eval';
import { z } from 'zod';
import { typed, typedText, visibleLength } from './typed';
import { count } from './whole-number';

/** What the fields of entries have in common: editors type texts, and each limit has its sentence. */

const tooLong = (most: number): string => `This is too long: at most ${most.toLocaleString('en-GB')} characters.`;

/** A text that must be given; `missing` says so. */
export const words = (missing: string, most: number) => typedText(1, missing, most, tooLong(most));

/** A text that may be left empty. */
export const mayBeWords = (most: number) =>
  typed(most, tooLong(most))
    .transform((text): string | undefined => (visibleLength(text) === 0 ? undefined : text))
    .optional();

/** At most this many lines of one list: the form's reader takes no more. */
const MOST_LINES = 99;

export const TOO_MANY_LINES = `At most ${MOST_LINES} lines.`;

/** A list of texts, one field each. Empty lines are left out. */
export const lines = (most: number) =>
  z
    .array(mayBeWords(most))
    .max(MOST_LINES, TOO_MANY_LINES)
    .transform((all) => all.filter((line) => line !== undefined))
    .optional();

/** A list of texts in one field, a line each. */
export const linesOfText = (most: number) =>
  typed((most + 2) * MOST_LINES, 'This is too long.')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => visibleLength(line) > 0),
    )
    .refine((all) => all.every((line) => line.length <= most), `A line has at most ${most} characters.`)
    .refine((all) => all.length <= MOST_LINES, TOO_MANY_LINES)
    .optional();

export const LONGEST_ADDRESS = 80;

const ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The last part of the address of a thing. Left empty, it is made from the name. */
export const address = mayBeWords(LONGEST_ADDRESS).refine(
  (text) => text === undefined || ADDRESS.test(text),
  'An address has small letters from a to z, figures, and single hyphens between them, such as makiivka-2023.',
);

const NO_FIGURE = 'Give a figure, such as 12500 or 0.5: with a point, and without blanks or commas.';

/** A decimal figure as text, or nothing. */
export const mayBeFigure = mayBeWords(40).refine(
  (text) => text === undefined || /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text),
  NO_FIGURE,
);

/** One that is not below zero. */
export const mayBeSize = mayBeFigure.refine((text) => text?.startsWith('-') !== true, 'Give a figure from 0 on.');

/** A box that is ticked or not. */
export const box = z.boolean().optional();

/**
 * Sent from a page without scripts that showed both versions: the one that whoever typed has compared theirs with, and
 * saves over.
 */
export const compared = z
  .string()
  .regex(/^[0-9a-f-]{36} \d{1,9}$/)
  .transform((text) => {
    const [revision = '', version = ''] = text.split(' ');
    return { revision, version: Number(version) };
  })
  .optional();

/** What every entry is sent with: which thing it revises, as it was seen; why; and what to do then. */
export const written = {
  thing: z.uuid().optional(),
  revision: z.uuid().optional(),
  version: count.optional(),
  reason: mayBeWords(2000),
  next: z.enum(['submit']).optional(),
  compared,
};

/** A list of one's own words with the desk's id of each line, or of a new line any other text. */
export const lineKey = z.string().max(60);
