import { TEXT_LIMITS } from './document-text';

/** The most bytes of a document that is captured. */
export const MOST_BYTES = TEXT_LIMITS.bytes;

/** What a file is sent in, in bytes: one part is less than a form may have. */
export const PART_BYTES = 512 * 1024;

/** A part that the desk has: its number, and the SHA-256 of its bytes in hexadecimal. */
export type PartThere = { number: number; sha256: string };

/** How many parts a file of this size in bytes has. */
export const partsOf = (size: number): number => Math.ceil(size / PART_BYTES);

/** The length in bytes of one part, from 0, of a file of this size; 0 if the file has no such part. */
export const partLength = (size: number, number: number): number =>
  number < 0 ? 0 : Math.max(0, Math.min(PART_BYTES, size - number * PART_BYTES));
