import type { Correcting } from '@/lib/domain/correction';
import type { PersonId } from '@/lib/domain/person';
import { writeDeskItems } from '@/lib/store/desk-items';
import { personOf } from '@/lib/store/people';
import type { RevisionRef } from '@/lib/store/revisions';
import { reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { updateProjections } from './event-projections';
import { applyTransition, lockChains } from './step';

/**
 * Submits and publishes revisions that were just logged, one after the other, as two people of the desk would: by the
 * same steps and under the same rules. What lists show is computed once, when all of it is published. Throws if a step
 * is refused, so that the transaction is rolled back. `correction` is what is said of further revisions of what readers saw.
 */
export async function publishLogged(
  tx: Transaction,
  revisions: readonly RevisionRef[],
  people: { author: PersonId; reviewer: PersonId },
  clock: () => { epochMilliseconds: number },
  correction: Correcting = 'no correction',
): Promise<void> {
  await lockChains(tx);
  const now = new Date(clock().epochMilliseconds);
  const taken = [
    { step: 'submit', actor: people.author, person: await personOf(tx, people.author, now) },
    { step: 'publish', actor: people.reviewer, person: await personOf(tx, people.reviewer, now) },
  ] as const;
  for (const { kind, id } of revisions) {
    let found = await reviewable(tx, kind, id);
    for (const { step, actor, person } of taken) {
      if (!found) throw new Error(`There is no ${kind} ${id} to ${step}.`);
      const outcome = await applyTransition(tx, { actor, person, step, kind, thing: id, correction }, found, clock);
      if (!outcome.ok) throw new Error(`Step "${step}" of a ${kind} was refused: ${JSON.stringify(outcome.reason)}.`);
      found = outcome.now;
    }
  }
  await writeDeskItems(tx, revisions);
  await updateProjections(tx, revisions, new Date(clock().epochMilliseconds));
}
