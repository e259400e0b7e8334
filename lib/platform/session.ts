import { cookies, headers } from 'next/headers';
import { auth } from './auth';
import type { Role } from './generated/client';

/** Who is signed in, as the database has them now. */
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
 * Who makes this request, or nobody: read from the database at every call, so that a session that was ended, an account
 * that has ended and a role that was lowered count at once.
 */
export async function signedIn(): Promise<SignedIn | 'nobody'> {
  // First, so that nothing is asked of the database while the project is built.
  const sent = await currentHeaders();
  const found = await auth().api.getSession({ headers: sent });
  if (!found || found.user.endedAt) return 'nobody';
  const { id, role, pseudonym, name, email, twoFactorEnabled } = found.user;
  return {
    id,
    // A column of its own type in the database.
    role: role as Role,
    pseudonym,
    name,
    email,
    hasSecondFactor: twoFactorEnabled === true,
    session: found.session.id,
  };
}

/** The headers of this request, with its cookies as they are by now: an action may have exchanged the session. */
export async function currentHeaders(): Promise<Headers> {
  const sent = new Headers(await headers());
  sent.set('cookie', (await cookies()).toString());
  return sent;
}
