import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { EventForm } from '@/components/entry/event-form';
import { PageTitle } from '@/components/ui/page-title';
import { saveEvent } from '@/lib/actions/entry-actions';
import { signedIn } from '@/lib/platform/session';
import { TIME_ZONES } from '@/lib/schemas/time-zones';

export const metadata: Metadata = { title: 'New event' };
export const instant = false;

export default async function NewEventPage() {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  return (
    <>
      <PageTitle title="New event">
        Something that happened, or is said to have happened, on which sources report.
      </PageTitle>
      <EventForm action={saveEvent} keptAs={`${person.id} event new`} zones={TIME_ZONES} />
    </>
  );
}
