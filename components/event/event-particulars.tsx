import Link from 'next/link';
import type { EventView } from '@/lib/views/event-view';
import { methodAddress } from '@/lib/views/method-terms';

/** What the page rests on, in one line below the answer. */
export function EventParticulars({ view }: { view: EventView }) {
  const address = `/events/${encodeURIComponent(view.slug)}`;
  const lines = [
    { term: 'On record', text: view.counts.join(', ') },
    { term: 'As of', text: view.asOf },
    { term: 'Published', text: view.published },
    { term: 'Method', text: <a href={methodAddress('version')}>{view.method}</a> },
  ];
  return (
    <div className="mt-9 flex flex-wrap items-baseline justify-between gap-x-10 gap-y-1 border-line border-y py-2.5 text-[0.875rem]">
      <dl className="flex flex-wrap gap-x-10 gap-y-1">
        {lines.map(({ term, text }) => (
          <div key={term} className="flex gap-2">
            <dt className="shrink-0 text-faint">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="screen-only flex flex-wrap gap-x-5">
        <span className="text-faint">Report:</span>
        <a href={`${address}/report.csv`}>CSV</a>
        <a href={`${address}/report.json`}>JSON</a>
        <Link href="/about#errors">Report an error</Link>
      </p>
    </div>
  );
}
