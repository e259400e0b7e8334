import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { HelpList, HelpPage } from '@/components/help/help';
import { signedIn } from '@/lib/platform/session';
import { readHelp } from '@/lib/reads/help';

export const metadata: Metadata = { title: 'Help' };
export const instant = false;

type Props = { params: Promise<{ task: string }> };

/** The help on one task; the list of all where there is no such task. */
export default async function HelpTaskPage({ params }: Props) {
  if ((await signedIn()) === 'nobody') return <SignInFirst />;
  const task = readHelp((await params).task);
  return task === undefined ? <HelpList /> : <HelpPage task={task} />;
}
