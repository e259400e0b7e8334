import type { Reviewed } from '@/lib/domain/review';
import type { Transaction } from './transaction';

/** Since when something is off readers' pages, and why. The reason may have been redacted. */
export type Hiding = { at: string; reason: string | 'redacted' };

/** Something that was withdrawn: its kind, its claim, and its short name in the event, where it has one. */
export type Withdrawn = Hiding & { kind: Reviewed; thing: string; event: string; claim: string; ref?: string };

const reasonOf = (reason: { text: string | null } | null): string => reason?.text ?? 'redacted';

/** Why and since when one thing is held or withdrawn. */
export async function readHiding(db: Transaction, thing: string): Promise<Hiding> {
  const step = await db.transition.findFirstOrThrow({
    where: { thingId: thing, step: { in: ['hold', 'withdraw'] } },
    orderBy: { number: 'desc' },
    select: { at: true, reason: { select: { text: true } } },
  });
  return { at: step.at.toISOString(), reason: reasonOf(step.reason) };
}

/**
 * What was withdrawn from some events, the latest first: claims, statements, renderings and searches. Anything of a
 * source that is confidential or off the page is left out. The number of queries does not depend on the number of
 * events.
 */
export async function readWithdrawn(db: Transaction, eventIds: readonly string[]): Promise<readonly Withdrawn[]> {
  const withdrawn = { standing: 'withdrawn' } as const;
  const open = { standing: 'shown', publishedRevision: { is: { confidential: false } } } as const;
  const eventId = { in: [...eventIds] };
  const claims = await db.claim.findMany({
    where: { eventId, ...withdrawn },
    select: { id: true, slug: true, eventId: true },
  });
  const statements = await db.statement.findMany({
    where: { eventId, ...withdrawn, source: open },
    select: { id: true, ref: true, eventId: true, claimId: true },
  });
  const renderings = await db.rendering.findMany({
    where: { eventId, ...withdrawn, outlet: open, statement: { source: open } },
    select: { id: true, ref: true, eventId: true, statement: { select: { claimId: true } } },
  });
  const searches = await db.search.findMany({
    where: { claim: { eventId }, ...withdrawn, source: open },
    select: { id: true, claim: { select: { id: true, eventId: true } } },
  });
  const things = new Map<string, { event: string; claim: string; ref?: string }>([
    ...claims.map(({ id, slug: ref, eventId: event }) => [id, { event, claim: id, ref }] as const),
    ...statements.map(({ id, ref, eventId: event, claimId: claim }) => [id, { event, claim, ref }] as const),
    ...renderings.map(
      ({ id, ref, eventId: event, statement }) => [id, { event, claim: statement.claimId, ref }] as const,
    ),
    ...searches.map(({ id, claim }) => [id, { event: claim.eventId, claim: claim.id }] as const),
  ]);
  const steps = await db.transition.findMany({
    where: { thingId: { in: [...things.keys()] }, step: 'withdraw' },
    orderBy: [{ at: 'desc' }, { number: 'desc' }],
    select: { kind: true, thingId: true, at: true, reason: { select: { text: true } } },
  });
  const seen = new Set<string>();
  return steps.flatMap(({ kind, thingId, at, reason }) => {
    const thing = things.get(thingId);
    if (thing === undefined || seen.has(thingId)) return [];
    seen.add(thingId);
    return [{ kind, thing: thingId, at: at.toISOString(), reason: reasonOf(reason), ...thing }];
  });
}
