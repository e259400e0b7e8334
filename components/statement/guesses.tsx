'use client';

import { createContext, type RefObject, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { valuesOn } from '@/lib/views/guess-fields';
import type { GuessesView, GuessView } from '@/lib/views/guesses';
import { goTo } from './enter-goes-on';

/** Which guess stands in a field, if one does; and what the field's next best is. */
export type Guessed = {
  shown: (name: string) => { guess: GuessView; next?: GuessView; isTaken: boolean } | undefined;
  /** Goes to a field, with the next best guess in it if there is one. */
  exchange: (name: string) => void;
};

/** By which key a field's guess is exchanged, wherever the focus is in the form: Alt and this letter, by its place. */
export const GUESS_KEYS: Readonly<Record<string, string>> = {
  claim: 'Q',
  'sources[0]': 'P',
  form: 'F',
  said: 'U',
  saidAt: 'S',
};

export const GuessContext = createContext<Guessed>({ shown: () => undefined, exchange: () => {} });

/** Which guess stands in a field; `list`: of which guesses it is one, where not of those of the field. */
type Put = Readonly<Record<string, { at: number; isTaken: boolean; list?: string }>>;

/**
 * Puts guesses into the fields that are empty, and that nobody has touched. What a person types or chooses there stays; a
 * guess is exchanged only when it is asked for.
 */
export function useGuesses(
  element: RefObject<HTMLFormElement | null>,
  guesses: GuessesView | undefined,
  formId: string,
): Guessed {
  const [put, setPut] = useState<Put>({});
  const touched = useRef(new Set<string>());
  const filling = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each form that is shown
  useEffect(() => {
    const form = element.current;
    if (form === null) return;
    const touch = ({ isTrusted, target }: Event) => {
      if (!isTrusted || !isField(target)) return;
      const { name } = target;
      touched.current.add(name);
      setPut(({ [name]: _, ...others }) => others);
    };
    // Enter in a field goes on: whoever presses it has seen what stands there.
    const take = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !isField(event.target)) return;
      const { name } = event.target;
      setPut((before) => (before[name] ? { ...before, [name]: { ...before[name], isTaken: true } } : before));
    };
    form.addEventListener('input', touch);
    form.addEventListener('keydown', take, { capture: true });
    return () => {
      form.removeEventListener('input', touch);
      form.removeEventListener('keydown', take, { capture: true });
    };
  }, [element, formId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for the guesses, and for each form that is shown
  useEffect(() => {
    const form = element.current;
    if (form === null || guesses === undefined) return;
    const filled: Record<string, { at: number; isTaken: boolean }> = {};
    filling.current = true;
    for (const [name, [best]] of Object.entries(guesses)) {
      if (best === undefined || touched.current.has(name) || !isEmpty(form, name)) continue;
      if (fill(form, name, best.value)) filled[name] = { at: 0, isTaken: false };
    }
    filling.current = false;
    setPut((before) => ({ ...before, ...filled }));
  }, [guesses, formId]);
  const isSaidTaken = put.said?.isTaken === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: also for each form that is shown
  useEffect(() => {
    const form = element.current;
    if (form === null || guesses === undefined || isSaidTaken) return;
    // A guess of the value is of one question: with another it goes, or another comes.
    const follow = ({ target }: Event) => {
      if (!isField(target) || target.name !== 'claim' || filling.current || touched.current.has('said')) return;
      const list = valuesOn(target.value);
      const values = guesses[list];
      if (values === undefined || !fill(form, 'said', values[0]?.value ?? '')) return;
      setPut(({ said: _, ...others }) =>
        values.length === 0 ? others : { ...others, said: { at: 0, isTaken: false, list } },
      );
    };
    form.addEventListener('change', follow);
    return () => form.removeEventListener('change', follow);
  }, [element, guesses, formId, isSaidTaken]);

  const exchange = useCallback(
    (name: string) => {
      const form = element.current;
      const { list } = put[name] ?? {};
      const all = guesses?.[list ?? name] ?? [];
      const at = put[name] === undefined ? 0 : (put[name].at + 1) % all.length;
      const guess = all[at];
      if (form === null) return;
      if (guess !== undefined && at !== put[name]?.at && fill(form, name, guess.value))
        setPut((before) => ({ ...before, [name]: { at, isTaken: false, ...(list !== undefined && { list }) } }));
      const fields = fieldsNamed(form, name);
      goTo(fields.find((field) => field instanceof HTMLInputElement && field.checked) ?? fields[0]);
    },
    [element, guesses, put],
  );
  return useMemo(
    () => ({
      shown: (name) => {
        const now = put[name];
        const all = guesses?.[now?.list ?? name] ?? [];
        const guess = now && all[now.at];
        if (now === undefined || guess === undefined) return undefined;
        const next = all.length > 1 ? all[(now.at + 1) % all.length] : undefined;
        return { guess, ...(next && { next }), isTaken: now.isTaken };
      },
      exchange,
    }),
    [put, guesses, exchange],
  );
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

const fieldsNamed = (form: HTMLFormElement, name: string): Field[] =>
  [...form.elements].filter((one): one is Field => isField(one) && one.name === name);

/** Of a choice of which something always is chosen, nobody has chosen it as long as it is untouched. */
const isEmpty = (form: HTMLFormElement, name: string): boolean =>
  fieldsNamed(form, name).every((field) => field.type === 'radio' || field.value === '');

/** Writes into a field as if it were typed, so that whoever listens to the form hears it. */
function fill(form: HTMLFormElement, name: string, value: string): boolean {
  for (const field of fieldsNamed(form, name)) {
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      if (field.value !== value) continue;
      field.checked = true;
    } else field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  return false;
}

/** What a guess comes from, beside its field, and its next best. The dotted edge says that it is a guess. */
export function GuessLine({ name }: { name: string }) {
  const { shown, exchange } = use(GuessContext);
  const guess = shown(name);
  if (guess === undefined) return null;
  const key = GUESS_KEYS[name];
  return (
    <p
      className={`ps-3 text-[0.875rem] text-soft ${guess.isTaken ? 'border-ink border-s-2' : 'border-ink border-s-2 border-dotted'}`}
    >
      {guess.isTaken ? 'Taken' : 'A guess'}, {guess.guess.from}.{' '}
      {guess.next && (
        <button
          type="button"
          onClick={() => exchange(name)}
          aria-keyshortcuts={key && `Alt+${key}`}
          className="min-h-6 text-start underline decoration-dotted underline-offset-4"
        >
          Rather <span dir="auto">{guess.next.label}</span>
          {key && (
            <span aria-hidden="true">
              <kbd className="ms-1 font-sans text-[0.75rem]">Alt {key}</kbd>
            </span>
          )}
        </button>
      )}
    </p>
  );
}
