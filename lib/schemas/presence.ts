import { z } from 'zod';
import { REVIEWED } from '@/lib/domain/review';

/** What a page of the desk says every few seconds: at which thing its editor is, in which field, or that they leave. */
export const presenceSaid = z.object({
  kind: z.enum(REVIEWED),
  thing: z.uuid(),
  field: z.string().max(100).optional(),
  leaves: z.boolean().optional(),
});
