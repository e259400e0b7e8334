import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * A line of a list that is removed takes the focus with it: it goes to the line that is there now, or to the last, and from
 * a list without lines to the button that adds one. `root` has the lines (`data-line`) and that button (`data-add`). Returns
 * what to call as line `at` is removed.
 */
export function useFocusAfterRemoval(root: RefObject<HTMLElement | null>, count: number): (at: number) => void {
  const removed = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the line is gone
  useEffect(() => {
    const at = removed.current;
    removed.current = undefined;
    if (at === undefined) return;
    const lines = [...(root.current?.querySelectorAll('[data-line]') ?? [])];
    const field = (lines[at] ?? lines.at(-1))?.querySelector<HTMLElement>(
      'input:not([type="hidden"]), select, textarea',
    );
    (field ?? root.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
  }, [count]);
  return useCallback((at: number) => {
    removed.current = at;
  }, []);
}
