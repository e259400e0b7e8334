import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Comments } from '@/components/comment/comments';
import { EntryFacts } from '@/components/entry/entry-facts';
import { EntryHead } from '@/components/entry/entry-head';
import { MergeJustDone, Merges } from '@/components/entry/merges';
import { NearToMerge } from '@/components/entry/near-to-merge';
import { NotHere } from '@/components/entry/not-here';
import { Revise } from '@/components/entry/revise';
import { SavedNotice } from '@/components/entry/saved-notice';
import { SourceForm } from '@/components/entry/source-form';
import { RepliesAtDesk } from '@/components/reply/replies-at-desk';
import { ThingReview } from '@/components/review/thing-review';
import { saveSource } from '@/lib/actions/entry-actions';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { askMerge, stepOfMerge } from '@/lib/actions/source-merge-actions';
import { signedIn } from '@/lib/platform/session';
import { readSourceEntry, readSourceOffers, sourceChoices } from '@/lib/reads/desk-entries';
import { nearToMerge } from '@/lib/reads/named-sources';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { readReplies } from '@/lib/reads/replies';
import { readMerges } from '@/lib/reads/source-merges';
import { parseFieldGiven } from '@/lib/schemas/comment';
import { parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';
import { parseReportGiven, reasonGiven } from '@/lib/schemas/error-report';
import { parseReplyDone } from '@/lib/schemas/reply';
import { parseInto, parseMergeDone } from '@/lib/schemas/source-merge';

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
  const { saved: asked, into, merged, report, replied } = await searchParams;
  const saved = parseSaved(asked);
  const read = id === undefined ? undefined : await readSourceEntry(person, id);
  if (!read?.ok) return <NotHere title="Source" reason={read?.reason ?? 'no such thing'} />;
  const { thing, values } = read;
  const { seen } = thing.item;
  // A source is of no one event: the desk says in which zone it replied.
  const given = { zone: 'UTC', report: parseReportGiven(report) };
  const replies = await readReplies(person, { kind: 'source', thing: thing.item.thing }, given);
  const merges = await readMerges(person, thing.item.thing, parseInto(into));
  // What waits for somebody stands above the form; the question that is seldom asked, below it.
  const isAbove = merges.open.length > 0 || merges.chosen !== undefined || merges.notFound !== undefined;
  const same = (
    <Merges
      source={thing.item.thing}
      keptAs={`${person.id} ${thing.item.thing}`}
      merges={merges}
      sources={merges.mayAsk ? await sourceChoices() : []}
      ask={askMerge}
      take={stepOfMerge}
    />
  );
  return (
    <>
      <SavedNotice saved={saved}>
        <a href="/desk/sources/new">Log another source</a> · <a href="/desk/events">All events</a>
      </SavedNotice>
      {saved !== undefined && merges.mayAsk && <NearToMerge near={await nearToMerge(thing.item.thing)} />}
      <MergeJustDone done={parseMergeDone(merged)} />
      <EntryHead
        kind="Source"
        thing={thing}
        step={takeReviewStep}
        place={
          await readPlaceInList(person, parseInList(await searchParams), { kind: 'source', thing: thing.item.thing })
        }
      />
      {isAbove && same}
      <ThingReview review={read.review} list={parseInList(await searchParams).address} />
      <Comments
        view={thing.comments}
        person={person.id}
        on={parseFieldGiven((await searchParams).on)}
        list={parseInList(await searchParams).address}
      />
      <RepliesAtDesk view={replies} person={person.id} done={parseReplyDone(replied)} />
      {thing.mayRevise ? (
        <Revise>
          <SourceForm
            action={saveSource}
            key={seen.revision}
            keptAs={`${person.id} revise ${thing.item.thing}`}
            values={{ ...values, ...reasonGiven(report) }}
            seen={{ thing: thing.item.thing, ...seen }}
            offers={await readSourceOffers(person)}
          />
        </Revise>
      ) : (
        <EntryFacts facts={read.facts} />
      )}
      {!isAbove && same}
    </>
  );
}
