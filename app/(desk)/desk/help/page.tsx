import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { HelpList } from '@/components/help/help';
import { signedIn } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Help' };
export const instant = false;

/** The tasks of the desk, each with a page. */
export default async function HelpListPage() {
  return (await signedIn()) === 'nobody' ? <SignInFirst /> : <HelpList />;
}
