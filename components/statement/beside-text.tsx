'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import type { SendingState } from '@/components/ui/use-sending';
import type { GuessesView } from '@/lib/views/guesses';
import { beginWhereNeeded } from './enter-goes-on';
import { GUESS_KEYS, type Guessed } from './guesses';
import type { PassageFields } from './quotes-field';
import type { Relay } from './relays-field';

/** What the composer has to do with a text that is read beside it. */
export type BesideText = {
  /** Once there are none to come, nothing is guessed: {}. */
  guesses: GuessesView | undefined;
  /** The outlet that passed it on, once that is guessed. */
  relay?: Relay;
  /** A further passage for the same statement. */
  add?: Required<PassageFields>;
  onMade: (state: SendingState) => void;
  /** Back to the text; what was typed stays. */
  onBack: () => void;
  /** A name that the desk does not have, to be added; `put` puts into the form what it is called then. */
  onAddSource: (name: string, put: (name: string) => void) => void;
};

type Around = { guessed: Guessed; beside: BesideText | undefined; unknown: string | undefined };

/** The keys of the composer beside a text: Escape goes back to it, Alt and a letter exchange a guess, Alt N adds a source. */
export function useKeysBeside(element: RefObject<HTMLFormElement | null>, around: Around): void {
  const latest = useRef(around);
  latest.current = around;
  const hasBegun = useRef(false);
  const isBeside = around.beside !== undefined;
  const { guesses } = around.beside ?? {};
  useEffect(() => {
    const form = element.current;
    if (form === null || !isBeside) return;
    const pressed = (work: () => void) => (event: KeyboardEvent) => {
      event.preventDefault();
      work();
    };
    const exchanges = Object.entries(GUESS_KEYS).map(([name, key]) => [
      `Alt+Key${key}`,
      pressed(() => latest.current.guessed.exchange(name)),
    ]);
    return tinykeys(form, {
      ...Object.fromEntries(exchanges),
      'Alt+KeyN': pressed(() => form.querySelector<HTMLButtonElement>('button[data-new-source]')?.click()),
      Escape: pressed(() => latest.current.beside?.onBack()),
    });
  }, [element, isBeside]);
  // At once the focus is in the form, so that what is typed is typed there. Once what is guessed has come it goes where a
  // person is needed, unless they began somewhere.
  useEffect(() => {
    const form = element.current;
    if (form === null || !isBeside) return;
    beginWhereNeeded(form);
    const begin = () => {
      hasBegun.current = true;
    };
    form.addEventListener('keydown', begin);
    form.addEventListener('pointerdown', begin);
    return () => {
      form.removeEventListener('keydown', begin);
      form.removeEventListener('pointerdown', begin);
    };
  }, [element, isBeside]);
  useEffect(() => {
    if (guesses === undefined) return;
    // What is guessed may take fields away: whoever declines gives no value.
    const timer = window.setTimeout(() => {
      if (element.current !== null && !hasBegun.current) beginWhereNeeded(element.current);
    }, 50);
    return () => window.clearTimeout(timer);
  }, [element, guesses]);
}

type NewSourceProps = { name: string | undefined; onAdd: BesideText['onAddSource'] };

/** That the desk has no source of the name that stands in the field, and the way to add it. */
export function NewSource({ name, onAdd }: NewSourceProps) {
  const button = useRef<HTMLButtonElement>(null);
  if (name === undefined || name.trim() === '') return null;
  return (
    <p className="border-line-firm border-s-2 ps-3 text-[0.875rem] text-soft">
      The desk has no source of this name.{' '}
      <button
        ref={button}
        type="button"
        data-new-source
        aria-keyshortcuts="Alt+N"
        onClick={() => {
          const field = button.current?.form?.elements.namedItem('sources[0]');
          onAdd(name, (put) => {
            if (!(field instanceof HTMLInputElement)) return;
            field.value = put;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            if (field.form !== null) beginWhereNeeded(field.form);
          });
        }}
        className="min-h-6 text-start text-ink underline underline-offset-4"
      >
        Add “<span dir="auto">{name}</span>” as a source
        <span aria-hidden="true">
          <kbd className="ms-1 font-sans text-[0.75rem]">Alt N</kbd>
        </span>
      </button>
    </p>
  );
}
