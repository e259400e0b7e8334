import type { Role } from '@/lib/domain/person';
import { systemClock } from '@/lib/platform/clock';
import { database } from '@/lib/platform/db';
import { openInvitation } from '@/lib/store/invitations';

/** The role that an invitation gives, or nothing where it cannot be used (any more). */
export async function readInvitation(token: string): Promise<Role | undefined> {
  return (await openInvitation(database(), token, new Date(systemClock().epochMilliseconds)))?.role;
}
