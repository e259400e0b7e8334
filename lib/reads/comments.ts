import { can } from '@/lib/domain/permission';
import type { Actor } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import { threadsOn } from '@/lib/store/comment-threads';
import type { Transaction } from '@/lib/store/transaction';
import { type CommentsView, threadView } from '@/lib/views/comments';

/** The comments on a thing whose latest revision has this number, with what this person may do with each thread. */
export async function readComments(
  db: Transaction,
  actor: Actor,
  { kind, thing, revision }: { kind: Reviewed; thing: string; revision: number },
): Promise<CommentsView> {
  const rows = await threadsOn(db, kind, thing);
  const threads = rows.map((row) =>
    threadView(row, revision, can(actor, 'settle comment', { authors: row.authors }).ok),
  );
  return {
    kind,
    thing,
    revision,
    open: threads.filter(({ isOpen }) => isOpen),
    settled: threads.filter(({ isOpen }) => !isOpen),
  };
}
