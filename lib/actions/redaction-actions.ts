'use server';

import { invalidateNow } from '@/lib/platform/cache-invalidation';
import { systemClock } from '@/lib/platform/clock';
import { findRedactable } from '@/lib/reads/redactions';
import type { FormState } from '@/lib/schemas/form';
import { findTextsForm, redactionsAfter, redactTextsForm } from '@/lib/schemas/redaction';
import type { RedactableView } from '@/lib/views/redaction';
import { refusalText } from '@/lib/views/refusal-text';
import { approveRedactions } from '@/lib/writes/redact';
import { receiveDeskForm } from './receive-form';

/** What a search found: how much, in a sentence, and the texts. */
export type TextsFound = FormState & { found?: { says: string; texts: readonly RedactableView[] } };

/** Finds the texts of the record that have certain words. Nothing is written. */
export async function findTexts(_before: FormState, form: FormData): Promise<TextsFound> {
  return receiveDeskForm(form, findTextsForm, async ({ person, data, reply }) => {
    const read = await findRedactable(person, data.words);
    if (!read.ok) return reply({ formErrors: [read.why] });
    const { says, texts } = read;
    return { ...reply(), found: { says, texts } };
  });
}

/** Asks that texts are redacted, or approves it as the second person: all of them, or none. */
export async function redactTexts(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, redactTextsForm, async ({ client, person, data, reply }) => {
    const { texts, reason = '' } = data;
    const outcome = await approveRedactions(client, { actor: person.id, texts, reason }, systemClock);
    if (!outcome.ok) {
      const words = refusalText(outcome.reason);
      if (outcome.reason === 'no reason given') return reply({ fieldErrors: { reason: [words] } });
      const which =
        texts.length === 1 ? '' : ` This is about text ${outcome.at + 1} of those chosen; none was redacted.`;
      return reply({ formErrors: [`${words}${which}`] });
    }
    if (outcome.redacted > 0) await invalidateNow();
    const { redacted, waits } = outcome;
    return { goTo: redactionsAfter({ redacted, asked: texts.length - redacted - waits.length, held: waits.length }) };
  });
}
