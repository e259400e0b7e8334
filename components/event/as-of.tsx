'use client';

import { TableStateLink } from '@/components/disagreement/table-state-link';
import type { LoadedView } from '@/components/disagreement/use-event-view';
import type { Choice } from '@/components/disagreement/use-table-state';
import type { EventView, TimelinePointView } from '@/lib/views/event-view';
import { legible } from '@/lib/views/legible';
import { VERDICT_LABELS } from '@/lib/views/verdict-labels';
import { labelOf, TimelineStrip } from './timeline-strip';
import './as-of.css';

type Props = { loaded: LoadedView; choice: Choice; path: string };

/** The clock of what was said: the times at which the picture changed, as links. The rest is in `AnotherDay`. */
export function Clock({ loaded, choice }: Pick<Props, 'loaded' | 'choice'>) {
  const { view } = loaded;
  const { points, notUnderstood } = view;
  return (
    <>
      {notUnderstood && <NotUnderstood of={notUnderstood} />}
      {points.length > 0 && (
        <nav className="clock" aria-label="Show what was known on" id="as-of">
          <span aria-hidden="true">Said by</span>
          <Stops points={points} at={shownPoint(view, choice)} choice={choice} />
        </nav>
      )}
      <Status loaded={loaded} />
    </>
  );
}

const shownPoint = (view: EventView, { state }: Choice): number =>
  placeOf(view.points, view, view.notUnderstood?.asOf === undefined ? state.asOf : '');

/**
 * A slider over all times at which something was said, a field for any other day, and an earlier day to compare with.
 * Without scripts it is a form, with a list in place of the slider. It is open while a time is not understood, so that
 * the field with it can be corrected.
 */
export function AnotherDay({ loaded, choice, path }: Props) {
  const { view } = loaded;
  const { points, notUnderstood } = view;
  const { state, change } = choice;
  if (points.length === 0) return null;
  const at = shownPoint(view, choice);
  const go = (index: number, how: 'step' | 'typing') =>
    change({ asOf: index >= points.length - 1 ? '' : (points[index]?.key ?? '') }, how);
  return (
    <details className="control picker clock-more" open={notUnderstood !== undefined || undefined}>
      <summary>
        <b>Another day</b>
      </summary>
      <section className="picker-body as-of" aria-label="Another day, and what changed">
        <form action={path} method="get" onSubmit={(event) => event.preventDefault()}>
          <Others choice={choice} />
          <p className="as-of-now" aria-live="polite">
            <span>Show what was known on</span> <b>{view.asOf}</b>{' '}
            {state.asOf === '' ? (
              <span className="quiet">everything said</span>
            ) : (
              <TableStateLink choice={choice} to={{ asOf: '', since: '' }}>
                Everything said
              </TableStateLink>
            )}
          </p>
          <div className="as-of-track">
            <input
              type="range"
              aria-label="The times at which something was said"
              min={0}
              max={points.length - 1}
              step={1}
              value={at}
              aria-valuetext={at < 0 ? 'before anything was said' : pointText(points[at])}
              onChange={(event) => go(Number(event.target.value), 'typing')}
            />
            <TimelineStrip points={points} at={at} />
            <p className="quiet">The times are evenly spaced, not to scale.</p>
          </div>
          <div className="as-of-fields">
            <DayField asOf={state.asOf} understood={notUnderstood?.asOf === undefined} change={change} />
            <label className="control">
              <span>Compare with an earlier day</span>
              <select
                name="since"
                value={state.since}
                aria-invalid={notUnderstood?.since !== undefined || undefined}
                aria-describedby={notUnderstood?.since === undefined ? undefined : 'since-not-understood'}
                onChange={(event) => change({ since: event.target.value })}
              >
                <option value="">none</option>
                {state.since !== '' && !points.some(({ key }) => key === state.since) && (
                  <option value={state.since}>{legible(state.since)}</option>
                )}
                {points.map(({ key, text }) => (
                  <option key={key} value={key}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="apply">
              Show
            </button>
          </div>
        </form>
        <VerdictChanges points={points} choice={choice} />
      </section>
    </details>
  );
}

/** How many times the bar names at most, and with how many letters; all of them are on the slider. */
const MOST_STOPS = 5;
const MOST_LETTERS = 32;

/**
 * Which times the bar names: all, if they are few; else the last, and those at which the picture changed; of these the
 * latest that fit into one line.
 */
function stopsAmong(points: readonly TimelinePointView[]): readonly number[] {
  const last = points.length - 1;
  const isNamed = ({ verdictChanges }: TimelinePointView, index: number): boolean =>
    points.length <= MOST_STOPS || index === last || verdictChanges.length > 0;
  const named = points.flatMap((point, index) => (isNamed(point, index) ? [index] : [])).slice(-MOST_STOPS);
  const lettersFrom = (from: number): number =>
    named.slice(from).reduce((sum, index) => sum + labelOf(points[index]).length, 0);
  const first = named.findIndex((_, at) => lettersFrom(at) <= MOST_LETTERS);
  return first < 0 ? [last] : named.slice(first);
}

/** The times as links; a mark where the picture changed; the one that is shown is marked as current. */
function Stops({ points, at, choice }: { points: readonly TimelinePointView[]; at: number; choice: Choice }) {
  const last = points.length - 1;
  return stopsAmong(points).map((index) => {
    const { key, verdictChanges } = points[index] as TimelinePointView;
    const changes = verdictChanges.length > 0;
    return (
      <TableStateLink
        key={key}
        choice={choice}
        to={{ asOf: index === last ? '' : key }}
        {...(index === at && { current: true })}
      >
        {labelOf(points[index])}
        {changes && (
          <>
            <span aria-hidden="true"> ◆</span>
            <span className="sr-only">, the picture changed</span>
          </>
        )}
        {index === last && ' · all'}
      </TableStateLink>
    );
  });
}

/**
 * A day, or text that is not a time. That text stays as it was typed, which no field for dates can do, and is applied
 * when it is corrected and the field is left, or with Enter.
 */
function DayField({ asOf, understood, change }: { asOf: string; understood: boolean; change: Choice['change'] }) {
  if (!understood) {
    const ask = (typed: string) => {
      if (typed.trim() !== asOf) change({ asOf: typed.trim() });
    };
    return (
      <label className="control">
        <span>Day</span>
        <input
          type="text"
          name="asof"
          key={asOf}
          defaultValue={asOf}
          aria-invalid="true"
          aria-describedby="asof-not-understood"
          onBlur={(event) => ask(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') ask(event.currentTarget.value);
          }}
        />
      </label>
    );
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : '';
  return (
    <label className="control">
      <span>Day</span>
      <input
        type="date"
        name="asof"
        key={day}
        defaultValue={day}
        max="9999-12-30"
        onChange={(event) => {
          if (event.target.value === '' || event.target.validity.valid) change({ asOf: event.target.value });
        }}
      />
    </label>
  );
}

/** The sentences for what was asked for as a time and is invalid. */
function NotUnderstood({ of: { asOf, since } }: { of: NonNullable<EventView['notUnderstood']> }) {
  return (
    <div role="alert" className="not-understood">
      {asOf !== undefined && <p id="asof-not-understood">{asOf}</p>}
      {since !== undefined && <p id="since-not-understood">{since}</p>}
    </div>
  );
}

/** The index of the time shown among the stops; −1 before the first. */
function placeOf(points: readonly TimelinePointView[], { asOfKey }: EventView, chosen: string): number {
  const wanted = chosen === '' ? undefined : chosen;
  const exact = points.findIndex(({ key }) => key === (wanted ?? asOfKey));
  if (wanted === undefined) return points.length - 1;
  if (exact >= 0) return exact;
  // Days and instants are both written from the year down, so an earlier one sorts first as text too.
  return points.findLastIndex(({ key }) => key <= wanted);
}

const pointText = (point: TimelinePointView | undefined): string => {
  if (point === undefined) return '';
  const { text, verdictChanges, of = verdictChanges.length } = point;
  return of === 0 ? text : `${text}: ${of} ${of === 1 ? 'verdict' : 'verdicts'} changed`;
};

function Status({ loaded: { status, retry } }: { loaded: LoadedView }) {
  if (status === 'shown') return null;
  if (status === 'loading') return <span className="quiet"> One moment …</span>;
  return (
    <span role="alert" className="as-of-failed">
      {' '}
      This could not be loaded; the page still shows what it did.{' '}
      <button type="button" className="min-h-6 underline underline-offset-[0.2em]" onClick={retry}>
        Try again
      </button>
    </span>
  );
}

/** "on 2 Jan 2023 and 4 Jan 2023", "5 times". */
const whenText = (turning: readonly TimelinePointView[]): string =>
  turning.length > 3
    ? `${turning.length} times`
    : `on ${new Intl.ListFormat('en-GB').format(turning.map(({ text }) => text))}`;

/** The times at which verdicts changed, as a list: the marks of the strip in words. */
function VerdictChanges({ points, choice }: { points: readonly TimelinePointView[]; choice: Choice }) {
  const turning = points.filter(({ verdictChanges }) => verdictChanges.length > 0);
  if (turning.length === 0) return null;
  return (
    <details className="verdict-changes">
      <summary>The picture changed {whenText(turning)}</summary>
      <ol>
        {turning.map(({ key, text, verdictChanges, of }) => (
          <li key={key}>
            <TableStateLink choice={choice} to={{ asOf: key }}>
              {text}
            </TableStateLink>
            <ul>
              {verdictChanges.map(({ claim, question, from, to }) => (
                <li key={claim}>
                  {question} {VERDICT_LABELS[from]} → {VERDICT_LABELS[to]}
                </li>
              ))}
              {of !== undefined && <li>and {of - verdictChanges.length} more</li>}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What the table has chosen. Without these fields a form would lose it. */
function Others({ choice }: { choice: Choice }) {
  const query = new URLSearchParams(choice.hrefOf({ asOf: '', since: '' }).split('?')[1] ?? '');
  return [...query].map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
