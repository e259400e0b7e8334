import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Comments } from '@/components/comment/comments';
import { EntryFacts } from '@/components/entry/entry-facts';
import { EntryHead } from '@/components/entry/entry-head';
import { NotHere } from '@/components/entry/not-here';
import { Revise } from '@/components/entry/revise';
import { SavedNotice } from '@/components/entry/saved-notice';
import { SearchForm } from '@/components/entry/search-form';
import { ThingReview } from '@/components/review/thing-review';
import { saveSearch } from '@/lib/actions/entry-actions';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { readSearchEntry } from '@/lib/reads/desk-entries';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { parseFieldGiven } from '@/lib/schemas/comment';
import { parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';
import { reasonGiven } from '@/lib/schemas/error-report';

export const metadata: Metadata = { title: 'Search' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SearchPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const saved = parseSaved((await searchParams).saved);
  const read = id === undefined ? undefined : await readSearchEntry(person, id);
  if (!read?.ok) return <NotHere title="Search" reason={read?.reason ?? 'no such thing'} />;
  const { thing, values } = read;
  const { seen } = thing.item;
  return (
    <>
      <SavedNotice saved={saved}>
        <a href={`/desk/searches/new?event=${read.event.id}`}>Log another search</a> ·{' '}
        <a href={`/desk/events/${read.event.id}`}>Back to the event</a>
      </SavedNotice>
      <EntryHead
        kind={
          <>
            {read.title}, in <a href={`/desk/events/${read.event.id}`}>{read.event.title}</a>
          </>
        }
        thing={thing}
        step={takeReviewStep}
        place={
          await readPlaceInList(person, parseInList(await searchParams), { kind: 'search', thing: thing.item.thing })
        }
      />
      <ThingReview review={read.review} list={parseInList(await searchParams).address} />
      <Comments
        view={thing.comments}
        person={person.id}
        on={parseFieldGiven((await searchParams).on)}
        list={parseInList(await searchParams).address}
      />
      {thing.mayRevise ? (
        <Revise>
          <SearchForm
            action={saveSearch}
            key={seen.revision}
            keptAs={`${person.id} revise ${thing.item.thing}`}
            event={read.event}
            questions={read.questions}
            sources={read.sources}
            values={{ ...values, ...reasonGiven((await searchParams).report) }}
            seen={{ thing: thing.item.thing, ...seen }}
          />
        </Revise>
      ) : (
        <EntryFacts facts={read.facts} />
      )}
    </>
  );
}
