import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { ClaimView } from '@/lib/views/claim-view';
import { methodAddress } from '@/lib/views/method-terms';

/** The verdict with its inputs, each a link to what the word means. */
export function ClaimVerdict({ view: { verdict, facts } }: { view: ClaimView }) {
  return (
    <ul className="standing claim-standing" aria-label="Verdict and what it rests on">
      <li>
        <a href={methodAddress('verdict')}>
          <VerdictBadge verdict={verdict.key} label={verdict.label} />
        </a>
      </li>
      {facts.map(({ text, term }) => (
        <li key={term}>
          <a href={methodAddress(term)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
