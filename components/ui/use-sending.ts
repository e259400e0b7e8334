import type { SubmissionResult } from '@conform-to/react';
import { unstable_rethrow as rethrowOfNext } from 'next/navigation';
import { startTransition, useActionState, useState, useTransition } from 'react';
import { type Unsent, unsent } from './unsent';

/** What a form is told after it was sent: Conform's answer, or what was done. The same as schemas/form. */
export type FormState = SubmissionResult & { done?: string };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

const NOTHING: FormState = {};

export type Sending = {
  state: FormState;
  /** Where the form is sent without scripts. */
  address: (form: FormData) => void;
  /** Sends it with scripts. */
  send: (form: HTMLFormElement, sent: FormData) => void;
  pending: boolean;
  failed: Unsent | undefined;
};

/**
 * Sends a form, and takes what comes of it. An action that fails on its way would take the whole page with it, because
 * React throws it where the page is drawn, and what was typed would be gone: here it becomes a reason, and the fields
 * are not touched. What Next throws to go to another page goes through.
 */
export function useSending(action: FormAction): Sending {
  // Without scripts the page comes back with what this says; with them the form does not go this way, since React empties
  // a form that it sends itself (react#29034, conform#681).
  const [posted, address] = useActionState(action, NOTHING);
  const [answer, setAnswer] = useState<FormState>();
  const [failed, setFailed] = useState<Unsent>();
  const [pending, begin] = useTransition();

  const send = (form: HTMLFormElement, sent: FormData) => {
    begin(async () => {
      try {
        const came = await action(NOTHING, sent);
        for (const field of secretsOf(form)) field.value = '';
        startTransition(() => {
          setFailed(undefined);
          setAnswer(came);
        });
      } catch (error) {
        rethrowOfNext(error);
        startTransition(() => setFailed(unsent(error, sent, window.navigator.onLine)));
      }
    });
  };
  return { state: answer ?? posted, address, send, pending, failed };
}

/** The fields of a form whose content is kept nowhere: passwords, and codes. */
export const secretsOf = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type="password"], input[autocomplete="one-time-code"]'),
];
