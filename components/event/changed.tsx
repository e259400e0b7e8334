import { claimAddress } from '@/components/disagreement/as-of-address';
import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { ChangedView, ClaimChangeView } from '@/lib/views/event-view';
import { VERDICT_LABELS } from '@/lib/views/verdict-labels';

type Props = { changed: ChangedView; path: string; asOf: string | undefined };

/** What changed on an event between two times, question by question. */
export function Changed({ changed, path, asOf }: Props) {
  return (
    <section className="changed" aria-labelledby="changed">
      <h2 id="changed">
        What changed from {changed.since} to {changed.until}
      </h2>
      {changed.claims.length === 0 ? (
        <p>Nothing changed between these two times.</p>
      ) : (
        <ul>
          {changed.claims.map((change) => (
            <Change key={change.claim} change={change} page={claimAddress(path, change.claim, asOf)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ change: { question, from, to, lines }, page }: { change: ClaimChangeView; page: string }) {
  return (
    <li>
      <p>
        <a href={page}>{question}</a>{' '}
        <span className="turn">
          {from !== to && (
            <>
              <VerdictBadge verdict={from} label={VERDICT_LABELS[from]} /> →{' '}
            </>
          )}
          <VerdictBadge verdict={to} label={VERDICT_LABELS[to]} />
        </span>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
}
