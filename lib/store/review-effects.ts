import type { ClaimId } from '@/lib/domain/record';
import type { Verdict } from '@/lib/domain/verdict';
import { columnName, methodWord } from './names';
import type { Transaction } from './transaction';

/** The kinds of which it is worked out whether publishing would change a verdict. */
export const WORKED_OUT = ['claim', 'statement'] as const;
export type WorkedOut = (typeof WORKED_OUT)[number];

/** What waits for a second person: a thing with the revision that waits, and whether readers see another one. */
export type Waiting = { kind: WorkedOut; thing: string; revision: string; isShown: boolean };

/** The verdict of a question that publishing would change, and from what to what. */
export type VerdictMove = { claim: ClaimId; before: Verdict; after: Verdict };

/** What was worked out of a waiting revision, and a hash of all that it was worked out from. */
export type ReviewEffect = { kind: WorkedOut; thing: string; revision: string; basis: string; move?: VerdictMove };

/** What waits of an event, the oldest first, at most so much. */
export async function waitingIn(db: Transaction, event: string, most: number): Promise<readonly Waiting[]> {
  return db.$queryRaw<Waiting[]>`
    select kind::text, thing_id::text as thing, revision_id::text as revision, standing = 'shown' as "isShown"
    from desk_item where event_id = ${event}::uuid and state = 'submitted' and kind in ('claim', 'statement')
    order by changed_at, thing_id limit ${most}`;
}

/** What is stored of an event. */
export async function storedEffects(db: Transaction, event: string): Promise<readonly ReviewEffect[]> {
  const rows = await db.reviewEffect.findMany({ where: { eventId: event } });
  return rows.map(({ kind, thingId, revisionId, basis, claimId, verdictBefore, verdictAfter }) => ({
    kind: kind as WorkedOut,
    thing: thingId,
    revision: revisionId,
    basis: Buffer.from(basis).toString('hex'),
    ...(claimId !== null &&
      verdictBefore !== null &&
      verdictAfter !== null && {
        move: { claim: claimId, before: methodWord(verdictBefore), after: methodWord(verdictAfter) },
      }),
  }));
}

/** Puts what was worked out in place of what is stored of these things. */
export async function replaceEffects(
  tx: Transaction,
  event: string,
  { gone, put }: { gone: readonly string[]; put: readonly ReviewEffect[] },
): Promise<void> {
  const thingId = { in: [...gone, ...put.map(({ thing }) => thing)] };
  if (thingId.in.length > 0) await tx.reviewEffect.deleteMany({ where: { eventId: event, thingId } });
  if (put.length === 0) return;
  await tx.reviewEffect.createMany({
    data: put.map(({ kind, thing, revision, basis, move }) => ({
      kind,
      thingId: thing,
      eventId: event,
      revisionId: revision,
      basis: new Uint8Array(Buffer.from(basis, 'hex')),
      claimId: move?.claim ?? null,
      verdictBefore: move ? columnName(move.before) : null,
      verdictAfter: move ? columnName(move.after) : null,
    })),
  });
}

/** Ids of events of which something waits, or is stored as if it did. */
export async function eventsWaiting(db: Transaction): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select event_id::text as id from desk_item where state = 'submitted' and kind in ('claim', 'statement') and event_id is not null
    union select event_id::text from review_effect order by id`;
  return rows.map(({ id }) => id);
}

/** The same where nothing is worked out yet, as on a database that is older than this. */
export async function eventsNotWorkedOut(db: Transaction): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct d.event_id::text as id from desk_item d
    where d.state = 'submitted' and d.kind in ('claim', 'statement') and d.event_id is not null
      and not exists (select from review_effect v where v.event_id = d.event_id)`;
  return rows.map(({ id }) => id);
}
