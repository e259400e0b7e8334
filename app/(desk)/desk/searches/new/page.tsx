import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { NotHere } from '@/components/entry/not-here';
import { SearchForm } from '@/components/entry/search-form';
import { PageTitle } from '@/components/ui/page-title';
import { saveSearch } from '@/lib/actions/entry-actions';
import { signedIn } from '@/lib/platform/session';
import { readNewSearch } from '@/lib/reads/desk-entries';
import { parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'A search that found nothing' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewSearchPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const event = parseThingId((await searchParams).event);
  if (event === undefined) {
    return (
      <PageTitle title="A search that found nothing">
        Choose the event first: <a href="/desk/events">all events</a>
      </PageTitle>
    );
  }
  const read = await readNewSearch(person, event);
  if (!read.ok) return <NotHere title="A search that found nothing" reason={read.reason} />;
  return (
    <>
      <PageTitle title="A search that found nothing">
        In <a href={`/desk/events/${read.event.id}`}>{read.event.title}</a>
      </PageTitle>
      <SearchForm
        action={saveSearch}
        keptAs={`${person.id} search new ${event}`}
        event={read.event}
        questions={read.questions}
        sources={read.sources}
      />
    </>
  );
}
