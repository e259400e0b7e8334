'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ColumnDialog } from '@/components/desk-table/column-dialog';
import { PictureBeside } from '@/components/document/picture-beside';
import { beginWhereNeeded } from '@/components/statement/enter-goes-on';
import type { SendingState } from '@/components/ui/use-sending';
import { holdsQuotation } from '@/lib/suggest/quoted';
import type { ComposerView } from '@/lib/views/composer';
import type { LoggedView, ReadingView } from '@/lib/views/reading';
import { LoggedList } from './logged-list';
import { PassageComposer, type ReadingActions } from './passage-composer';
import { ReadingText } from './reading-text';
import { SelectionBar } from './selection-bar';
import { SuggestionList } from './suggestion-list';
import { type Place, useReading } from './use-reading';
import { useSuggestions } from './use-suggestions';

type Props = {
  document: ReadingView;
  logged: readonly LoggedView[];
  view: ComposerView;
  actions: ReadingActions;
  /** The passage that the address asks for. */
  from?: Place;
  /** Whose forms are kept in this browser. */
  person: string;
};

/** What the composer was opened with: each passage has a form of its own, which keeps what was typed into it. */
type Open = { at: Place; words: string; isQuoted: boolean };

/** A document that is read, and from which statements are logged: the text, and the composer beside it. */
export function Reading({ document: of, logged: given, view, actions, from, person }: Props) {
  const [logged, setLogged] = useState(given);
  const [open, setOpen] = useState<Open>();
  const [added, setAdded] = useState<Place>();
  const [kept, setKept] = useState<string>();
  const [told, tell] = useState('');
  const [last, setLast] = useState<string>();
  const [newSource, setNewSource] = useState<{ name: string; put: (name: string) => void }>();
  const text = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const composer = useRef<HTMLElement>(null);
  const suggestions = useSuggestions(of.id, view.event.id);
  const reading = useReading(of, logged, from, suggestions.found);
  const { selected, select, walk, placeOf, unitsOf, marks, seeming } = reading;

  const back = useCallback(() => text.current?.focus({ preventScroll: false }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page opens
  useEffect(() => {
    // What the page is, and for which event, stays in sight, unless a passage was asked for.
    if (window.document.activeElement === window.document.body)
      text.current?.focus({ preventScroll: from === undefined });
  }, []);

  const log = useCallback(() => {
    if (selected === undefined) return;
    const at = placeOf(selected);
    const form = composer.current?.querySelector('form');
    // It is open: what was typed is there.
    if (form && open?.at.start === at.start && open.at.end === at.end) return beginWhereNeeded(form);
    setAdded(undefined);
    setOpen({
      at,
      words: of.text.slice(selected.start, selected.end),
      isQuoted: holdsQuotation(of.text, selected),
    });
  }, [selected, placeOf, of.text, open]);
  const add = useCallback(() => {
    if (selected === undefined) return;
    if (open === undefined) log();
    else {
      setAdded(placeOf(selected));
      setLast(undefined);
      tell('Added to the statement that is open.');
    }
  }, [selected, open, log, placeOf]);

  const goToSeeming = useCallback(
    (step: 1 | -1) => {
      const at = selected?.start ?? -1;
      const to = step === 1 ? seeming.find(({ start }) => start > at) : seeming.findLast(({ start }) => start < at);
      if (to !== undefined) select({ start: to.start, end: to.end });
      else {
        setLast(undefined);
        tell(`No passage ${step === 1 ? 'behind' : 'before'} this one seems to say what is asked.`);
      }
      back();
    },
    [selected, seeming, select, back],
  );

  const made = useCallback(
    (state: SendingState & { logged?: readonly LoggedView[] }, saidAt: string) => {
      if (state.logged) setLogged(state.logged);
      setKept(saidAt);
      tell(state.done ?? '');
      setLast(state.made?.value);
      if (open !== undefined) select(walk.next(unitsOf(open.at)));
      setOpen(undefined);
      back();
    },
    [open, select, walk, unitsOf, back],
  );

  // What is selected is read out, with what was logged from it already.
  const announced = useMemo(() => {
    if (selected === undefined) return '';
    const here = marks.filter(({ start, end }) => start < selected.end && end > selected.start);
    const says = here.flatMap(({ number }) => {
      const one = logged[number - 1];
      return one ? `${one.source} on ${one.question}: ${one.value}, ${one.says}` : [];
    });
    const seems = seeming.filter(({ start, end }) => start < selected.end && end > selected.start);
    const told = [
      ...(says.length === 0 ? [] : [`Logged: ${says.join('; ')}.`]),
      ...(seems.length === 0 ? [] : [`Seems to say: ${seems.map((one) => one.says).join('; ')}.`]),
    ];
    return [of.text.slice(selected.start, selected.end), ...told].join(' ');
  }, [selected, marks, seeming, logged, of.text]);

  const key = open && `${open.at.start} ${open.at.end}`;
  // Where both stand side by side, they get the whole window.
  useEffect(() => {
    const { top } = root.current?.getBoundingClientRect() ?? {};
    if (key !== undefined && top !== undefined && window.matchMedia('(min-width: 64rem)').matches)
      window.scrollBy({ top: top - 4 });
  }, [key]);
  return (
    <div
      ref={root}
      className="grid items-start gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,36rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,44rem)]"
    >
      <div className="lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:p-1">
        <p aria-live="polite" className="sr-only">
          {announced}
        </p>
        <ReadingText
          ref={text}
          document={of}
          reading={reading}
          logged={logged}
          log={log}
          add={add}
          goToSeeming={goToSeeming}
        />
        <SelectionBar reading={reading} isOpen={open !== undefined} log={log} add={add} goToSeeming={goToSeeming}>
          {told}
          {last !== undefined && told !== '' && (
            <>
              {' '}
              <a href={`/desk/statements/${last}`}>Its page</a> · <a href="#logged">All that was logged from here</a>
            </>
          )}
        </SelectionBar>
        <SuggestionList
          seeming={seeming}
          suggestions={suggestions}
          length={of.text.length}
          onGo={(to) => {
            select({ start: to.start, end: to.end });
            back();
          }}
        />
        <LoggedList
          logged={logged}
          onGo={(at) => {
            select(unitsOf(at));
            back();
          }}
        />
      </div>
      <section
        ref={composer}
        aria-label="Composer"
        className="border-line-firm lg:sticky lg:top-0 lg:max-h-dvh lg:scroll-py-36 lg:overflow-y-auto lg:border-s lg:px-6"
      >
        {open === undefined || key === undefined ? (
          <p className="py-4 text-soft">
            Select a passage, and press <kbd className="font-sans">L</kbd> or Enter: what it says is logged here, with
            the passage as its evidence.
          </p>
        ) : (
          <PassageComposer
            key={key}
            document={of}
            at={open.at}
            words={open.words}
            isQuoted={open.isQuoted}
            {...(added && { added })}
            {...(kept !== undefined && { saidAt: kept })}
            view={view}
            actions={actions}
            keptAs={`${person} passage ${of.id} ${view.event.id} ${key}`}
            onMade={made}
            onBack={back}
            onClose={() => {
              setOpen(undefined);
              back();
            }}
            onAddSource={(name, put) => setNewSource({ name, put })}
          />
        )}
        {of.picture && <PictureBeside picture={of.picture} title={of.title} />}
      </section>
      {newSource && (
        <ColumnDialog
          action={actions.addSource}
          keptAs={`${person} passage source ${newSource.name}`}
          names={view.sources}
          name={newSource.name}
          submit="Add the source"
          onAdded={(_, name) => newSource.put(name)}
          onClose={() => setNewSource(undefined)}
        />
      )}
    </div>
  );
}
