import { NO_CORRECTIONS } from '@/lib/views/correction-words';
import type { CorrectionItem } from '@/lib/views/corrections';
import { CorrectionList } from './correction-list';

type Props = { event: { title: string; slug: string }; items: readonly CorrectionItem[] };

/** What was corrected and withdrawn of one event. */
export function EventCorrections({ event, items }: Props) {
  return (
    <article className="py-12">
      <p className="text-[0.9375rem]">
        <a href={`/events/${encodeURIComponent(event.slug)}`} dir="auto">
          {event.title}
        </a>
      </p>
      <h1 className="mt-2 font-semibold font-serif text-[2.5rem] leading-tight tracking-[-0.02em]">Corrections</h1>
      {items.length === 0 ? (
        <p className="mt-6 text-soft">{NO_CORRECTIONS}</p>
      ) : (
        <CorrectionList items={items} at={1} />
      )}
      <p className="mt-6 text-[0.9375rem]">
        <a href="/corrections">Corrections of all events</a> · <a href="/corrections#policy">How we correct</a>
      </p>
    </article>
  );
}
