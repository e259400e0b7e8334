import type { Reviewed } from '@/lib/domain/review';
import { waitingTogether } from '@/lib/store/batches';
import { latestRevision } from '@/lib/store/reviewed';
import type { Transaction } from '@/lib/store/transaction';
import type { ThingReview } from '@/lib/views/step-effects';
import { BATCH } from './batch';
import { type OnClaim, pendingOf, readChanges } from './changes';
import { readStepEffects } from './step-effects';

/**
 * What a reviewer reads of a thing: what its latest revision changes for readers, as long as they do not have it, and what
 * they see after each step. `event` is the address of its event, `on` the question of what was said. Undefined if there is
 * no such thing.
 */
export async function readReview(
  db: Transaction,
  kind: Reviewed,
  id: string,
  { event, on }: { event?: string; on?: OnClaim },
): Promise<ThingReview | undefined> {
  const latest = await latestRevision(db, kind, id);
  if (latest === undefined) return undefined;
  const changes = (await readChanges(db, [pendingOf(kind, id, latest)], () => on)).get(id);
  const of = { kind, id, latest, ...(event !== undefined && { event }), ...(on && { on }) };
  const effects = await readStepEffects(db, of);
  return { ...(changes && { changes }), effects, ...(await togetherWith(db, kind, id)) };
}

/** How much waits from a document, or was submitted in one go with a thing; nothing where that is the thing alone. */
async function togetherWith(db: Transaction, kind: Reviewed, thing: string): Promise<Pick<ThingReview, 'together'>> {
  const of = kind === 'document' ? { document: thing } : { with: { kind, thing } };
  const many = (await waitingTogether(db, of, BATCH)).length;
  return many > 1 ? { together: { of, many } } : {};
}
