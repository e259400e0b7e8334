import type { CellToLog } from './block-chosen';
import type { BlockWork } from './block-work';
import type { InOneGo } from './undo-list';

/**
 * What undoes and redoes a block that was logged. Only what was undone is done again: neither what was refused or left out
 * when it was stopped, nor what stayed. `begin` makes the work that logs cells under new keys.
 */
export function inOneGoOf(first: BlockWork, begin: (cells: readonly CellToLog[]) => BlockWork): InOneGo {
  let now = first;
  let undone: readonly CellToLog[] = [];
  /** Sent, but nothing of it was told as logged: sent again under the same keys, nothing is logged twice. */
  let unfinished: BlockWork | undefined;
  return {
    undo: async () => {
      const before = now.there;
      const { refused, why } = await now.undo(() => {});
      const stays = new Set(now.there.map(({ thing }) => thing));
      const gone = before.filter(({ thing }) => !stays.has(thing));
      undone = [...undone, ...gone.map(({ cell, thing }) => ({ ...cell, again: thing }))];
      if (why !== undefined) return { why, isUnfinished: true };
      const [changed] = refused.values();
      return changed === undefined ? {} : { why: `${refused.size} of ${before.length} stay: ${changed}` };
    },
    redo: async () => {
      now = unfinished ?? begin(undone);
      const { refused, why } = await now.run(() => {});
      unfinished = why !== undefined && now.there.length === 0 ? now : undefined;
      if (unfinished) return { why, isUnfinished: true };
      undone = [];
      const [reason] = refused.values();
      return { why: reason ?? why };
    },
  };
}
