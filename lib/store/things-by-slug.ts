import type { Transaction } from './transaction';

/** The event at an address of readers' pages, by its id; undefined where there is none. */
export const eventAt = async (db: Transaction, slug: string): Promise<string | undefined> =>
  (await db.event.findUnique({ where: { slug }, select: { id: true } }))?.id;

/** The question of an event, by its id. */
export const claimAt = async (db: Transaction, event: string, slug: string): Promise<string | undefined> =>
  (await db.claim.findFirst({ where: { eventId: event, slug }, select: { id: true } }))?.id;
