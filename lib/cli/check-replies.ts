import { areInOrder } from '@/lib/domain/reply';
import { canonical } from '@/lib/platform/canonical';
import type { RedactionsTold } from '@/lib/store/redactions-told';
import { type ReplyBinding, replyBindings } from '@/lib/store/reply-bindings';
import type { Transaction } from '@/lib/store/transaction';
import { isBoundBy } from '@/lib/writes/log';
import type { NotAsLogged, Redacted } from './check-published';

/** Checks that every reply of a source that was ever published still says what the log binds. */
export async function checkReplies(
  db: Transaction,
  told: RedactionsTold,
): Promise<{ published: number; redacted: readonly Redacted[]; faults: readonly NotAsLogged[] }> {
  const bindings = await replyBindings(db);
  const faults: NotAsLogged[] = [];
  const redacted: Redacted[] = [];
  for (const binding of bindings) {
    const { id, on, gone } = binding;
    const entry = gone === null ? undefined : told.of('reply', id);
    const what = faultOf(binding, entry?.at);
    if (what !== undefined) faults.push({ ...on, what });
    else if (entry) redacted.push({ ...on, text: 'reply', by: entry.by, with: entry.with, at: entry.at });
  }
  return { published: bindings.length, redacted, faults };
}

function faultOf(
  { entry, content, areWords, gone, steps }: ReplyBinding,
  redactedAt: string | undefined,
): string | undefined {
  if (entry === undefined) return 'the publishing of a source’s reply to it is not in the public log';
  if (gone !== null && redactedAt !== gone.toISOString()) {
    return 'the words of a source’s reply to it were changed: they look redacted, and the log does not say that two people approved it';
  }
  if (!areInOrder(steps) || steps.some(({ number }, place) => number !== place + 1)) {
    return 'the steps with a source’s reply to it are in another order than they can have been taken';
  }
  if (!isBoundBy(entry, canonical(content))) return 'a source’s reply to it was changed: it is not what the log binds';
  return areWords
    ? undefined
    : 'the words of a source’s reply to it were changed: they are not those that were published';
}
