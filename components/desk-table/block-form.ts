import type { Block } from '@/lib/exchange/block-cells';
import type { BlockRepeats } from './block-work';

/** A block that was pasted, and where. */
export type Pasted = {
  event: string;
  block: Block;
  /** The ids of the questions and sources from the selected cell on, as they are shown; more than the block needs do no harm. */
  at: { questions: readonly string[]; sources: readonly string[] };
  /** What was chosen for names in it: the words, and the id. */
  chosen: { questions: readonly (readonly [string, string])[]; sources: readonly (readonly [string, string])[] };
  withoutNames: boolean;
  repeats: BlockRepeats;
};

/** A pasted block as the form that `readBlock` takes. A part of a merged cell has no text of its own. */
export function blockForm({ event, block, at, chosen, withoutNames, repeats }: Pasted): FormData {
  const rows = block.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : null)));
  // A block that is turned has as many questions as columns.
  const most = Math.max(rows.length, rows[0]?.length ?? 0);
  const from = { questions: at.questions.slice(0, most), sources: at.sources.slice(0, most) };
  const form = new FormData();
  for (const [name, value] of Object.entries(repeats)) form.set(name, value);
  form.set('event', event);
  form.set('block', JSON.stringify({ rows, at: from, chosen, withoutNames }));
  return form;
}
