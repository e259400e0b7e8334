'use server';

import { systemClock } from '@/lib/platform/clock';
import { renewNow } from '@/lib/platform/renewals';
import type { FormState } from '@/lib/schemas/form';
import { stepForm } from '@/lib/schemas/step';
import { refusalText } from '@/lib/views/refusals';
import { takeStep } from '@/lib/writes/step';
import { formOfTheDesk } from './gate';

/** Takes one step of the review. Readers' pages are renewed before the answer goes out. */
export async function step(_before: FormState, form: FormData): Promise<FormState> {
  return formOfTheDesk(form, stepForm, async ({ client, person, data, reply }) => {
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
    await renewNow();
    return { goTo: '/desk' };
  });
}
