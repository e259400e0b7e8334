import type { Metadata } from 'next';
import { SignInForm } from '@/components/account/sign-in-forms';
import { Away } from '@/components/ui/away';
import { PageTitle } from '@/components/ui/page-title';
import { signIn } from '@/lib/actions/sign-in-actions';
import { signedIn } from '@/lib/platform/session';
import { parseOwnPath } from '@/lib/schemas/own-path';

export const metadata: Metadata = { title: 'Sign in' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const back = parseOwnPath((await searchParams).back);
  if ((await signedIn()) !== 'nobody') {
    return (
      <Away to={back ?? '/desk'} title="You are signed in">
        {back === undefined ? 'Go to the desk' : 'Go on where you were'}
      </Away>
    );
  }
  return (
    <>
      <PageTitle title="Sign in">
        The desk is for the people who run it. If you have no account, an administrator can invite you.
        {back !== undefined && ' Signing in leads back to the page that you asked for.'}
      </PageTitle>
      <SignInForm signIn={signIn} back={back} />
    </>
  );
}
