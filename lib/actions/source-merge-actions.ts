'use server';

import { invalidateNow } from '@/lib/platform/cache-invalidation';
import { systemClock } from '@/lib/platform/clock';
import type { FormState, Reply } from '@/lib/schemas/form';
import { type MergeDone, mergeForm, mergeStepForm } from '@/lib/schemas/source-merge';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';
import { problemViews } from '@/lib/views/source-merge';
import { askToMerge, type MergeRefusal, takeMergeStep } from '@/lib/writes/source-merges';
import { receiveDeskForm } from './receive-form';

/** The page of a source, which says what was done. */
const pageOf = (source: string, merged: NonNullable<MergeDone>): string =>
  `${deskPage('source', source)}?merged=${encodeURIComponent(merged)}`;

/** Asks to merge a source into another. */
export async function askMerge(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, mergeForm, async ({ client, person, data, reply }) => {
    const outcome = await askToMerge(client, { actor: person.id, ...data }, systemClock);
    return outcome.ok ? { goTo: pageOf(data.from, 'asked') } : told(reply, outcome.reason);
  });
}

/** Carries a merge out, asks to undo it, undoes it, or declines what was asked. */
export async function stepOfMerge(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, mergeStepForm, async ({ client, person, data, reply }) => {
    const { source, ...asked } = data;
    const outcome = await takeMergeStep(client, { actor: person.id, ...asked }, systemClock);
    if (!outcome.ok) return told(reply, outcome.reason);
    if (asked.step === 'merge' || asked.step === 'undo') await invalidateNow();
    return { goTo: pageOf(source, asked.step) };
  });
}

/** A reason that is missing is told at its field. What stands in the way is told in full by the page itself. */
function told(reply: Reply, refused: MergeRefusal): FormState {
  if (typeof refused === 'object') {
    const [first, ...others] = problemViews(refused.problems, new Map());
    const more = others.length === 0 ? '' : ` ${others.length} more stand in the way: open the page again to see them.`;
    return reply({ formErrors: [`${[first?.label, first?.text].filter(Boolean).join(' ')}${more}`] });
  }
  const words = [refusalText(refused)];
  return reply(refused === 'no reason given' ? { fieldErrors: { reason: words } } : { formErrors: words });
}
