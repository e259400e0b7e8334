'use client';

import { useRef } from 'react';
import { Disagreement } from '@/components/disagreement/disagreement';
import { MostDisputed } from '@/components/disagreement/most-disputed';
import { useEventView } from '@/components/disagreement/use-event-view';
import { useTableState } from '@/components/disagreement/use-table-state';
import { useChosenBefore } from '@/components/ui/use-chosen-before';
import type { EventView } from '@/lib/views/event-view';
import { mostDisputedOf } from '@/lib/views/table-query';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { Answer } from './answer';
import { AsOf } from './as-of';
import { Changed } from './changed';
import { EventParticulars } from './event-particulars';
import { Fictional } from './fictional';
import { Withdrawn } from './withdrawn';

type Props = { view: EventView; state?: TableState };

/**
 * One event: first the answer in sentences, and the most disputed question, drawn; then the clock of what was said, and
 * the table. All of it follows the clock, so all of it runs in the browser.
 */
export function EventBoard({ view: given, state = FIRST_VIEW }: Props) {
  const path = `/events/${encodeURIComponent(given.slug)}`;
  const choice = useTableState(path, state);
  const page = useRef<HTMLElement>(null);
  useChosenBefore(page);
  const loaded = useEventView(path, given, choice.state);
  const { view } = loaded;
  const mostDisputed = mostDisputedOf(view);
  const names = new Map(view.sides.flatMap(({ columns }) => columns.map(({ key, name }) => [key, name] as const)));
  return (
    <article ref={page} className="pt-10 print:pt-0">
      <header>
        {view.fictional && <Fictional />}
        <h1 className="text-balance font-semibold font-serif text-[2.25rem] leading-[1.06] tracking-[-0.022em] sm:text-[3.5rem]">
          {view.title}
        </h1>
        {(view.place !== undefined || view.when !== undefined) && (
          <p className="mt-3 text-[0.9375rem] text-soft">
            {[view.place, view.when].filter((part) => part !== undefined).join(' · ')}
          </p>
        )}
        <p className="mt-4 max-w-[75ch] font-serif text-[1.0625rem] text-soft leading-normal">{view.summary}</p>
        <div className="mt-7 grid gap-x-[clamp(2.5rem,6vw,7rem)] gap-y-10 lg:grid-cols-2">
          <Answer sentences={view.answer} />
          {mostDisputed && <MostDisputed row={mostDisputed} names={names} path={path} asOf={view.asOfKey} />}
        </div>
        <AsOf loaded={loaded} choice={choice} path={path} />
        {view.changed && <Changed changed={view.changed} path={path} asOf={view.asOfKey} />}
        <EventParticulars view={view} path={path} />
      </header>
      <Disagreement loaded={loaded} choice={choice} path={path} />
      {view.withdrawn && <Withdrawn items={view.withdrawn} />}
    </article>
  );
}
