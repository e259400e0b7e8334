import { parseWithZod, type Submission, type SubmissionResult } from '@conform-to/zod/v4';
import { z } from 'zod';

/** What a form is told after it was sent: Conform's answer, with errors by field and what was typed. */
export type FormState = SubmissionResult & {
  /** What was done, in words, where the form stays on screen. */
  done?: string;
  /** Things on record that may be what the form would make: it asks first. */
  near?: readonly { id: string; href: string; name: string }[];
  /** What was logged, where the form is a part of another that can choose it now. */
  made?: { value: string; label: string };
  /** Of a form that revises what somebody else changed meanwhile: both versions, as `lib/views/conflict.ts` tells them. */
  conflict?: { began: Readonly<Record<string, string>>; now: Readonly<Record<string, string>> };
  /** Where what the sentence is about can be seen. */
  see?: { href: string; label: string };
};

/** Conform's answer to a form that was read: with errors, with all that was typed, or as a form to begin anew. */
export type Reply = Submission<unknown>['reply'];

export type ParsedForm<T> = { ok: true; data: T; reply: Reply } | { ok: false; state: FormState };

/** Never sent back to the browser. */
const SECRET = ['password', 'current', 'code', 'token'];

/**
 * What is read of a form: far more than any of ours has. Without these limits a form of one megabyte costs minutes: one
 * field that is repeated 80,000 times, or a list whose last place is number 4,000,000,000.
 */
const MOST_FIELDS = 1_000;
const LONGEST_NAME = 200;
const LONGEST_INTENT = 1_000;

/** A name as Conform writes it: `options[3].label`, with at most 10 parts, and lists of at most 100. */
const NAME = /^[^.[\]]+(\.[^.[\]]+|\[\d{1,2}\]){0,9}$/;

/** Conform's own fields: a button that changes a list, and what was validated before, which no form of ours sends. */
const INTENT = '__intent__';
const STATE = '__state__';

const UNREADABLE = `This form cannot be read: it has more than ${MOST_FIELDS} fields, or fields that no page of this site has. Reload its page, then send the form again.`;

/** What no page of ours offers has no sentence of its own: a made-up id, another word than those of a list. */
const NOT_OFFERED = 'This is not among what the page offers. Reload the page, then choose again.';
const error = () => NOT_OFFERED;

/** An answer that says one thing of the whole form. */
export const refused = (message: string): FormState => ({ status: 'error', error: { '': [message] } });

/**
 * Reads a form with a schema. What is wrong is told beside each field, and everything typed goes back to the browser, but
 * for what is secret. An empty field counts as not given; the schema says in words what is missing.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): ParsedForm<z.infer<S>> {
  const submission = submissionOf(schema, form);
  if (submission === undefined) return { ok: false, state: refused(UNREADABLE) };
  const reply: Reply = (options) => submission.reply({ hideFields: SECRET, ...options });
  if (submission.status !== 'success') return { ok: false, state: reply() };
  return { ok: true, data: submission.value, reply };
}

/** Refuses a form before anything in it is looked at. What was typed goes back all the same. */
export function refuseUnread(form: FormData, message: string): FormState {
  const typed = submissionOf(z.unknown(), form)?.reply({ hideFields: SECRET });
  return typed?.initialValue ? { ...refused(message), initialValue: typed.initialValue } : refused(message);
}

function submissionOf<S extends z.ZodType>(schema: S, form: FormData) {
  const fields = fieldsOf(form);
  if (fields === undefined) return undefined;
  if (!fields.has(INTENT)) return parseWithZod(fields, { schema, error });
  try {
    return parseWithZod(fields, { schema, error });
  } catch {
    // Conform throws where a button changes what is no list, or is no button of Conform's at all.
    return undefined;
  }
}

/** The fields of a form, without those of React; nothing where they are too many, or named as no page names them. */
function fieldsOf(form: FormData): FormData | undefined {
  const fields = new FormData();
  let count = 0;
  for (const [name, value] of form) {
    // No form of ours has a file yet.
    if (name.startsWith('$ACTION') || name === STATE || typeof value !== 'string') continue;
    count += 1;
    if (count > MOST_FIELDS || name.length > LONGEST_NAME || !NAME.test(name)) return undefined;
    if (name === INTENT && value.length > LONGEST_INTENT) return undefined;
    fields.append(name, value);
  }
  return fields;
}
