import { ExplainedVerdict } from '@/components/disagreement/verdict-badge';
import { Word } from '@/components/glossary/explained';
import type { ClaimView } from '@/lib/views/claim-view';

/** The verdict with its inputs, each explained where it stands. */
export function ClaimVerdict({ view: { verdict, facts } }: { view: ClaimView }) {
  return (
    <ul className="standing claim-standing" aria-label="Verdict and what it rests on">
      <li>
        <ExplainedVerdict verdict={verdict.key} label={verdict.label} />
      </li>
      {facts.map(({ text, term }) => (
        <li key={term}>
          <Word of={term}>{text}</Word>
        </li>
      ))}
    </ul>
  );
}
