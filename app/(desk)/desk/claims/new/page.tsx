import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { NotHere } from '@/components/entry/not-here';
import { QuestionForm } from '@/components/entry/question-form';
import { PageTitle } from '@/components/ui/page-title';
import { saveQuestion } from '@/lib/actions/entry-actions';
import { signedIn } from '@/lib/platform/session';
import { readNewClaim } from '@/lib/reads/desk-entries';
import { parseNameGiven, parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'New question' };
export const instant = false;

/** What most questions are: a count. */
const beginning = (place: number) => ({
  type: 'number',
  whole: 'counted',
  lowerBound: '0',
  additive: true,
  position: String(place),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewQuestionPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const address = await searchParams;
  const event = parseThingId(address.event);
  const question = parseNameGiven(address.question);
  if (event === undefined) {
    return (
      <PageTitle title="New question">
        Choose the event first: <a href="/desk/events">all events</a>
      </PageTitle>
    );
  }
  const read = await readNewClaim(person, event);
  if (!read.ok) return <NotHere title="New question" reason={read.reason} />;
  return (
    <>
      <PageTitle title="New question">
        A row of the table of <a href={`/desk/events/${read.event.id}`}>{read.event.title}</a>
      </PageTitle>
      <QuestionForm
        action={saveQuestion}
        keptAs={`${person.id} claim new ${event} ${question ?? ''}`.trim()}
        event={read.event.id}
        values={{ ...beginning(read.place), ...(question !== undefined && { question }) }}
      />
    </>
  );
}
