import { z } from 'zod';

/** A whole number from 0 to 999,999 as a form sends it: digits and nothing else. */
export const count = z.string().max(6, { abort: true }).regex(/^\d+$/).transform(Number);
