import { unstable_rethrow as rethrowOfNext } from 'next/navigation';
import { type FormEvent, startTransition, useActionState, useEffect, useState, useTransition } from 'react';
import { requestFormReset } from 'react-dom';
import type { ActionState } from './action-form';
import { keepTyped, takeTyped, type Unsent, unsent } from './unsent';

const EMPTY: ActionState = { errors: {}, values: {} };

const RESTORED = 'This page was loaded anew. What you typed is here again, and not sent yet.';

export type Sending = {
  state: ActionState;
  /** Where the form is sent without scripts. */
  address: (form: FormData) => void;
  /** Sends it with scripts. */
  submit: (event: FormEvent<HTMLFormElement>) => void;
  pending: boolean;
  failed: Unsent | undefined;
  /** Loads the page anew and keeps what is typed, but for what is secret. */
  loadAnew: (form: HTMLFormElement) => void;
};

/**
 * Sends a form, and takes what comes of it. An action that fails on its way would take the whole page with it, because
 * React throws it where the page is drawn, and what was typed would be gone: here it becomes a reason, and the fields
 * are not touched. What Next throws to go to another page goes through.
 */
export function useSending(
  action: (state: ActionState, form: FormData) => Promise<ActionState>,
  name: string,
  kept: readonly string[],
): Sending {
  // Without scripts the page comes back with what this says; with them the form does not go this way.
  const [posted, address] = useActionState(action, EMPTY);
  const [answer, setAnswer] = useState<ActionState>();
  const [failed, setFailed] = useState<Unsent>();
  const [pending, begin] = useTransition();
  const state = answer ?? posted;

  useEffect(() => {
    const typed = takeTyped(name);
    if (typed) setAnswer({ errors: { form: RESTORED }, values: typed });
  }, [name]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const sent = new FormData(form);
    begin(async () => {
      try {
        const came = await action(state, sent);
        startTransition(() => {
          setFailed(undefined);
          setAnswer(came);
          requestFormReset(form);
        });
      } catch (error) {
        rethrowOfNext(error);
        startTransition(() => setFailed(unsent(error, sent, window.navigator.onLine)));
      }
    });
  };
  const loadAnew = (form: HTMLFormElement) => {
    const typed = new FormData(form);
    keepTyped(name, Object.fromEntries(kept.map((key) => [key, String(typed.get(key) ?? '')])));
    window.location.reload();
  };
  return { state, address, submit, pending, failed, loadAnew };
}
