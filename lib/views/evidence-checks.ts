import type { Checked, Stands } from '@/lib/domain/evidence-check';
import type { Moment } from '@/lib/domain/record';
import { evidenceCheckText } from './evidence-check-text';
import { legible } from './legible';

/** What a machine finds of a statement in its evidence: what stands in the quote, and of everything else where it stands. */
export type ChecksView = {
  /** “about 400”, 2 January 2023. */
  inQuote: readonly string[];
  /** `isWrong`: somebody has to look. */
  others: readonly { text: string; isWrong: boolean }[];
};

const NEAREST: readonly Stands[] = [
  'in the quote',
  'in another sentence',
  'near the quote',
  'in the document',
  'nowhere',
  'not checked',
];

/** Of several passages the one counts in which it stands. `isWhole`: each document was looked through from end to end. */
export function checksView(checked: readonly Checked[], isWhole: boolean): ChecksView {
  const best = new Map<string, Checked>();
  for (const one of checked) {
    const key = `${one.what} ${one.said}`;
    const before = best.get(key);
    if (before === undefined || NEAREST.indexOf(one.stands) < NEAREST.indexOf(before.stands)) best.set(key, one);
  }
  const all = [...best.values()];
  const isPlain = ({ stands, by }: Checked) => stands === 'in the quote' && by === undefined;
  return {
    inQuote: all.filter(isPlain).map(({ as, said }) => legible(as ?? said)),
    others: all
      .filter((one) => !isPlain(one))
      .map((one) => ({
        text: legible(evidenceCheckText(one, isWhole ? 'in this document' : 'near the quote')),
        isWrong: one.stands === 'nowhere' || one.stands === 'in another sentence',
      })),
  };
}

/** What somebody has to look at before the statement is published. */
export const toLookAt = (checks: ChecksView | undefined): readonly string[] =>
  checks?.others.flatMap(({ text, isWrong }) => (isWrong ? [text] : [])) ?? [];

/** The day of a moment that names one. */
export function dayChecked(moment: Moment): string | undefined {
  if ('on' in moment) return moment.precision === 'day' && moment.until === undefined ? moment.on : undefined;
  return new Intl.DateTimeFormat('en-CA', { timeZone: moment.zone }).format(new Date(moment.at));
}
