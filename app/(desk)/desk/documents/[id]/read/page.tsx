import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInFirst } from '@/components/account/sign-in-first';
import { NotHere } from '@/components/entry/not-here';
import { SavedNotice } from '@/components/entry/saved-notice';
import { ChooseEvent, NoText } from '@/components/reading/before-reading';
import { Reading } from '@/components/reading/reading';
import { ReadingTitle } from '@/components/reading/reading-title';
import { addColumn } from '@/lib/actions/desk-table-actions';
import { logDocument } from '@/lib/actions/entry-actions';
import { suggestFromPassage } from '@/lib/actions/passage-actions';
import { findDocuments, previewStatement, saveStatementRead } from '@/lib/actions/statement-actions';
import { signedIn } from '@/lib/platform/session';
import { readComposer } from '@/lib/reads/composer';
import { readEventsToRead, readReading } from '@/lib/reads/reading';
import { parseSaved, parseThingId } from '@/lib/schemas/desk-address';
import { parseReadingAddress } from '@/lib/schemas/reading-address';

export const metadata: Metadata = { title: 'Read and log' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A document that an editor reads, and logs statements from. */
export default async function ReadingPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const asked = await searchParams;
  const { event, from } = parseReadingAddress(asked);
  if (id === undefined) return <NotHere title="Document" reason="no such thing" />;
  const read = await readReading(person, id);
  if (!read.ok && 'title' in read) return <NoText id={id} title={read.title} />;
  if (!read.ok) return <NotHere title="Document" reason={read.reason} />;
  if (event === undefined) {
    const events = await readEventsToRead(person, id);
    if (typeof events === 'string') return <NotHere title="Document" reason={events} />;
    const [only, ...others] = events.filter(({ isHere }) => isHere);
    if (only && others.length === 0) redirect(`/desk/documents/${id}/read?event=${only.id}`);
    return <ChooseEvent document={read.document} events={events} />;
  }
  const view = await readComposer(person, event);
  if (view === undefined || typeof view === 'string') {
    return <NotHere title="Event" reason={view ?? 'no such thing'} />;
  }
  return (
    <>
      <SavedNotice saved={parseSaved(asked.saved)}>
        It is <a href={`/desk/documents/${id}`}>this document at the desk</a>; here you log from it.
      </SavedNotice>
      <ReadingTitle document={read.document} event={view.event} />
      <Reading
        key={`${id} ${event}`}
        document={read.document}
        logged={read.logged}
        view={view}
        {...(from && { from })}
        person={person.id}
        actions={{
          save: saveStatementRead,
          preview: previewStatement,
          find: findDocuments,
          logDocument,
          addSource: addColumn,
          suggest: suggestFromPassage,
        }}
      />
    </>
  );
}
