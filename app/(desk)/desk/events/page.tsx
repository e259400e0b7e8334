import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { FoundList } from '@/components/entry/found-list';
import { PageTitle } from '@/components/ui/page-title';
import { signedIn } from '@/lib/platform/session';
import { findAtDesk, LIST_PAGE } from '@/lib/reads/desk-lists';
import { parseFindAddress } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Events' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EventsPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const { words, page } = parseFindAddress(await searchParams);
  const list = await findAtDesk(person, 'events', { words, page });
  if (!list.ok) return <PageTitle title="Events">Your role does not allow this.</PageTitle>;
  return (
    <>
      <PageTitle title="Events">
        Published or not, the last changed first. <a href="/desk/events/new">Log an event</a>
      </PageTitle>
      <FoundList
        at="/desk/events"
        one="event"
        many="events"
        hint="By a part of its title, place or address."
        words={words}
        page={page}
        perPage={LIST_PAGE}
        total={list.total}
        lines={list.lines}
      />
    </>
  );
}
