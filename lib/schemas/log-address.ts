import { z } from 'zod';

const before = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);

/** Which page of the log: the entries before a number, or the latest. */
export function parseLogPage(given: string): number | 'the end' | 'not a page' {
  if (given === 'latest') return 'the end';
  const parsed = before.safeParse(given);
  return parsed.success ? parsed.data : 'not a page';
}
