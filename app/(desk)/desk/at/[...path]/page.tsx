import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Away } from '@/components/ui/away';
import { Notice } from '@/components/ui/notice';
import { signedIn } from '@/lib/platform/session';
import { readPlaceAtDesk } from '@/lib/reads/at-desk';

export const metadata: Metadata = { title: 'At the desk' };
export const instant = false;

type Props = { params: Promise<{ path: string[] }> };

/** Leads from a reader's page, whose address stands behind /desk/at, to the same thing at the desk. */
export default async function AtDeskPage({ params }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const place = await readPlaceAtDesk(person, (await params).path);
  if (place === undefined) {
    return (
      <Notice title="The desk does not have this">
        <p>
          There is no such event or question. <a href="/desk/events">All events</a>
        </p>
      </Notice>
    );
  }
  return (
    <Away to={place} title="At the desk">
      Go on to it
    </Away>
  );
}
