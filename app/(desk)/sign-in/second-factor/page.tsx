import type { Metadata } from 'next';
import { SecondFactorForm } from '@/components/account/sign-in-forms';
import { PageTitle } from '@/components/ui/page-title';
import { verifySecondFactor } from '@/lib/actions/sign-in-actions';

export const metadata: Metadata = { title: 'Second factor' };
export const instant = false;

export default function SecondFactorPage() {
  return (
    <>
      <PageTitle title="Your second factor">
        Your password was right. Now enter the code that your authenticator app shows, or one of your backup codes.
      </PageTitle>
      <SecondFactorForm verifySecondFactor={verifySecondFactor} />
      <p className="mt-8">
        You have ten minutes. After that, <a href="/sign-in">sign in again</a>.
      </p>
    </>
  );
}
