import { useCallback, useMemo, useState } from 'react';
import { codePointsOf } from '@/lib/domain/code-points';
import type { Span } from '@/lib/suggest/sentences';
import type { LoggedView, ReadingView } from '@/lib/views/reading';
import { blockAt, blocksOf } from './blocks';
import type { Mark } from './segments';
import { walkOf } from './walk';

/** A place in a text as the database counts: in code points. */
export type Place = { start: number; end: number };

const NONE: readonly Mark[] = [];

/**
 * A text that is read: its paragraphs, what is selected, and where passages of it were logged. All places are UTF-16 units
 * but those that are called so.
 */
export function useReading({ text, language }: ReadingView, logged: readonly LoggedView[], from: Place | undefined) {
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
  /** Of each block its own list, so that a paragraph is drawn anew only where something of it changed. */
  const marksIn = useMemo(() => {
    const found = new Map<number, Mark[]>();
    for (const mark of marks) {
      for (let at = blockAt(blocks, mark.start); (blocks[at]?.start ?? Number.POSITIVE_INFINITY) < mark.end; at += 1) {
        found.set(at, [...(found.get(at) ?? []), mark]);
      }
    }
    return (at: number): readonly Mark[] => found.get(at) ?? NONE;
  }, [marks, blocks]);
  const placeOf = useCallback(
    ({ start, end }: Span): Place => ({ start: points.pointAt(start), end: points.pointAt(end) }),
    [points],
  );
  return { blocks, walk, selected, select, marks, marksIn, placeOf, unitsOf };
}

export type ReadingState = ReturnType<typeof useReading>;
