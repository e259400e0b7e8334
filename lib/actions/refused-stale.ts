import type { SignedIn } from '@/lib/platform/session';
import { readChangedMeanwhile, readConflict } from '@/lib/reads/conflict';
import type { FormState, Reply } from '@/lib/schemas/form';
import { deskPage } from '@/lib/views/desk';
import { refusalText } from '@/lib/views/refusal-text';

type Stale = Parameters<typeof readConflict>[1];

/** What a form is told whose thing was changed meanwhile: by whom and when, and both versions to choose from. */
export async function refusedAsStale(person: SignedIn, stale: Stale, reply: Reply): Promise<FormState> {
  const conflict = await readConflict(person, stale, reply().initialValue ?? {});
  if (conflict === undefined) return reply({ formErrors: [refusalText('changed meanwhile')] });
  return { ...reply({ formErrors: [conflict.sentence] }), conflict };
}

/** The same of a step: what became of its thing meanwhile, and where to look at it. */
export async function refusedStep(person: SignedIn, stale: Stale, reply: Reply): Promise<FormState> {
  const told = (await readChangedMeanwhile(person, [stale])).get(stale.thing) ?? refusalText('changed meanwhile');
  const see = { href: deskPage(stale.kind, stale.thing), label: 'Look at it as it is now' };
  return { ...reply({ formErrors: [told] }), see };
}
