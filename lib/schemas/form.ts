import type { z } from 'zod';

/** What a form shows after it was sent: errors by field (`form` for the whole), and what was typed. */
export type FormState = {
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  /** What was done, in words, if the form stays on screen. */
  done?: string;
};

export const UNTOUCHED: FormState = { errors: {}, values: {} };

/** Never sent back to the browser. */
const SECRET = /password|current|code|token/;

export type ParsedForm<T> = { ok: true; data: T; values: FormState['values'] } | { ok: false; state: FormState };

/** What was typed into the fields of a form, and its hidden fields. */
function fieldsOf(form: FormData): [string, string][] {
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return entries.filter(([key]) => !key.startsWith('$ACTION'));
}

/** What was typed and may be sent back, for a form that is refused before its fields are read. */
export const typedIn = (form: FormData): FormState['values'] =>
  Object.fromEntries(fieldsOf(form).filter(([key]) => !SECRET.test(key)));

/** Reads a form with a schema. The first problem of each field is shown beside it, and everything typed is kept. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): ParsedForm<z.infer<S>> {
  const values = typedIn(form);
  const parsed = schema.safeParse(Object.fromEntries(fieldsOf(form)));
  if (parsed.success) return { ok: true, data: parsed.data, values };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0] ?? 'form')] ??= message;
  return { ok: false, state: { errors, values } };
}
