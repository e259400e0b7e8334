import type { Metadata } from 'next';
import { connection } from 'next/server';
import { JoinForm } from '@/components/account/sign-in-forms';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { acceptInvitation } from '@/lib/actions/sign-in-actions';
import { readInvitation } from '@/lib/reads/invitation';

// The address is a secret: no referrer sends it on.
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' };
export const instant = false;

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  await connection();
  const invitation = await readInvitation(token);
  if (invitation === undefined) {
    return (
      <Notice title="This invitation cannot be used">
        <p>It was used or withdrawn, or is too old. An administrator can make another.</p>
      </Notice>
    );
  }
  const { role, isOfSomebody } = invitation;
  return (
    <>
      <PageTitle title={`Join this desk as ${role === 'reporter' ? 'a' : 'an'} ${role}`}>
        In the public log you appear under a pseudonym. Your name and address stay within the desk.
        {isOfSomebody &&
          ' For a day, or until another administrator confirms your account, you count as one person with the person who invited you: neither of you publishes the other’s work.'}
      </PageTitle>
      <JoinForm join={acceptInvitation} token={token} />
    </>
  );
}
