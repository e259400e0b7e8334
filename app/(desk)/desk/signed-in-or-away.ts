import { redirect } from 'next/navigation';
import { type SignedIn, signedIn } from '@/lib/platform/session';

/** Who is at the desk; whoever is not signed in (any more) is sent to sign in. */
export async function signedInOrAway(): Promise<SignedIn> {
  const person = await signedIn();
  return person === 'nobody' ? redirect('/sign-in') : person;
}
