import { z } from 'zod';
import { REVIEWED } from '@/lib/domain/review';

/** One step of the review, as a form sends it. `step` may be any word: what is no step is refused by the rules. */
export const stepForm = z.object({
  step: z.string().max(40),
  kind: z.enum(REVIEWED),
  thing: z.uuid(),
  revision: z.uuid(),
  version: z.coerce.number().int().min(0).max(1_000_000),
  reason: z.string().max(2000, 'A reason has at most 2,000 characters.').optional(),
});
