import './without-eval';
import { z } from 'zod';
import { REVIEWED } from '@/lib/domain/review';
import { typed, visibleLength } from './typed';
import { count } from './whole-number';

/** The answers to whether something is corrected. */
export const CORRECTS = ['no', 'yes'] as const;

const MOST_OF_NOTE = 1000;

/** One step of the review, as a form sends it. `step` may be any word: the rules refuse what is not a step. */
export const stepForm = z.object({
  step: z.string().max(40),
  kind: z.enum(REVIEWED),
  thing: z.uuid(),
  revision: z.uuid(),
  version: count,
  /** Where the step was taken: on the page of the thing, or on the list. */
  at: z.enum(['thing']).optional(),
  /** The list on which it was taken, as its address has it: it is shown again. */
  list: z.string().max(1000).optional(),
  reason: typed(2000, 'A reason has at most 2,000 characters.')
    .transform((text) => (visibleLength(text) === 0 ? '' : text))
    .optional(),
  /** Whether it corrects something that readers saw. */
  corrects: z.enum(CORRECTS).optional(),
  /** What was wrong, for readers. */
  note: typed(MOST_OF_NOTE, 'A note has at most 1,000 characters.')
    .transform((text) => (visibleLength(text) === 0 ? '' : text))
    .optional(),
});

/** What a form says of a further revision; nothing where it does not ask, or nobody chose. */
export function correctingOf({ corrects, note }: Pick<z.output<typeof stepForm>, 'corrects' | 'note'>) {
  if (corrects === undefined) return undefined;
  return corrects === 'no' ? 'no correction' : { note: note ?? '' };
}
