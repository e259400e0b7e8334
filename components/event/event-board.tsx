'use client';

import { lazy, Suspense, useRef } from 'react';
import { pairsAddress } from '@/components/disagreement/as-of-address';
import { Disagreement } from '@/components/disagreement/disagreement';
import { MostDisputed } from '@/components/disagreement/most-disputed';
import { TableControls } from '@/components/disagreement/table-controls';
import { useEventView } from '@/components/disagreement/use-event-view';
import { useTableState } from '@/components/disagreement/use-table-state';
import { useChosenBefore } from '@/components/ui/use-chosen-before';
import type { EventView } from '@/lib/views/event-view';
import { mostDisputedOf } from '@/lib/views/table-query';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { Answer } from './answer';
import { AnotherDay, Clock } from './as-of';
import { EventParticulars } from './event-particulars';
import { Fictional } from './fictional';
import './event.css';

/** Loaded when what changed since a time is asked for, and where something was withdrawn. */
const Withdrawn = lazy(async () => ({ default: (await import('./withdrawn')).Withdrawn }));
const Changed = lazy(async () => ({ default: (await import('./changed')).Changed }));

type Props = { view: EventView; state?: TableState };

/**
 * One event on one screen: its title and the answer side by side, one bar with the clock and the choice, and the table;
 * below it what the page rests on. All of it follows the clock, so all of it runs in the browser.
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
    <article ref={page} className="event">
      <a href="#table" className="skip-link">
        Skip to the table
      </a>
      <header className="event-head">
        <div>
          {view.fictional && <Fictional />}
          <h1>{view.title}</h1>
          <p className="event-meta">{[view.place, view.when].filter((part) => part !== undefined).join(' · ')}</p>
        </div>
        <section aria-labelledby="answer">
          <h2 id="answer" className="sr-only">
            In short
          </h2>
          <Answer sentences={view.answer} pairsOf={(claim) => pairsAddress(path, claim, view.asOfKey)} />
        </section>
      </header>
      <div className="event-bar screen-only">
        <Clock loaded={loaded} choice={choice} />
        <button type="button" popoverTarget="filters" className="filters-button">
          Filters and view
        </button>
        <div id="filters" popover="auto" className="filters">
          <AnotherDay loaded={loaded} choice={choice} path={path} />
          <TableControls view={view} choice={choice} path={path} />
        </div>
      </div>
      <Suspense>{view.changed && <Changed changed={view.changed} path={path} asOf={view.asOfKey} />}</Suspense>
      <Disagreement loaded={loaded} choice={choice} path={path} />
      <section className="event-about" aria-labelledby="about-event">
        <h2 id="about-event">About this event</h2>
        <p>{view.summary}</p>
        <EventParticulars view={view} path={path} />
      </section>
      {mostDisputed && (
        <section className="event-drawn" aria-labelledby="drawn">
          <h2 id="drawn">The question on which sources are furthest apart</h2>
          <MostDisputed row={mostDisputed} names={names} path={path} asOf={view.asOfKey} />
        </section>
      )}
      <Suspense>{view.withdrawn && view.withdrawn.length > 0 && <Withdrawn items={view.withdrawn} />}</Suspense>
    </article>
  );
}
