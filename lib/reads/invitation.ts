import type { Role } from '@/lib/domain/person';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { openInvitation } from '@/lib/store/invitations';

/** Reads the role that an invitation gives, and whether a person sent it; undefined if it cannot be used (any more). */
export async function readInvitation(token: string): Promise<{ role: Role; isOfSomebody: boolean } | undefined> {
  const found = await openInvitation(deskDatabase(), token, new Date(systemClock().epochMilliseconds));
  return found && { role: found.role, isOfSomebody: found.by !== 'nobody' };
}
