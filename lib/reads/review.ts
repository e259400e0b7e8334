import type { Reviewed } from '@/lib/domain/review';
import { latestRevision } from '@/lib/store/reviewed';
import type { Transaction } from '@/lib/store/transaction';
import type { ThingReview } from '@/lib/views/step-effects';
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
  return { ...(changes && { changes }), effects: await readStepEffects(db, of) };
}
