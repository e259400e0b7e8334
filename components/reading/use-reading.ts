import { useCallback, useMemo, useState } from 'react';
import { codePointsOf } from '@/lib/domain/code-points';
import type { Span } from '@/lib/domain/passage/sentences';
import type { SuggestionView } from '@/lib/views/guesses';
import type { LoggedView, ReadingView } from '@/lib/views/reading';
import { type Block, blockAt, blocksOf } from './blocks';
import type { Mark } from './segments';
import { walkOf } from './walk';

/** A place in a text as the database counts: in code points. */
export type Place = { start: number; end: number };

/** A passage that seems to say something that is asked, and was not logged. */
export type Seeming = Span & { says: string };

const NONE: readonly never[] = [];

/**
 * A text that is read: its paragraphs, what is selected, and where passages of it were logged. All places are UTF-16 units
 * but those that are called so.
 */
export function useReading(
  { text, language }: ReadingView,
  logged: readonly LoggedView[],
  from: Place | undefined,
  suggested: readonly SuggestionView[],
) {
  const points = useMemo(() => codePointsOf(text), [text]);
  const blocks = useMemo(() => blocksOf(text), [text]);
  const walk = useMemo(() => walkOf(text, blocks, language), [text, blocks, language]);
  const unitsOf = useCallback(
    ({ start, end }: Place): Span => ({ start: points.unitAt(start), end: points.unitAt(end) }),
    [points],
  );
  const [selected, select] = useState<Span | undefined>(() =>
    from !== undefined && from.start < from.end && from.end <= points.length ? unitsOf(from) : walk.first(),
  );
  const marks = useMemo(
    () =>
      logged.flatMap(({ at, state }, index): Mark[] =>
        at === undefined
          ? []
          : [
              {
                ...unitsOf(at),
                number: index + 1,
                state: state === 'waits' || state === 'published' ? 'logged' : 'draft',
              },
            ],
      ),
    [logged, unitsOf],
  );
  const seeming = useMemo(
    () =>
      suggested
        .map((one): Seeming => ({ ...unitsOf(one), says: one.says }))
        .filter(({ start, end }) => !marks.some((mark) => mark.start < end && mark.end > start)),
    [suggested, marks, unitsOf],
  );
  const marksIn = useMemo(() => byBlock(blocks, marks), [marks, blocks]);
  const seemingIn = useMemo(() => byBlock(blocks, seeming), [seeming, blocks]);
  const placeOf = useCallback(
    ({ start, end }: Span): Place => ({ start: points.pointAt(start), end: points.pointAt(end) }),
    [points],
  );
  return { blocks, walk, selected, select, marks, marksIn, seeming, seemingIn, placeOf, unitsOf };
}

/** Of each block its own list, so that a paragraph is drawn anew only where something of it changed. */
function byBlock<T extends Span>(blocks: readonly Block[], spans: readonly T[]): (at: number) => readonly T[] {
  const found = new Map<number, T[]>();
  for (const span of spans) {
    for (let at = blockAt(blocks, span.start); (blocks[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) {
      found.set(at, [...(found.get(at) ?? []), span]);
    }
  }
  return (at) => found.get(at) ?? NONE;
}

export type ReadingState = ReturnType<typeof useReading>;
