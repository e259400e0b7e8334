import './without-eval';
import { z } from 'zod';

/** A button that sends nothing but that it was pressed. */
export const noFieldsForm = z.object({});

/** The secret in the address of a feed, as it was made: 256 bits in base64url. Undefined for anything else. */
export const parseFeedKey = (given: string | null): string | undefined =>
  z
    .string()
    .regex(/^[\w-]{43}$/)
    .safeParse(given).data;
