import type { ChangedParagraph, TextRun } from './changed-text';

/**
 * What changed in a text, as it is shown. `folded`: paragraphs in a row that stayed as they were, how many, and, unless the
 * whole is too long to be shown, their text.
 */
export type ShownParagraph = ChangedParagraph | { kind: 'folded'; count: number; texts: readonly string[] };

export type FoldedChanges = {
  counts: Readonly<Record<ChangedParagraph['kind'], number>>;
  /** Nothing where everything stayed as it was. */
  shown: readonly ShownParagraph[];
  /** How many paragraphs that changed, came or went are beyond what is shown. */
  left: number;
};

/** In UTF-16 units: as much is shown of what changed, and as much of what stayed. */
export const MOST_SHOWN = 100_000;

/** A row of fewer paragraphs is not folded: their number takes as much room. */
const FEWEST_FOLDED = 2;

/**
 * Folds the paragraphs that stayed as they were, but for the one before and the one behind a change, and leaves out what
 * is beyond `most` units of text.
 */
export function foldedChanges(changes: readonly ChangedParagraph[], most = MOST_SHOWN): FoldedChanges {
  const counts = { kept: 0, removed: 0, added: 0, changed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  if (counts.kept === changes.length) return { counts, shown: [], left: 0 };
  const shown: ShownParagraph[] = [];
  let [changed, kept, left] = [0, 0, 0];
  let row: string[] = [];
  const fold = (isLast: boolean): void => {
    const [from, to] = [shown.length === 0 ? 0 : 1, isLast ? row.length : row.length - 1];
    const folded = row.slice(from, Math.max(from, to));
    if (folded.length < FEWEST_FOLDED) shown.push(...row.map((text) => ({ kind: 'kept', text }) as const));
    else {
      const length = folded.reduce((sum, text) => sum + text.length, 0);
      kept += length;
      shown.push(...row.slice(0, from).map((text) => ({ kind: 'kept', text }) as const));
      shown.push({ kind: 'folded', count: folded.length, texts: kept <= most ? folded : [] });
      shown.push(...row.slice(to).map((text) => ({ kind: 'kept', text }) as const));
    }
    row = [];
  };
  for (const one of changes) {
    if (one.kind === 'kept') {
      if (changed < most) row.push(one.text);
      continue;
    }
    if (changed >= most) left += 1;
    else {
      if (row.length > 0) fold(false);
      changed += lengthOf(one);
      shown.push(one);
    }
  }
  if (row.length > 0) fold(true);
  return { counts, shown, left };
}

const lengthOf = (one: ChangedParagraph): number =>
  one.kind === 'changed' ? one.runs.reduce((sum: number, { text }: TextRun) => sum + text.length, 0) : one.text.length;
