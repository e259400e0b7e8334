import { PageTitle } from '@/components/ui/page-title';
import { readingHref } from '@/lib/views/passages';
import type { ReadingView } from '@/lib/views/reading';

type Props = { document: ReadingView; events: readonly { id: string; title: string; isHere: boolean }[] };

/** Asks for which event a document is read, where that is not plain. */
export function ChooseEvent({ document: { id, title }, events }: Props) {
  const lists = [
    { title: 'Evidence in these already', events: events.filter(({ isHere }) => isHere) },
    { title: 'Other events, the last changed first', events: events.filter(({ isHere }) => !isHere) },
  ].filter(({ events: some }) => some.length > 0);
  return (
    <>
      <PageTitle title={title}>For which event do you read it?</PageTitle>
      {lists.map((list) => (
        <section key={list.title} className="mb-8">
          <h2 className="font-semibold text-[0.9375rem]">{list.title}</h2>
          <ul className="mt-2 divide-y divide-line border-line border-y">
            {list.events.map((event) => (
              <li key={event.id}>
                <a href={readingHref(id, event.id)} data-line dir="auto" className="inline-block py-2">
                  {event.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {lists.length === 0 && (
        <p>
          The desk has no event yet. <a href="/desk/events/new">Log an event</a>
        </p>
      )}
    </>
  );
}

/** A document of which the desk has no text. */
export function NoText({ id, title }: { id: string; title: string }) {
  return (
    <PageTitle title={title}>
      The desk has no text of this document: nothing was captured or summed up, or it was redacted.{' '}
      <a href={`/desk/documents/${id}`}>The document at the desk</a>
    </PageTitle>
  );
}
