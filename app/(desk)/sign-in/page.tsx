import type { Metadata } from 'next';
import { ActionForm } from '@/components/ui/action-form';
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
        The desk is for the people who run it. Whoever has no account is invited by an administrator.
      </PageTitle>
      <ActionForm
        action={signIn}
        submit="Sign in"
        fields={[
          { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', inputMode: 'email' },
          { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password' },
        ]}
      />
    </>
  );
}
