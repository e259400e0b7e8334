import { useCallback, useEffect, useRef, useState } from 'react';
import type { SuggestionView } from '@/lib/views/guesses';

/** How far a text was looked through (code points), and whether that goes on. `paused`: as much as is looked through unasked. */
export type Looking = { is: 'looking' | 'done' | 'paused' | 'failed'; upTo: number };

export type Suggestions = {
  found: readonly SuggestionView[];
  looking: Looking;
  stop: () => void;
  /** Goes on where it stopped. */
  goOn: () => void;
};

/** What a part of a text answers (reads/suggestions). */
type Part = { found: readonly SuggestionView[]; next?: number };

/** Unasked so many parts of 20,000 characters are looked through, and so many passages found. */
const [MOST_PARTS, MOST_FOUND] = [20, 300];
/** In milliseconds: the page is drawn, and its keys work, before anything is looked through. */
const AFTER = 400;

/** Which passages of a document seem to answer a question of an event: asked part by part, once the page stands. */
export function useSuggestions(document: string, event: string): Suggestions {
  const [found, setFound] = useState<readonly SuggestionView[]>([]);
  const [looking, setLooking] = useState<Looking>({ is: 'looking', upTo: 0 });
  const running = useRef<AbortController | undefined>(undefined);
  const look = useCallback(
    async (from: number) => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const { signal } = run;
      let [at, count]: [number | undefined, number] = [from, 0];
      setLooking({ is: 'looking', upTo: from });
      try {
        for (let part = 0; at !== undefined; part += 1) {
          if (part === MOST_PARTS || count >= MOST_FOUND) return setLooking({ is: 'paused', upTo: at });
          const asked = new URLSearchParams({ event, from: String(at) });
          const answer = await fetch(`/desk/documents/${document}/suggestions.json?${asked}`, {
            cache: 'no-store',
            signal,
          });
          if (!answer.ok) return setLooking({ is: 'failed', upTo: at });
          const read = (await answer.json()) as Part;
          if (signal.aborted) return;
          setFound((before) => (read.found.length === 0 ? before : [...before, ...read.found]));
          count += read.found.length;
          const { next } = read;
          if (next !== undefined) setLooking({ is: 'looking', upTo: next });
          at = next;
        }
        setLooking(({ upTo }) => ({ is: 'done', upTo }));
      } catch {
        if (!signal.aborted) setLooking(({ upTo }) => ({ is: 'failed', upTo }));
      }
    },
    [document, event],
  );
  useEffect(() => {
    const timer = window.setTimeout(() => look(0), AFTER);
    return () => {
      window.clearTimeout(timer);
      running.current?.abort();
    };
  }, [look]);
  const stop = useCallback(() => {
    running.current?.abort();
    setLooking(({ upTo }) => ({ is: 'paused', upTo }));
  }, []);
  const { upTo } = looking;
  const goOn = useCallback(() => {
    look(upTo);
  }, [look, upTo]);
  return { found, looking, stop, goOn };
}
