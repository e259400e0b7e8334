import { headers } from 'next/headers';
import { Away } from '@/components/ui/away';
import { PAGE_ASKED, parseOwnPath, signInAddress } from '@/lib/schemas/own-path';

/** Shown at the desk to a visitor who is not signed in, or no longer. Signing in leads back to the page. */
export async function SignInFirst() {
  const back = parseOwnPath((await headers()).get(PAGE_ASKED));
  return (
    <Away to={signInAddress(back)} title="You are not signed in">
      Sign in
    </Away>
  );
}
