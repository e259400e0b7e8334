import type { PersonId } from '@/lib/domain/person';
import type { Revised } from '@/lib/store/revisions';
import { reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { takeStepIn } from './step';

/**
 * Submits and publishes revisions that were just logged, one after the other, as two people of the desk would: by the
 * same steps, and under the same rules. Throws where a step is refused, so that its transaction leaves nothing.
 */
export async function publishLogged(
  tx: Transaction,
  revisions: readonly Revised[],
  people: { author: PersonId; reviewer: PersonId },
  clock: () => { epochMilliseconds: number },
): Promise<void> {
  for (const { kind, id } of revisions) {
    for (const [step, actor] of [
      ['submit', people.author],
      ['publish', people.reviewer],
    ] as const) {
      const found = await reviewable(tx, kind, id);
      if (!found) throw new Error(`There is no ${kind} ${id} to ${step}.`);
      const seen = { version: found.version, revision: found.latest.revision };
      const outcome = await takeStepIn(tx, { actor, step, kind, thing: id, seen }, clock);
      if (!outcome.ok) throw new Error(`A ${kind} could not be ${step}ed: ${JSON.stringify(outcome.reason)}.`);
    }
  }
}
