import { LONGEST_CELL } from '@/lib/domain/cell-text';
import type { CompositionProblem } from '@/lib/domain/composition';
import type { Claim } from '@/lib/domain/record';
import { sheetDate } from '@/lib/domain/sheet-date';
import type { BlockCounts, BlockView } from './block-view';
import { problemText } from './composer';
import { countText, listText } from './figures';
import { NOT_READ } from './value-reading';

/** More options than these are not listed in a sentence. */
const LISTED = 5;

export const TOO_LONG_CELL = `A cell has at most ${LONGEST_CELL} characters.`;

/** Why a cell is refused, in words that begin with those that stand in it. */
export function refusedCellText(text: string, claim: Claim, problems: readonly CompositionProblem[]): string {
  const [first] = problems;
  const notRead = problems.flatMap(({ why }) => (typeof why === 'object' && 'notRead' in why ? why.notRead : []))[0];
  if (first === undefined || notRead === undefined) return first === undefined ? '' : problemText(first);
  const words = `“${text}”`;
  if (claim.type === 'number') {
    const date = sheetDate(text);
    if (date) {
      return `${words} is a date; a number is asked. Did the sheet make it of “${date.low}–${date.high}”?`;
    }
  }
  if (notRead === 'no date') return `${words} has no day. Write the day with it, such as “1 Jan 2023, 23:58”.`;
  if (notRead === 'no value in it') {
    if (claim.type === 'category') return `${words} is not an option of this question: ${optionsText(claim)}.`;
    if (claim.type === 'yes-no') return `${words} is neither yes nor no.`;
  }
  return `${words} is not read: ${NOT_READ[notRead]}.`;
}

function optionsText({ options }: Extract<Claim, { type: 'category' }>): string {
  const labels = options.slice(0, LISTED).map(({ label }) => label);
  const more = options.length - labels.length;
  return listText(more > 0 ? [...labels, `${more} more`] : labels, 'or');
}

/** "3 × 4 pasted from LibreOffice: 5 values, 1 to look at, 5 empty, 2 refused". `program` is what the block was copied in. */
export function blockSummary({ rows, columns, counts }: BlockView, program: string): string {
  const size = `${rows.length} × ${columns.length} pasted from ${program}`;
  const parts = PARTS.flatMap(([part, word, several]) =>
    counts[part] === 0
      ? []
      : several === undefined
        ? `${counts[part]} ${word}`
        : countText(counts[part], word, several),
  );
  return `${size}: ${parts.length === 0 ? 'nothing in it' : parts.join(', ')}`;
}

const PARTS: readonly (readonly [keyof BlockCounts, string, string?])[] = [
  ['values', 'value', 'values'],
  ['look', 'to look at'],
  ['there', 'there already'],
  ['empty', 'empty or “no value”'],
  ['refused', 'refused'],
  ['nowhere', 'without a place'],
];
