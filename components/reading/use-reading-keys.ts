import { type KeyboardEvent, useCallback } from 'react';
import { keysAreOn } from '@/components/keys/kept-setting';
import type { Span } from '@/lib/domain/passage/sentences';
import type { Walk } from './walk';

type Around = {
  walk: Walk;
  selected: Span | undefined;
  go: (to: Span | undefined) => void;
  log: () => void;
  /** Adds what is selected to the statement that is open. */
  add: () => void;
  /** To the next passage that seems to say something, or to the one before. */
  goToSeeming: (step: 1 | -1) => void;
};

type Work = (around: Around) => void;

const moved =
  (move: (walk: Walk, from: Span) => Span): Work =>
  ({ walk, selected, go }) =>
    go(selected === undefined ? walk.first() : move(walk, selected));

const next = moved((walk, from) => walk.next(from));
const before = moved((walk, from) => walk.before(from));
const withNext = moved((walk, from) => walk.withNext(from));

/** What buttons and keys do to the selection. */
export const MOVES = {
  next,
  before,
  withNext,
  endOn: moved((walk, from) => walk.end(from, 1)),
  endBack: moved((walk, from) => walk.end(from, -1)),
  startOn: moved((walk, from) => walk.start(from, 1)),
  startBack: moved((walk, from) => walk.start(from, -1)),
} as const;

/** Letters and brackets, by their place on the keyboard: they can be switched off. */
const LETTERS: Readonly<Record<string, Work>> = {
  KeyJ: next,
  KeyK: before,
  'Shift+KeyJ': withNext,
  BracketRight: MOVES.endOn,
  BracketLeft: MOVES.endBack,
  'Shift+BracketRight': MOVES.startOn,
  'Shift+BracketLeft': MOVES.startBack,
  KeyL: ({ log }) => log(),
  'Shift+KeyL': ({ add }) => add(),
  KeyS: ({ goToSeeming }) => goToSeeming(1),
  'Shift+KeyS': ({ goToSeeming }) => goToSeeming(-1),
};

const OTHERS: Readonly<Record<string, Work>> = {
  ArrowDown: next,
  ArrowUp: before,
  'Shift+ArrowDown': withNext,
  Enter: ({ log }) => log(),
  'Shift+Enter': ({ add }) => add(),
  Home: ({ walk, go }) => go(walk.first()),
  End: ({ walk, go }) => go(walk.last()),
};

/** The keys of a text that has the focus. */
export function useReadingKeys(around: Around): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const { ctrlKey, metaKey, altKey, shiftKey, code, key, nativeEvent } = event;
      if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
      // A link in the text is opened by Enter.
      if (event.target !== event.currentTarget && key === 'Enter') return;
      const shift = shiftKey ? 'Shift+' : '';
      const work = OTHERS[`${shift}${key}`] ?? (keysAreOn() ? LETTERS[`${shift}${code}`] : undefined);
      if (work === undefined) return;
      event.preventDefault();
      work(around);
    },
    [around],
  );
}
