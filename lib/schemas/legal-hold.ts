import './without-eval';
import { z } from 'zod';
import { REDACTABLE } from '@/lib/domain/redaction';
import { typed, typedText } from './typed';
import { count } from './whole-number';

const MOST = 2000;
const TOO_LONG = 'A reason has at most 2,000 characters.';
const reason = typedText(1, 'Give a reason.', MOST, TOO_LONG);

/** A legal hold that is set. `seen` is how many holds the document had on the page. */
export const holdForm = z.object({ document: z.uuid(), seen: count, reason });

/** A legal hold that is lifted. `seen` is how many people had lifted it on the page. */
export const liftForm = z.object({ document: z.uuid(), hold: z.uuid(), seen: count, reason });

/** A redaction that is asked for, approved, or carried out; for the last nobody gives a further reason. */
export const redactForm = z.object({
  document: z.uuid(),
  kind: z.enum(REDACTABLE),
  target: z.uuid(),
  reason: typed(MOST, TOO_LONG).optional(),
});
