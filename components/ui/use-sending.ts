import type { SubmissionResult } from '@conform-to/react';
import { unstable_rethrow as rethrowOfNext } from 'next/navigation';
import { startTransition, useActionState, useState, useTransition } from 'react';
import { type Unsent, unsent } from './unsent';

/** The response to a sent form: Conform's result, or what was done. The same type as in schemas/form. */
export type SendingState = SubmissionResult & {
  done?: string;
  near?: readonly { id: string; href: string; name: string }[];
  made?: { value: string; label: string };
  conflict?: { began: Readonly<Record<string, string>>; now: Readonly<Record<string, string>> };
  see?: { href: string; label: string };
};

export type FormAction = (state: SendingState, form: FormData) => Promise<SendingState>;

const NOTHING: SendingState = {};

export type Sending = {
  state: SendingState;
  /** The action to which the form is sent without scripts. */
  address: (form: FormData) => void;
  /** Sends the form with scripts. */
  send: (form: HTMLFormElement, sent: FormData) => void;
  pending: boolean;
  failed: Unsent | undefined;
};

/**
 * Sends a form and handles the outcome. A failed action would replace the whole page with an error page, because
 * React throws its error during rendering, and what was typed would be lost: here it becomes a reason, and the fields
 * are not touched. What Next throws in order to redirect is rethrown, after `onLeave`: the form was taken.
 */
export function useSending(action: FormAction, onLeave: () => void = () => {}, isNamed = false): Sending {
  // Without scripts, the page returns with the state from here. With scripts, the form is not sent this way: React
  // resets a form that it sends (react#29034, conform#681).
  // A form that is told from others by an address gets its state whatever its page says by then.
  const [posted, address] = useActionState(action, NOTHING, isNamed ? '' : undefined);
  const [answer, setAnswer] = useState<SendingState>();
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
        rethrowing(error, onLeave);
        startTransition(() => setFailed(unsent(error, sent, window.navigator.onLine)));
      }
    });
  };
  return { state: answer ?? posted, address, send, pending, failed };
}

function rethrowing(error: unknown, onLeave: () => void): void {
  try {
    rethrowOfNext(error);
  } catch (redirect) {
    onLeave();
    throw redirect;
  }
}

/** The fields of a form whose content is never stored: passwords and codes. */
export const secretsOf = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type="password"], input[autocomplete="one-time-code"]'),
];
