import { createContext, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ComposerState, previewStatement } from '@/lib/actions/statement-actions';

/** How long typing pauses before what was typed is read, in milliseconds. */
const PAUSE = 250;

type Ask = typeof previewStatement;

/** Whether what stands in a form was read, as it stands there now; and what to do once it was, or could not be. */
export type Reading = { isRead: () => boolean; whenRead: (then: (wasRead: boolean) => void) => void };

/** Of a form that nothing reads while it is typed: there is nothing to wait for. */
export const ReadingContext = createContext<Reading>({ isRead: () => true, whenRead: (then) => then(true) });

export type Previewed = Reading & { composer: ComposerState | undefined; readNow: () => void };

/**
 * Reads a form while it is typed: the answer of the latest question that was answered. Where the desk cannot be reached
 * the last answer stays.
 */
export function usePreview(form: RefObject<HTMLFormElement | null>, ask: Ask): Previewed {
  const [answer, setAnswer] = useState<ComposerState>();
  const asked = useRef(0);
  const sent = useRef<FormData>(new FormData());
  const isAsking = useRef(false);
  /** What the answer that is shown is about. */
  const read = useRef('');
  const waiting = useRef<((wasRead: boolean) => void)[]>([]);
  const timer = useRef<number>(undefined);

  const goOn = useCallback((wasRead: boolean) => {
    for (const then of waiting.current.splice(0)) then(wasRead);
  }, []);
  const now = useCallback(() => {
    window.clearTimeout(timer.current);
    if (form.current === null) return;
    asked.current += 1;
    const number = asked.current;
    const typed = new FormData(form.current);
    sent.current = typed;
    isAsking.current = true;
    ask(typed).then(
      ({ composer }) => {
        if (number !== asked.current) return;
        isAsking.current = false;
        if (composer === undefined) return goOn(false);
        read.current = words(typed);
        setAnswer(composer);
      },
      // Nobody can read it now: whoever waits is told by what they wanted to do.
      () => {
        if (number !== asked.current) return;
        isAsking.current = false;
        goOn(false);
      },
    );
  }, [form, ask, goOn]);
  useEffect(() => {
    const element = form.current;
    if (element === null) return;
    const soon = () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(now, PAUSE);
    };
    element.addEventListener('input', soon);
    element.addEventListener('change', soon);
    return () => {
      window.clearTimeout(timer.current);
      element.removeEventListener('input', soon);
      element.removeEventListener('change', soon);
    };
  }, [form, now]);

  const isRead = useCallback(() => form.current === null || read.current === words(new FormData(form.current)), [form]);
  const whenRead = useCallback(
    (then: (wasRead: boolean) => void) => {
      if (isRead()) return then(true);
      waiting.current.push(then);
      if (!isAsking.current || words(sent.current) !== words(new FormData(form.current ?? undefined))) now();
    },
    [form, isRead, now],
  );
  useEffect(() => {
    if (answer === undefined || form.current === null) return;
    // What an answer brings into the form may be chosen already: a reading that was confirmed before the form was kept.
    if (written(new FormData(form.current)) !== written(sent.current)) now();
    if (isRead()) goOn(true);
  }, [answer, form, now, isRead, goOn]);
  return useMemo(() => ({ composer: answer, readNow: now, isRead, whenRead }), [answer, now, isRead, whenRead]);
}

const written = (form: FormData): string => JSON.stringify([...form]);

/** What is read of a form: all of it but which of the readings was confirmed. */
const words = (form: FormData): string =>
  JSON.stringify([...form].filter(([name]) => !/(?:^|\.)(?:confirmed|counted)$/.test(name)));
