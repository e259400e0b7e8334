import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { AlsoHere } from '@/components/entry/also-here';
import { EntryFacts } from '@/components/entry/entry-facts';
import { EventForm } from '@/components/entry/event-form';
import { NotHere } from '@/components/entry/not-here';
import { PageTitle } from '@/components/ui/page-title';
import { saveEvent } from '@/lib/actions/entry-actions';
import { signedIn } from '@/lib/platform/session';
import { readEventEntry } from '@/lib/reads/desk-entries';
import { parseThingId } from '@/lib/schemas/desk-address';
import { reasonGiven } from '@/lib/schemas/error-report';
import { TIME_ZONES } from '@/lib/schemas/time-zones';

export const metadata: Metadata = { title: 'Revise an event' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReviseEventPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const read = id === undefined ? undefined : await readEventEntry(person, id);
  if (!read?.ok) return <NotHere title="Revise an event" reason={read?.reason ?? 'no such thing'} />;
  const { thing, values } = read;
  return (
    <>
      <PageTitle title="Revise an event">
        <a href={`/desk/events/${thing.item.thing}`}>{thing.item.label}</a>
      </PageTitle>
      <div className="-mt-6 mb-6">
        <AlsoHere kind="event" thing={thing.item.thing} />
      </div>
      {thing.mayRevise ? (
        <EventForm
          action={saveEvent}
          key={thing.item.seen.revision}
          keptAs={`${person.id} revise ${thing.item.thing}`}
          values={{ ...values, ...reasonGiven((await searchParams).report) }}
          seen={{ thing: thing.item.thing, ...thing.item.seen }}
          zones={TIME_ZONES}
        />
      ) : (
        <EntryFacts facts={read.facts} />
      )}
    </>
  );
}
