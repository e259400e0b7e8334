import { pairsAddress } from '@/components/disagreement/as-of-address';
import { Pager } from '@/components/ui/pager';
import type { EventListItem } from '@/lib/views/event-view';
import { Answer } from './answer';
import { Fictional } from './fictional';
import { FindingStrip } from './finding-strip';
import { type ListOrder, listAddress } from './list-address';

type Props = { items: readonly EventListItem[]; order: ListOrder; page: number; pages: number; total: number };

/** The events, each with its finding: two figures, two names, and a small plot. */
export function EventList({ items, order, page, pages, total }: Props) {
  return (
    <div className="pt-5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-10 gap-y-2 border-ink border-b-2 pb-3">
        <div>
          <h1 className="font-semibold font-serif text-[1.75rem] leading-[1.1] tracking-[-0.018em] sm:text-[2.125rem]">
            What each source said
          </h1>
          <p className="mt-1.5 font-serif text-[1.0625rem] text-soft leading-snug">
            Sources disagree about these events. See who said what, when, and who changed it on the way.
          </p>
        </div>
        {total > 1 && <Orders order={order} />}
      </header>
      {items.length === 0 ? (
        <p className="measure py-12 font-serif text-[1.25rem]">No event is published yet.</p>
      ) : (
        <>
          <div className="overflow-x-clip">
            <ol className="stories">
              {items.map((item, index) => (
                <li key={item.slug} data-lead={(page === 1 && index === 0) || undefined}>
                  <Story item={item} />
                </li>
              ))}
            </ol>
          </div>
          <p className="border-line border-t pt-4 text-[0.875rem] text-faint">
            {total === 1 ? '1 event' : `${total.toLocaleString('en-GB')} events`}
          </p>
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
    <nav aria-label="Order of the list" className="flex flex-wrap gap-x-6 text-[0.875rem] print:hidden">
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

function Story({ item }: { item: EventListItem }) {
  const { slug, title, place, when, fictional, finding, summary, question } = item;
  const address = `/events/${encodeURIComponent(slug)}`;
  const dateline = [place, when].filter((part) => part !== undefined).join(' · ');
  return (
    <article className="story">
      <div>
        {fictional && <Fictional />}
        {dateline !== '' && <p className="story-kicker">{dateline}</p>}
        <h2 className="story-title">
          <a href={address} dir="auto">
            {title}
          </a>
        </h2>
        {finding ? (
          <Answer
            sentences={finding.sentences}
            pairsOf={(claim) => pairsAddress(address, claim, undefined)}
            className="story-finding"
          />
        ) : (
          <p className="story-finding">{summary}</p>
        )}
        <p className="story-foot">
          {item.questions}, {item.isDisputed ? <b>{item.disputed}</b> : item.disputed}, {item.sources}. Last changed{' '}
          <time dateTime={item.changedAt} className="whitespace-nowrap">
            {item.changed}
          </time>
          .
        </p>
      </div>
      {finding && finding.told.length > 0 && (
        <figure className="story-figure">
          {question && (
            <figcaption>
              <a href={`${address}/claims/${encodeURIComponent(question.slug)}`}>{question.text}</a>
            </figcaption>
          )}
          <FindingStrip finding={finding} />
        </figure>
      )}
    </article>
  );
}
