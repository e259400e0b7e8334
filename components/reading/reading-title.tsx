import { AlsoHere } from '@/components/entry/also-here';
import type { ReadingView } from '@/lib/views/reading';

type Props = { document: ReadingView; event: { id: string; title: string } };

/** Which document is read, for which event, and where to go from it. */
export function ReadingTitle({ document: { id, title, facts }, event }: Props) {
  return (
    <div className="mb-6 border-line border-b pb-3">
      <h1 className="font-semibold font-serif text-[1.5rem] leading-tight" dir="auto">
        {title}
      </h1>
      <p className="mt-1 text-[0.875rem] text-soft" dir="auto">
        {facts.join(' · ')}
      </p>
      <AlsoHere kind="document" thing={id} />
      <p className="flex flex-wrap gap-x-5 text-[0.875rem]">
        <span className="py-1">
          For{' '}
          <a href={`/desk/events/${event.id}`} dir="auto">
            {event.title}
          </a>
        </span>
        <a href={`/desk/events/${event.id}/table`} className="inline-block py-1">
          Its table
        </a>
        <a href={`/desk/documents/${id}`} className="inline-block py-1">
          The document at the desk
        </a>
      </p>
    </div>
  );
}
