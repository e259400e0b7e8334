import type { z } from 'zod';

/** What a form shows after it was sent: errors by field (`form` for the whole), and what was typed. */
export type FormState = {
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  /** What was done, in words, where the form stays on screen. */
  done?: string;
};

export const UNTOUCHED: FormState = { errors: {}, values: {} };

/** Never sent back to the browser. */
const SECRET = /password|current|code|token/;

export type ParsedForm<T> = { ok: true; data: T; values: FormState['values'] } | { ok: false; state: FormState };

/** Reads a form with a schema. The first problem of each field is told beside it, and everything typed is kept. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): ParsedForm<z.infer<S>> {
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const own = entries.filter(([key]) => !key.startsWith('$ACTION'));
  const values = Object.fromEntries(own.filter(([key]) => !SECRET.test(key)));
  const parsed = schema.safeParse(Object.fromEntries(own));
  if (parsed.success) return { ok: true, data: parsed.data, values };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0] ?? 'form')] ??= message;
  return { ok: false, state: { errors, values } };
}
