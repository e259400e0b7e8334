import './without-eval';
import { z } from 'zod';
import {
  address,
  box,
  lineKey,
  linesOfText,
  mayBeFigure,
  mayBeSize,
  mayBeWords,
  TOO_MANY_LINES,
  words,
  written,
} from './entry-fields';

export const CLAIM_TYPES = ['number', 'time', 'category', 'yes-no', 'text'] as const;

const option = z.object({
  key: lineKey,
  label: words('Name this answer, or remove its line.', 200),
  aliases: linesOfText(200),
  /** The key of another line. */
  within: lineKey.optional(),
});

const label = z.object({ key: lineKey, words: words('Give the words, or remove this line.', 200) });

const NO_PLACE = 'Give its place in the table: a whole number.';

const fields = {
  ...written,
  event: z.uuid('Choose an event.'),
  type: z.enum(CLAIM_TYPES, 'Choose what answers the question.'),
  question: words('Give the question.', 300),
  shortName: mayBeWords(60),
  measure: mayBeWords(200),
  scope: mayBeWords(300),
  position: z
    .string(NO_PLACE)
    .regex(/^\s*\d{1,5}\s*$/, NO_PLACE)
    .transform(Number),
  slug: address,
  labels: z.array(label).max(99, TOO_MANY_LINES).optional(),
  unit: mayBeWords(60),
  whole: z.enum(['counted', 'measured']).optional(),
  lowerBound: mayBeFigure,
  upperBound: mayBeFigure,
  tolerance: mayBeSize,
  additive: box,
  running: box,
  toleranceSeconds: mayBeSize,
  options: z.array(option).max(99, TOO_MANY_LINES).optional(),
  exclusive: z.enum(['one', 'several']).optional(),
};

const NEEDED = {
  measure: 'Say what is asked for, such as “persons killed”.',
  scope: 'Say of what, such as “in the building hit”.',
};

/**
 * A question as an editor enters it, with the fields of every type: what its own type does not have is left out. Where the
 * answer is yes or no, the question says what is asked for.
 */
export const claimForm = z.object(fields).superRefine((form, context) => {
  if (form.type === 'yes-no') return;
  for (const [name, message] of Object.entries(NEEDED)) {
    if (form[name as keyof typeof NEEDED] === undefined) context.addIssue({ code: 'custom', path: [name], message });
  }
});

export type ClaimForm = z.infer<typeof claimForm>;

/** The same as the browser has it: texts. */
export type ClaimFields = z.input<typeof claimForm>;
