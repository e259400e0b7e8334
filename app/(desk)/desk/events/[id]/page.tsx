import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Comments } from '@/components/comment/comments';
import { EntryHead } from '@/components/entry/entry-head';
import { EventPage } from '@/components/entry/event-page';
import { NotHere } from '@/components/entry/not-here';
import { SavedNotice } from '@/components/entry/saved-notice';
import { ThingReview } from '@/components/review/thing-review';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { readDeskEventPage, STATEMENTS_PAGE } from '@/lib/reads/desk-event';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { parseFieldGiven } from '@/lib/schemas/comment';
import { parseDeskAddress, parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Event' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The desk's page of an event. */
export default async function DeskEventPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const saved = parseSaved((await searchParams).saved);
  const { page } = parseDeskAddress(await searchParams);
  const read = id === undefined ? undefined : await readDeskEventPage(person, id, page);
  if (!read?.ok || id === undefined) {
    return <NotHere title="Event" reason={read?.ok === false ? read.reason : 'no such thing'} />;
  }
  return (
    <>
      <SavedNotice saved={saved}>
        Its questions come next, below. <a href="/desk/events/new">Log another event</a>
      </SavedNotice>
      <EntryHead
        kind="Event"
        thing={read.thing}
        step={takeReviewStep}
        place={await readPlaceInList(person, parseInList(await searchParams), { kind: 'event', thing: id })}
      >
        <p className="mt-2 text-[0.9375rem]">
          <a href={`/desk/events/${id}/table`} className="inline-block py-1">
            Type into its table
          </a>{' '}
          ·{' '}
          <a href={`/desk/documents/new?event=${id}`} className="inline-block py-1">
            Log from a document
          </a>
        </p>
        {read.thing.mayRevise && (
          <p className="text-[0.9375rem]">
            <a href={`/desk/events/${id}/edit`} className="inline-block py-1">
              Revise
            </a>
          </p>
        )}
      </EntryHead>
      <ThingReview review={read.review} list={parseInList(await searchParams).address} />
      <Comments
        view={read.thing.comments}
        person={person.id}
        on={parseFieldGiven((await searchParams).on)}
        list={parseInList(await searchParams).address}
      />
      <EventPage id={id} view={read.view} page={page} perPage={STATEMENTS_PAGE} />
    </>
  );
}
