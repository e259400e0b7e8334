'use server';

import { readSuggestions } from '@/lib/reads/suggestions';
import type { FormState } from '@/lib/schemas/form';
import { passageForm } from '@/lib/schemas/statement-form';
import type { SuggestedView } from '@/lib/views/guesses';
import { refusalText } from '@/lib/views/refusal-text';
import { receiveDeskForm } from './receive-form';

/** What a passage says as far as can be guessed: question, speaker, value, form, day. Nothing is written. */
export async function suggestFromPassage(form: FormData): Promise<FormState & { suggested?: SuggestedView }> {
  return receiveDeskForm(form, passageForm, async ({ person, data, reply }) => {
    const found = await readSuggestions(person, data);
    return typeof found === 'string'
      ? reply({ formErrors: [refusalText(found)] })
      : ({ ...reply(), suggested: found } as FormState);
  });
}
