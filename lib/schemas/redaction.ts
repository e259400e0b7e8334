import './without-eval';
import { z } from 'zod';
import { REDACTABLE, type Redactable } from '@/lib/domain/redaction';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { typed, typedText } from './typed';

const LONGEST_REASON = 2000;

/** A text as its box has it: "wording 018c…". */
const text = z
  .string()
  .max(100, { abort: true })
  .transform((value, context): { kind: Redactable; target: string } => {
    const read = z.tuple([z.enum(REDACTABLE), z.uuid()]).safeParse(value.split(' '));
    if (!read.success) {
      context.addIssue({ code: 'custom', message: 'This is no text of the page. Reload it, then choose again.' });
      return z.NEVER;
    }
    const [kind, target] = read.data;
    return { kind, target };
  });

/** The most texts that are redacted in one go: what lists show of every event they stand in is made anew with them. */
export const MOST_REDACTED = 50;

/** Texts that are to be redacted, or that a second person approves. */
export const redactTextsForm = z.object({
  texts: z
    .array(text, 'Choose a text.')
    .min(1, 'Choose a text.')
    .max(MOST_REDACTED, `At most ${MOST_REDACTED} texts at once.`),
  reason: typed(LONGEST_REASON, 'A reason has at most 2,000 characters.').optional(),
});

/** Words that are looked for. They are sent as a form, so that they stand in no address and in no log of one. */
export const findTextsForm = z.object({
  words: typedText(2, 'Type at least two characters.', 200, 'Search for at most 200 characters.'),
});

/** The thing whose texts the page lists: `?kind=statement&thing=018c…`. Undefined where it names none. */
export function parseRedactionsAddress(
  given: Readonly<Record<string, string | string[] | undefined>>,
): { kind: Reviewed; thing: string } | undefined {
  return z.object({ kind: z.enum(REVIEWED), thing: z.uuid() }).safeParse(given).data;
}

const counted = z.coerce.number().int().min(0).max(MOST_REDACTED).catch(0);
const done = z.object({ redacted: counted, asked: counted, held: counted });
type Done = z.output<typeof done>;

/** What was done just now, as the address of the page says it. */
export const parseRedactionsDone = (given: Readonly<Record<string, string | string[] | undefined>>): Done =>
  done.parse(given);

/** The address of the page after something was done. */
export const redactionsAfter = (counts: Done): string =>
  `/desk/redactions?${new URLSearchParams(Object.entries(counts).map(([name, count]) => [name, String(count)]))}`;
