import './without-eval';
import { z } from 'zod';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { count } from './whole-number';

/** A line of the desk's list as a form names it: what it is, and the version of it that was seen. */
export type ChosenLine = { kind: Reviewed; thing: string; seen: { revision: string; version: number } };

/** "statement 018c… 018d… 3", as the box beside a line has it. */
export const chosenText = ({ kind, thing, seen: { revision, version } }: ChosenLine): string =>
  [kind, thing, revision, version].join(' ');

const parts = z.tuple([z.enum(REVIEWED), z.uuid(), z.uuid(), count]);

const line = z
  .string()
  .max(200, { abort: true })
  .transform((text, context): ChosenLine => {
    const read = parts.safeParse(text.split(' '));
    if (!read.success) {
      context.addIssue({ code: 'custom', message: 'This is no line of the list.' });
      return z.NEVER;
    }
    const [kind, thing, revision, version] = read.data;
    return { kind, thing, seen: { revision, version } };
  });

/** As many as a page of the list has, and a few more. */
const MOST = 100;
export const chosenLines = z.array(line).max(MOST, 'Choose fewer at once.').default([]);

/** What is done with several lines of the desk's list at once. `all` takes all lines that the page showed. */
export const atOnceForm = z.object({
  does: z.enum(['submit', 'discard', 'assign']),
  items: chosenLines,
  shown: chosenLines,
  all: z.string().max(10).optional(),
  /** To whom they are assigned: an id, or nobody. */
  to: z.union([z.literal('nobody'), z.uuid()], 'Choose a person.').optional(),
  list: z.string().max(1000).optional(),
});
