import type { EventView } from '@/lib/views/event-view';

/** What this desk has withdrawn of an event. It is shown openly, and counted nowhere. */
export function Withdrawn({ items }: { items: NonNullable<EventView['withdrawn']> }) {
  return (
    <section aria-labelledby="withdrawn" className="measure mt-12">
      <h2 id="withdrawn" className="font-semibold font-serif text-[1.375rem]">
        What we have withdrawn
      </h2>
      <ul className="mt-3 space-y-2 text-[0.9375rem]">
        {items.map(({ what, when, dateTime, why }) => (
          <li key={`${what} ${dateTime}`}>
            <strong className="font-semibold">{what}</strong>, <time dateTime={dateTime}>{when}</time>: {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
