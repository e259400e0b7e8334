import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Comments } from '@/components/comment/comments';
import { EntryFacts } from '@/components/entry/entry-facts';
import { EntryHead } from '@/components/entry/entry-head';
import { NotHere } from '@/components/entry/not-here';
import { QuestionForm } from '@/components/entry/question-form';
import { Revise } from '@/components/entry/revise';
import { SavedNotice } from '@/components/entry/saved-notice';
import { ReportedOn } from '@/components/error-report/reported-on';
import { ThingReview } from '@/components/review/thing-review';
import { saveQuestion } from '@/lib/actions/entry-actions';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { readClaimEntry } from '@/lib/reads/desk-entries';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { readReportedStatements } from '@/lib/reads/reported';
import { parseFieldGiven } from '@/lib/schemas/comment';
import { parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';
import { parseReportGiven, reasonGiven } from '@/lib/schemas/error-report';

export const metadata: Metadata = { title: 'Question' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function QuestionPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const saved = parseSaved((await searchParams).saved);
  const read = id === undefined ? undefined : await readClaimEntry(person, id);
  if (!read?.ok) return <NotHere title="Question" reason={read?.reason ?? 'no such thing'} />;
  const { thing, values } = read;
  const { seen } = thing.item;
  const report = parseReportGiven((await searchParams).report);
  return (
    <>
      <SavedNotice saved={saved}>
        <a href={`/desk/claims/new?event=${read.event.id}`}>Add another question</a> ·{' '}
        <a href={`/desk/statements/new?event=${read.event.id}&claim=${thing.item.thing}`}>Log a statement on it</a>
      </SavedNotice>
      <EntryHead
        kind={
          <>
            Question of <a href={`/desk/events/${read.event.id}`}>{read.event.title}</a>
          </>
        }
        thing={thing}
        step={takeReviewStep}
        place={
          await readPlaceInList(person, parseInList(await searchParams), { kind: 'claim', thing: thing.item.thing })
        }
      >
        <p className="mt-2 text-[0.9375rem]">
          <a
            href={`/desk/statements/new?event=${read.event.id}&claim=${thing.item.thing}`}
            className="inline-block py-1"
          >
            Log a statement on it
          </a>
        </p>
      </EntryHead>
      {report !== undefined && (
        <ReportedOn report={report} statements={await readReportedStatements(person, thing.item.thing, report)} />
      )}
      <ThingReview review={read.review} list={parseInList(await searchParams).address} />
      <Comments
        view={thing.comments}
        person={person.id}
        on={parseFieldGiven((await searchParams).on)}
        list={parseInList(await searchParams).address}
      />
      {thing.mayRevise ? (
        <Revise>
          <QuestionForm
            action={saveQuestion}
            key={seen.revision}
            keptAs={`${person.id} revise ${thing.item.thing}`}
            event={read.event.id}
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
