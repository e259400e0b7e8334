import { useSyncExternalStore } from 'react';
import { asOfQuery } from '@/components/disagreement/as-of-address';
import type { EventView } from '@/lib/views/event-view';
import { methodAddress } from '@/lib/views/method-terms';

/** What the page rests on, in one line, and its files. */
export function EventParticulars({ view, path }: { view: EventView; path: string }) {
  const asOf = asOfQuery(view.asOfKey);
  const lines = [
    { term: 'On record', text: view.counts.join(', ') },
    { term: 'Published', text: view.published },
    ...(view.corrections ?? []).map(({ term, text, href }) => ({ term, text: <a href={href}>{text}</a> })),
    { term: 'Method', text: <a href={methodAddress('version')}>{view.method}</a> },
  ];
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-10 gap-y-1 border-line border-b py-2.5 text-[0.875rem]">
      <dl className="flex flex-wrap gap-x-10 gap-y-1">
        {lines.map(({ term, text }) => (
          <div key={term} className="flex gap-2">
            <dt className="shrink-0 text-faint">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="hidden gap-2 print:flex">
          <dt className="shrink-0 text-faint">Everything said up to</dt>
          <dd>{view.asOf}</dd>
        </div>
        <div className="hidden gap-2 print:flex">
          <dt className="shrink-0 text-faint">Address</dt>
          <dd>
            <FullAddress of={`${path}${asOf}`} />
          </dd>
        </div>
      </dl>
      <p className="screen-only flex flex-wrap gap-x-5 gap-y-1">
        <span className="text-faint">
          Download{view.asOfKey === undefined ? '' : ` what was known on ${view.asOf}`}:
        </span>
        <a href={`${path}/report.csv${asOf}`}>CSV</a>
        <a href={`${path}/report.json${asOf}`}>JSON</a>
        <a href={`/report-an-error?about=${encodeURIComponent(path + asOf)}`}>Report an error</a>
        <a href={`/desk/at${path}`} rel="nofollow">
          Edit at the desk
        </a>
      </p>
    </div>
  );
}

const NEVER = () => () => {};

/** With the origin by which the reader came here, which a page that is the same for every reader does not know. */
function FullAddress({ of }: { of: string }) {
  return useSyncExternalStore(
    NEVER,
    () => `${window.location.origin}${of}`,
    () => of,
  );
}
