import type { Metadata } from 'next';
import { SignInForm } from '@/components/account/sign-in-forms';
import { Away } from '@/components/ui/away';
import { PageTitle } from '@/components/ui/page-title';
import { signIn } from '@/lib/actions/sign-in-actions';
import { signedIn } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Sign in' };
export const instant = false;

export default async function SignInPage() {
  if ((await signedIn()) !== 'nobody') {
    return (
      <Away to="/desk" title="You are signed in">
        Go to the desk
      </Away>
    );
  }
  return (
    <>
      <PageTitle title="Sign in">
        The desk is for the people who run it. If you have no account, an administrator can invite you.
      </PageTitle>
      <SignInForm signIn={signIn} />
    </>
  );
}
