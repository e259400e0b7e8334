import { cookies, headers } from 'next/headers';
import { auth, isToExtend, readingAuth } from './auth';
import type { Role } from './generated/client';

/** The person who is signed in, as the database has them now. */
export type SignedIn = {
  id: string;
  role: Role;
  pseudonym: string;
  name: string;
  email: string;
  hasSecondFactor: boolean;
  session: string;
};

/**
 * Returns who makes this request, or nobody. It reads the database at every call, so that a session that was ended, an
 * account that has ended and a role that was lowered take effect at once.
 */
export async function signedIn(): Promise<SignedIn | 'nobody'> {
  // First, so that the build does not query the database.
  const sent = await currentHeaders();
  const found = await readingAuth().api.getSession({ headers: sent, query: { disableRefresh: true } });
  if (!found || found.user.endedAt) return 'nobody';
  if (isToExtend(found.session)) await auth().api.getSession({ headers: sent });
  const { id, role, pseudonym, name, email, twoFactorEnabled } = found.user;
  return {
    id,
    // A column of an enumeration type in the database.
    role: role as Role,
    pseudonym,
    name,
    email,
    hasSecondFactor: twoFactorEnabled === true,
    session: found.session.id,
  };
}

/** The headers of this request, with its current cookies: an action may have replaced the session. */
export async function currentHeaders(): Promise<Headers> {
  const sent = new Headers(await headers());
  sent.set('cookie', (await cookies()).toString());
  return sent;
}
