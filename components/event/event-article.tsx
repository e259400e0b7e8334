import { Disagreement } from '@/components/disagreement/disagreement';
import { Foremost, foremostOf } from '@/components/disagreement/foremost';
import type { EventView } from '@/lib/views/event-view';
import type { TableState } from '@/lib/views/table-state';
import { Answer } from './answer';
import { EventParticulars } from './event-particulars';
import { Fictional } from './fictional';
import { Withdrawn } from './withdrawn';

type Props = { view: EventView; state?: TableState };

/** One event: the answer first, in sentences, and what is disputed most, drawn; then the table. */
export function EventArticle({ view, state }: Props) {
  const { slug, sides, rows, folded, title } = view;
  const foremost = foremostOf(view);
  return (
    <article className="pt-10 print:pt-0">
      <header>
        {view.fictional && <Fictional />}
        <h1 className="text-balance font-semibold font-serif text-[2.25rem] leading-[1.06] tracking-[-0.022em] sm:text-[3.5rem]">
          {title}
        </h1>
        {(view.place !== undefined || view.when !== undefined) && (
          <p className="mt-3 text-[0.9375rem] text-soft">
            {[view.place, view.when].filter((part) => part !== undefined).join(' · ')}
          </p>
        )}
        <p className="mt-4 max-w-[75ch] font-serif text-[1.0625rem] text-soft leading-normal">{view.summary}</p>
        <div className="mt-7 grid gap-x-[clamp(2.5rem,6vw,7rem)] gap-y-10 lg:grid-cols-2">
          <Answer sentences={view.answer} />
          {foremost !== 'none' && <Foremost {...foremost} view={view} />}
        </div>
        <EventParticulars view={view} />
      </header>
      <Disagreement view={{ slug, sides, rows, folded }} title={title} {...(state ? { state } : {})} />
      {view.withdrawn && <Withdrawn items={view.withdrawn} />}
    </article>
  );
}
