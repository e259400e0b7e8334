import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { KeyList } from '@/components/keys/key-list';
import { KeySwitch } from '@/components/keys/key-switch';
import { PageTitle } from '@/components/ui/page-title';
import { signedIn } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Keys' };
export const instant = false;

/** The keys of the desk, and the switch that turns them off. */
export default async function KeysPage() {
  if ((await signedIn()) === 'nobody') return <SignInFirst />;
  return (
    <>
      <PageTitle title="Keys of the desk">
        Letters go by their place on the keyboard, and do nothing while you type in a field.
      </PageTitle>
      <div className="measure mb-10">
        <KeySwitch />
      </div>
      <KeyList />
    </>
  );
}
