'use client';

import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { keysAreOn } from './kept-setting';
import { KeyList } from './key-list';
import { KeySwitch } from './key-switch';
import { isTypedInto, PLACES } from './keys';

/** The lines of the list that is shown: those that say so, else the first link of each line. */
function linesOf(): HTMLAnchorElement[] {
  const said = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-line]')];
  if (said.length > 0) return said;
  const items = [...document.querySelectorAll('main ul > li')].filter((item) => item.closest('nav, form') === null);
  return items.flatMap((item) => item.querySelector('a') ?? []);
}

const lineNow = (): Element | null => document.activeElement?.closest('main li') ?? null;

/** On the page of a thing that was opened from a list: to what stands beside it there. */
const inList = (to: 'previous' | 'next' | 'back'): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>(`main a[data-in-list="${to}"]`);

function goBy(step: 1 | -1): void {
  if (inList('back') !== null) {
    inList(step === 1 ? 'next' : 'previous')?.click();
    return;
  }
  const lines = linesOf();
  const item = lineNow();
  const at = item === null ? -1 : lines.findIndex((line) => item.contains(line));
  const next = at === -1 ? lines.at(step === 1 ? 0 : -1) : lines[at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Whether the focus is on the link of a line: then arrows go through the list, and elsewhere they scroll. */
const isOnLine = (): boolean => linesOf().some((line) => line === document.activeElement);

function choose(): void {
  lineNow()?.querySelector<HTMLInputElement>('input[type="checkbox"][name="items"]')?.click();
}

/** To a new statement on the event of the line, or of the page; where there is none, to the events. */
function logStatement(): void {
  const event = lineNow()?.querySelector<HTMLElement>('a[data-event]')?.dataset.event;
  const onPage = document.querySelector<HTMLAnchorElement>('main a[href^="/desk/statements/new?"]')?.href;
  go(event === undefined ? (onPage ?? '/desk/events') : `/desk/statements/new?event=${event}`);
}

/** To the form for a comment: on the field that has the focus, or on the whole. */
function comment(): void {
  const field = document.activeElement?.closest<HTMLElement>('a[data-comment]');
  field?.click();
  const form = field ? null : document.querySelector<HTMLDetailsElement>('#comment-on');
  if (form) form.open = true;
  form?.querySelector('textarea')?.focus();
}

/** For how long a key waits for the second of its sequence, in milliseconds. */
const SEQUENCE = 1000;

const go = (href: string): void => window.location.assign(href);

/** Sends the form of the field that has the focus, unless its own page has done so. */
function sendForm(event: KeyboardEvent): void {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (form === null || event.defaultPrevented) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector<HTMLButtonElement>('button[type="submit"]:not([tabindex="-1"])'));
}

/**
 * The keys of the desk. Letters go by their place on the keyboard, do nothing while something is typed or a dialog is
 * open, and can be switched off (WCAG 2.1.4).
 */
export function DeskKeys() {
  const list = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const key = (work: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
      const isBusy = isTypedInto(event.target) || document.querySelector('dialog[open]') !== null;
      if (isBusy || event.isComposing || event.defaultPrevented || !keysAreOn()) return;
      event.preventDefault();
      work(event);
    };
    const onLine = (work: () => void) => (event: KeyboardEvent) => isOnLine() && key(work)(event);
    // The second key of "g c" is no key of its own.
    let wentAt = Number.NEGATIVE_INFINITY;
    const find = key(() => document.getElementById('find')?.focus());
    const showList = key(() => list.current?.showModal());
    return tinykeys(window, {
      KeyJ: key(() => goBy(1)),
      KeyK: key(() => goBy(-1)),
      ArrowDown: onLine(() => goBy(1)),
      ArrowUp: onLine(() => goBy(-1)),
      KeyX: key(choose),
      KeyU: key(() => inList('back')?.click()),
      KeyN: key(logStatement),
      KeyG: (event) => {
        wentAt = event.timeStamp;
      },
      KeyC: (event) => event.timeStamp - wentAt > SEQUENCE && key(comment)(event),
      // Signs stand elsewhere on other keyboards: they go by what they print.
      '/': find,
      'Shift+/': find,
      '?': showList,
      'Shift+?': showList,
      ...Object.fromEntries(PLACES.map(({ code, href }) => [`KeyG ${code}`, key(() => go(href))])),
      '$mod+Enter': sendForm,
      Escape: (event) => isTypedInto(event.target) && (event.target as HTMLElement).blur(),
    });
  }, []);
  return (
    <dialog
      ref={list}
      aria-labelledby="keys-title"
      className="m-auto max-h-[90dvh] w-[min(46rem,calc(100vw-2rem))] overflow-y-auto border border-line-firm bg-paper p-6 text-ink backdrop:bg-veil"
    >
      <form method="dialog" className="mb-5 flex items-baseline justify-between gap-4">
        <h2 id="keys-title" className="font-semibold font-serif text-[1.5rem]">
          Keys of the desk
        </h2>
        <button type="submit" className="border border-line-firm px-3 py-1.5 text-[0.875rem] hover:bg-raised">
          Close
        </button>
      </form>
      <KeyList level="h3" />
      <div className="mt-6 border-line border-t pt-4">
        <KeySwitch />
      </div>
    </dialog>
  );
}
