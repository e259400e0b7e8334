import './without-eval';
import { z } from 'zod';
import { REVIEWED } from '@/lib/domain/review';
import { typedText } from './typed';
import { count } from './whole-number';

/** The longest comment, in characters. */
const MOST = 2000;
const TOO_LONG = 'A comment has at most 2,000 characters.';
const text = typedText(1, 'Write something.', MOST, TOO_LONG);

/** The list from which its page was opened, as the address has it: the page keeps its place there. */
const list = z.string().max(1000).optional();

/** A comment that begins a thread: on a field of the revision that was on the page, or on the whole. */
export const commentForm = z.object({
  kind: z.enum(REVIEWED),
  thing: z.uuid(),
  revision: count,
  field: z.string().max(40).optional(),
  text,
  list,
});

/** An answer in a thread. */
export const answerForm = z.object({ thread: z.uuid(), text, list });

/** A thread that is settled, or opened again. `seen` is how often that was done when the page was loaded. */
export const settleForm = z.object({ thread: z.uuid(), seen: count, list });

/** The field of a comment that a page begins, from its address; undefined where the address names none. */
export const parseFieldGiven = (given: string | string[] | undefined): string | undefined =>
  z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .safeParse([given].flat()[0]).data;
