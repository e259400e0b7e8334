import type { DeskTableView } from '@/lib/views/desk-table';

/** What the table is of, and where to go from it. */
export function TableTitle({ event: { id, slug, title } }: { event: DeskTableView['event'] }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <h1 className="font-semibold font-serif text-[1.375rem] leading-tight" dir="auto">
        {title}
      </h1>
      <p className="flex flex-wrap gap-x-5 text-[0.875rem]">
        <a href={`/desk/events/${id}`} className="inline-block py-1">
          The event at the desk
        </a>
        <a href={`/events/${encodeURIComponent(slug)}`} className="inline-block py-1">
          As readers see it
        </a>
        <a href={`/desk/statements/new?event=${id}`} className="inline-block py-1">
          Composer
        </a>
      </p>
    </div>
  );
}
