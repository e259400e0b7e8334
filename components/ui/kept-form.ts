import { createStore, del, entries, get, set } from 'idb-keyval';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Typed } from './unsent';

/**
 * What was typed into a form and not sent, when, and on which page: its address, and what its window was called. `hidden`:
 * its fields that nobody types, such as the version that it began from.
 */
export type KeptForm = {
  typed: Typed;
  at: number;
  page?: { href: string; title: string };
  hidden?: Readonly<Record<string, string>>;
};

/** How often a form that changed is stored: at most this much of what was typed is lost, in milliseconds. */
const EVERY = 1000;

/** What a person does with a form: before anything of it has changed, and after. */
const BEFORE = ['keydown', 'pointerdown', 'beforeinput', 'paste', 'drop'] as const;
const AFTER = ['input', 'change'] as const;

/** Opened at the first use: there is no such storage on the server. */
let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore('crossread', 'kept-forms');
  return opened;
};

type Keep = {
  /** Names the form for good: whose it is, and what it is about. Without one nothing is kept. */
  key: string | undefined;
  element: RefObject<HTMLFormElement | null>;
  /** What the form has now. */
  read: (form: HTMLFormElement) => Typed;
  /** What the form sends besides. */
  hidden: Readonly<Record<string, string>>;
  /** Called once, with what this browser kept of the form. */
  restore: (kept: KeptForm) => void;
};

/**
 * Keeps what is typed into a form in this browser, so that it survives a closed tab, an expired session, a restarted server
 * and a lost connection. A browser without storage keeps nothing, and the form works as any other. Returns what to call when
 * the form was taken: it is forgotten, and not kept again as its page goes away.
 */
export function useKeptForm({ key, element, read, hidden, restore }: Keep): () => void {
  const isTaken = useRef(false);
  const sentBeside = useRef(hidden);
  sentBeside.current = hidden;
  const now = (): string | undefined => (element.current === null ? undefined : written(read(element.current)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each form
  useEffect(() => {
    if (key === undefined) return;
    let over = false;
    const before = now();
    get<KeptForm>(key, store()).then(
      // Whoever began to type meanwhile keeps that.
      (kept) => kept && !over && now() === before && restore(kept),
      () => {},
    );
    return () => {
      over = true;
    };
  }, [key]);

  // Its end comes while the form still stands: what was typed since the last time is kept as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` and `element` are those of the form for as long as it is shown
  useLayoutEffect(() => {
    const form = element.current;
    if (key === undefined || form === null) return;
    isTaken.current = false;
    let last = written(read(form));
    let isTouched = false;
    // A form changes by itself too: a value is read again, and has to be confirmed again. Nobody typed that.
    const touch = () => {
      if (!isTouched) last = written(read(form));
      isTouched = true;
    };
    const touched = () => {
      isTouched = true;
    };
    for (const event of BEFORE) form.addEventListener(event, touch, true);
    for (const event of AFTER) form.addEventListener(event, touched, true);
    const keep = () => {
      if (element.current === null || isTaken.current) return;
      const typed = read(element.current);
      if (written(typed) === last) return;
      last = written(typed);
      if (!isTouched) return;
      const { pathname, search } = window.location;
      const page = { href: `${pathname}${search}`, title: document.title };
      set(key, { typed, at: Date.now(), page, hidden: sentBeside.current } satisfies KeptForm, store()).catch(() => {});
    };
    const timer = window.setInterval(keep, EVERY);
    // A phone may end a page without asking, once it is hidden.
    document.addEventListener('visibilitychange', keep);
    return () => {
      for (const event of BEFORE) form.removeEventListener(event, touch, true);
      for (const event of AFTER) form.removeEventListener(event, touched, true);
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [key]);

  return () => {
    isTaken.current = true;
    if (key !== undefined) forget(key);
  };
}

const written = (typed: Typed): string => JSON.stringify(typed);

/** Forgets what was kept: it was sent, or its author does not want it. */
export const forget = (key: string): Promise<void> => del(key, store()).catch(() => {});

/**
 * The forms that this browser kept and whose names begin so, the last one first. Throws where the browser has no storage,
 * or refuses it.
 */
export async function keptForms(beginning: string): Promise<readonly (KeptForm & { key: string })[]> {
  const kept = await entries<string, KeptForm>(store());
  return kept
    .flatMap(([key, form]) => (String(key).startsWith(beginning) ? { key: String(key), ...form } : []))
    .toSorted((a, b) => b.at - a.at);
}
