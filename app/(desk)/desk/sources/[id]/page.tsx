import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { EntryFacts } from '@/components/entry/entry-facts';
import { EntryHead } from '@/components/entry/entry-head';
import { NotHere } from '@/components/entry/not-here';
import { Revise } from '@/components/entry/revise';
import { SavedNotice } from '@/components/entry/saved-notice';
import { SourceForm } from '@/components/entry/source-form';
import { ThingReview } from '@/components/review/thing-review';
import { saveSource } from '@/lib/actions/entry-actions';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { readSourceEntry, readSourceOffers } from '@/lib/reads/desk-entries';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Source' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SourcePage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const saved = parseSaved((await searchParams).saved);
  const read = id === undefined ? undefined : await readSourceEntry(person, id);
  if (!read?.ok) return <NotHere title="Source" reason={read?.reason ?? 'no such thing'} />;
  const { thing, values } = read;
  const { seen } = thing.item;
  return (
    <>
      <SavedNotice saved={saved}>
        <a href="/desk/sources/new">Log another source</a> · <a href="/desk/events">All events</a>
      </SavedNotice>
      <EntryHead
        kind="Source"
        thing={thing}
        step={takeReviewStep}
        place={
          await readPlaceInList(person, parseInList(await searchParams), { kind: 'source', thing: thing.item.thing })
        }
      />
      <ThingReview review={read.review} />
      {thing.mayRevise ? (
        <Revise>
          <SourceForm
            action={saveSource}
            key={seen.revision}
            keptAs={`${person.id} ${thing.item.thing} ${seen.revision}`}
            values={values}
            seen={{ thing: thing.item.thing, ...seen }}
            offers={await readSourceOffers(person)}
          />
        </Revise>
      ) : (
        <EntryFacts facts={read.facts} />
      )}
    </>
  );
}
