import type { Metadata } from 'next';
import { SecondFactorForm } from '@/components/account/sign-in-forms';
import { PageTitle } from '@/components/ui/page-title';
import { verifySecondFactor } from '@/lib/actions/sign-in-actions';
import { parseOwnPath, signInAddress } from '@/lib/schemas/own-path';

export const metadata: Metadata = { title: 'Second factor' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SecondFactorPage({ searchParams }: Props) {
  const back = parseOwnPath((await searchParams).back);
  return (
    <>
      <PageTitle title="Your second factor">
        Your password was right. Now enter the code that your authenticator app shows, or one of your backup codes.
      </PageTitle>
      <SecondFactorForm verifySecondFactor={verifySecondFactor} back={back} />
      <p className="mt-8">
        You have ten minutes. After that, <a href={signInAddress(back)}>sign in again</a>.
      </p>
    </>
  );
}
