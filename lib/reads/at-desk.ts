import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { claimAt, eventAt } from '@/lib/store/things-by-slug';
import { deskPage } from '@/lib/views/desk';
import { maySee } from './desk-thing';

/**
 * Where the desk has what a reader's page shows: of "events/makiivka" the event, of "events/makiivka/claims/killed" the
 * question. Undefined for every other path, and for whoever may not see the desk.
 */
export async function readPlaceAtDesk(member: Member, path: readonly string[]): Promise<string | undefined> {
  const [events, slug, claims, question, ...more] = path;
  if (!maySee(member).ok || events !== 'events' || slug === undefined || more.length > 0) return undefined;
  const event = await eventAt(deskDatabase(), slug);
  if (event === undefined) return undefined;
  if (claims === undefined) return deskPage('event', event);
  if (claims !== 'claims' || question === undefined) return undefined;
  const claim = await claimAt(deskDatabase(), event, question);
  return claim === undefined ? undefined : deskPage('claim', claim);
}
