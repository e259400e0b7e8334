import { z } from 'zod';

/** One character for each line end, and no control characters that the database refuses. */
export const cleaned = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();

/**
 * White space, what Unicode says is not drawn (zero-width characters, direction marks, fillers), and the empty braille
 * cell.
 */
const NOT_SEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** How many characters of a text a reader sees. */
export const visibleLength = (text: string): number => [...text.replaceAll(NOT_SEEN, '')].length;

/**
 * What was typed into a field: at most `most` characters, cleaned. The length is checked first: what is too long is
 * refused before a pattern, a transform or a database sees it, so that no input costs more than its length. A browser
 * sends a line end as two characters, and white space around the text does not count; the limit leaves room for both.
 * `missing` is the error of an empty field, if it must not be empty.
 */
export function typed(most: number, tooLong: string, missing?: string) {
  return z
    .string(missing)
    .max(2 * most + 1000, { abort: true, error: tooLong })
    .transform(cleaned)
    .refine((text) => text.length <= most, { abort: true, error: tooLong });
}

/** `typed` for a field that must not be blank: at least `least` visible characters, or the error is `missing`. */
export const typedText = (least: number, missing: string, most: number, tooLong: string) =>
  typed(most, tooLong, missing).refine((text) => visibleLength(text) >= least, missing);

/** No two parts of it can match the same characters, so a text that is no address is refused in one pass. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

export const isEmail = (text: string): boolean => EMAIL.test(text);

/** The longest e-mail address that mail servers accept (RFC 5321). */
const LONGEST_EMAIL = 254;

/** An e-mail address as typed. */
export const typedEmail = (missing?: string) => typed(LONGEST_EMAIL, 'This address is too long.', missing);
