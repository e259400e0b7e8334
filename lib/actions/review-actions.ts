'use server';

import { invalidateNow } from '@/lib/platform/cache-invalidation';
import { systemClock } from '@/lib/platform/clock';
import type { FormState } from '@/lib/schemas/form';
import { stepForm } from '@/lib/schemas/step';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';
import { takeStep } from '@/lib/writes/step';
import { receiveDeskForm } from './receive-form';

/** Takes one step of the review. The cache entries of readers' pages are invalidated before the answer goes out. */
export async function takeReviewStep(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, stepForm, async ({ client, person, data, reply }) => {
    const outcome = await takeStep(
      client,
      {
        actor: person.id,
        step: data.step,
        kind: data.kind,
        thing: data.thing,
        seen: { version: data.version, revision: data.revision },
        ...(data.reason !== undefined && { reason: data.reason }),
      },
      systemClock,
    );
    if (!outcome.ok) {
      const words = [refusalText(outcome.reason)];
      return reply(outcome.reason === 'no reason given' ? { fieldErrors: { reason: words } } : { formErrors: words });
    }
    await invalidateNow();
    return { goTo: data.at === 'thing' ? deskPage(data.kind, data.thing) : '/desk' };
  });
}
