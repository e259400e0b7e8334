import { z } from 'zod';

const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/** The number of a page of a list, from an address. */
export function parsePageNumber(given: string): number | 'not a page' {
  const parsed = pageNumber.safeParse(given);
  return parsed.success ? parsed.data : 'not a page';
}
