import { VerdictBadge, VerdictSign } from '@/components/disagreement/verdict-badge';
import { Pager } from '@/components/ui/pager';
import type { EventListItem } from '@/lib/views/event-view';
import { VERDICT_LABELS } from '@/lib/views/verdict-labels';
import { Fictional } from './fictional';
import { type ListOrder, listAddress } from './list-address';

type Props = { items: readonly EventListItem[]; order: ListOrder; page: number; pages: number; total: number };

/** The events, and for each the question on which its sources are furthest apart. */
export function EventList({ items, order, page, pages, total }: Props) {
  return (
    <div className="pt-10">
      <header className="border-ink border-b-2 pb-6">
        <h1 className="font-semibold font-serif text-[2.125rem] leading-[1.08] tracking-[-0.022em] sm:text-[3.25rem]">
          What each source said
        </h1>
        <p className="mt-4 max-w-[46rem] font-serif text-[1.1875rem] text-soft leading-normal">
          Sources disagree about these events. See side by side who said what, how it reached us, and who changed it on
          the way.
        </p>
      </header>
      {items.length === 0 ? (
        <p className="measure py-12 font-serif text-[1.25rem]">No event is published yet.</p>
      ) : (
        <>
          {total > 1 && <Orders order={order} />}
          <ol>
            {items.map((item) => (
              <EventLine key={item.slug} item={item} />
            ))}
          </ol>
          <p className="pt-4 text-[0.875rem] text-faint">{total === 1 ? '1 event' : `${total} events`}</p>
          <Pager page={page} pages={pages} hrefOf={(other) => listAddress(order, other)} />
        </>
      )}
    </div>
  );
}

const ORDERS: readonly { order: ListOrder; label: string }[] = [
  { order: 'latest', label: 'Latest changes' },
  { order: 'disputed', label: 'Most disputed first' },
];

/** Plain links: each order is its own page, from the cache. */
function Orders({ order }: { order: ListOrder }) {
  return (
    <nav aria-label="Order of the list" className="flex flex-wrap gap-x-6 gap-y-1 pt-5 text-[0.9375rem] print:hidden">
      {ORDERS.map((one) => (
        <a
          key={one.order}
          href={listAddress(one.order, 1)}
          aria-current={one.order === order ? 'page' : undefined}
          className="inline-block py-1 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
        >
          {one.label}
        </a>
      ))}
    </nav>
  );
}

function EventLine({ item }: { item: EventListItem }) {
  const { mostDisputed } = item;
  return (
    <li className="grid gap-x-16 gap-y-5 border-line border-b py-9 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
      <article>
        {item.fictional && <Fictional />}
        <h2 className="font-semibold font-serif text-[1.75rem] leading-[1.15] tracking-[-0.015em]">
          <a href={`/events/${encodeURIComponent(item.slug)}`} className="decoration-transparent">
            {item.title}
          </a>
        </h2>
        <p className="mt-2 text-[0.875rem] text-faint">
          {[item.place, item.when].filter((part) => part !== undefined).join(' · ')}
        </p>
        <p className="mt-3 max-w-[42rem] font-serif text-[1.125rem] leading-relaxed">{item.summary}</p>
        <p className="mt-3 text-[0.875rem] text-faint">
          {item.counts.join(' · ')} · last changed {item.changed}
        </p>
      </article>
      <div className="self-start border-line lg:border-l lg:pl-8">
        {mostDisputed && (
          <>
            <p className="font-serif text-[1.125rem] leading-snug">{mostDisputed.question}</p>
            <p className="standing mt-2">
              <VerdictBadge verdict={mostDisputed.verdict} label={VERDICT_LABELS[mostDisputed.verdict]} />
              {mostDisputed.facts.map((fact) => (
                <span key={fact} className="fact">
                  {fact}
                </span>
              ))}
            </p>
          </>
        )}
        <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-[0.875rem] text-soft" aria-label="Verdicts">
          {item.verdicts.map(({ key, label, count }) => (
            <li key={key} className="inline-flex items-center gap-1.5" data-verdict={key}>
              <VerdictSign verdict={key} />
              {count} {label}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
