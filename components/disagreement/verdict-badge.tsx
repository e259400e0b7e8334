import { Word } from '@/components/glossary/explained';
import type { VerdictKey } from '@/lib/views/event-view';
import './verdict.css';

/** Drawn, not typed, because fonts differ in how they draw such signs. */
export const VERDICT_SIGNS: Record<VerdictKey, string> = {
  disputed: 'M2.5 6h9M2.5 9.5h9M9.5 3l-5 9.5',
  agreed: 'M2.5 5.5h9M2.5 9h9',
  consistent: 'M2 8.5c1.6-2.6 3.2-2.6 5-.9s3.4 1.700 5-.9',
  'single origin': 'M7 5.700a1.600 1.600 0 1 0 .01 0z',
  'no value': 'M4 7.250h6',
};

export function VerdictSign({ verdict }: { verdict: VerdictKey }) {
  return (
    <svg className="verdict-sign" data-verdict={verdict} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d={VERDICT_SIGNS[verdict]} />
    </svg>
  );
}

type Props = { verdict: VerdictKey; label: string };

/** Word, sign and colour: never colour alone. */
export function VerdictBadge({ verdict, label }: Props) {
  return (
    <span className="verdict" data-verdict={verdict}>
      <VerdictSign verdict={verdict} />
      {label}
    </span>
  );
}

/** The same, explained by tap or key, where the page has the sentences of its verdicts. */
export function ExplainedVerdict({ verdict, label }: Props) {
  return (
    <Word of={verdict} className="verdict-word">
      <VerdictBadge verdict={verdict} label={label} />
    </Word>
  );
}

/**
 * The same in the compact table: a button, where a finger needs 24 px for it. Under a mouse rows are as low as their
 * words: there the button takes the place of the badge while the pointer or the focus is in the head of the row.
 */
export function VerdictInRow(props: Props) {
  return (
    <>
      <span className="verdict-still" aria-hidden="true">
        <VerdictBadge {...props} />
      </span>
      <ExplainedVerdict {...props} />
    </>
  );
}
