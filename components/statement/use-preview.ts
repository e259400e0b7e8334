import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { ComposerState, previewStatement } from '@/lib/actions/statement-actions';

/** How long typing pauses before what was typed is read, in milliseconds. */
const PAUSE = 250;

type Ask = typeof previewStatement;

/**
 * Reads a form while it is typed: the answer of the latest question that was answered. Where the desk cannot be reached
 * the last answer stays.
 */
export function usePreview(form: RefObject<HTMLFormElement | null>, ask: Ask): [ComposerState | undefined, () => void] {
  const [answer, setAnswer] = useState<ComposerState>();
  const asked = useRef(0);
  const sent = useRef('');
  const timer = useRef<number>(undefined);
  const now = useCallback(() => {
    window.clearTimeout(timer.current);
    if (form.current === null) return;
    asked.current += 1;
    const number = asked.current;
    const typed = new FormData(form.current);
    sent.current = written(typed);
    ask(typed).then(
      ({ composer }) => composer && number === asked.current && setAnswer(composer),
      () => {},
    );
  }, [form, ask]);
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
  // What an answer brings into the form may be chosen already: a reading that was confirmed before the form was kept.
  useEffect(() => {
    if (answer && form.current && written(new FormData(form.current)) !== sent.current) now();
  }, [answer, form, now]);
  return [answer, now];
}

const written = (form: FormData): string => JSON.stringify([...form]);
