import './without-eval';
import { z } from 'zod';
import { REPLY_STEPS } from '@/lib/domain/reply';
import { mayBeWords, words } from './entry-fields';
import { mayBeLanguage, someLanguage } from './language';
import { typed } from './typed';
import { count } from './whole-number';

/** The longest reply, in characters. */
const MOST = 4000;

/** What a reply is on. */
const on = { kind: z.enum(['source', 'statement']), thing: z.uuid() };

/**
 * A reply of a source that is logged. `after` is the one that it corrects, `report` the number of the report as which it came in,
 * `given` a time in `zone`, `document` the title and short name of one of the desk's.
 */
export const replyForm = z
  .object({
    ...on,
    after: z.uuid().optional(),
    report: count.optional(),
    words: words('Give the reply in its own words.', MOST),
    language: words('Give the language of the reply: Ukrainian, or uk.', 60).pipe(someLanguage),
    translation: mayBeWords(MOST),
    translationLanguage: mayBeLanguage,
    translator: mayBeWords(200),
    given: words('Give the day on which the source replied.', 100),
    zone: words('Give the time zone in which the source replied, such as Europe/Kyiv.', 60),
    document: mayBeWords(500),
  })
  .check((context) => {
    const { translation, translationLanguage, translator } = context.value;
    const wants = (path: string, message: string) =>
      context.issues.push({ code: 'custom', path: [path], message, input: context.value });
    if (translation === undefined) {
      if (translator !== undefined) wants('translation', 'Give the translation, or leave out who translated it.');
      return;
    }
    if (translationLanguage === undefined) wants('translationLanguage', 'Give the language of the translation.');
    if (translator === undefined) wants('translator', 'Say who translated it.');
  });

export type ReplyForm = z.infer<typeof replyForm>;

/** A step with a reply. `seen` is how many steps it had on the page; publishing needs no reason. */
export const replyStepForm = z.object({
  reply: z.uuid(),
  step: z.enum(REPLY_STEPS),
  seen: count,
  reason: typed(2000, 'A reason has at most 2,000 characters.').optional(),
});

const done = z
  .enum(['logged', ...REPLY_STEPS])
  .optional()
  .catch(undefined);

/** What was done just now with a reply, as the address of a page says it. */
export type ReplyDone = z.infer<typeof done>;

export const parseReplyDone = (given: string | string[] | undefined): ReplyDone => done.parse([given].flat()[0]);
