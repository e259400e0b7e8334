import { headers } from 'next/headers';
import type { z } from 'zod';
import { database } from '@/lib/platform/db';
import { type SignedIn, signedIn } from '@/lib/platform/session';
import { type FormState, parseForm } from '@/lib/schemas/form';

/**
 * Whether a form was sent from one of our own pages. Browsers send `Origin` with every POST, and a page elsewhere cannot
 * forge it; a request without it is refused. Next compares it too: this holds where that is switched off.
 */
export async function isFromHere(): Promise<boolean> {
  const sent = await headers();
  const origin = sent.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const here = new Set([sent.get('host'), publicHost()]);
  return here.has(new URL(origin).host);
}

function publicHost(): string | null {
  const url = process.env.PUBLIC_URL;
  return url && URL.canParse(url) ? new URL(url).host : null;
}

export type Gate =
  | { ok: true; person: SignedIn; client: ReturnType<typeof database> }
  | { ok: false; state: FormState };

export const ELSEWHERE = 'This form was not sent from Crossread.';

/** Everybody who changes something passes here: sent from here, and signed in. The write asks `can` again. */
export async function gate(values: FormState['values']): Promise<Gate> {
  if (!(await isFromHere())) return { ok: false, state: refused(ELSEWHERE, values) };
  const person = await signedIn();
  if (person === 'nobody') {
    return {
      ok: false,
      state: refused('You are not signed in any more. Sign in in another tab, and send it again.', values),
    };
  }
  return { ok: true, person, client: database() };
}

/** A form that was read, and whoever sent it: what all of them do before they write. */
export type Taken<T> =
  | { ok: true; data: T; values: FormState['values']; person: SignedIn; client: ReturnType<typeof database> }
  | { ok: false; state: FormState };

/** Reads a form of the desk, and lets it pass the gate: parse, then who, and only then the write. */
export async function take<S extends z.ZodType>(schema: S, form: FormData): Promise<Taken<z.infer<S>>> {
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return parsed;
  const passed = await gate(parsed.values);
  return passed.ok ? { ...passed, data: parsed.data, values: parsed.values } : passed;
}

export const refused = (message: string, values: FormState['values'] = {}): FormState => ({
  errors: { form: message },
  values,
});
