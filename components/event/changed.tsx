import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { ChangedView, ClaimChangeView } from '@/lib/views/event-view';

/** What changed on an event between two times, a question after the other. */
export function Changed({ changed, path }: { changed: ChangedView; path: string }) {
  return (
    <section className="changed" aria-labelledby="changed">
      <h2 id="changed">
        What changed from {changed.since} to {changed.until}
      </h2>
      {changed.claims.length === 0 ? (
        <p>Nothing: whatever was said between these two times leaves every answer as it was.</p>
      ) : (
        <ul>
          {changed.claims.map((change) => (
            <Change key={change.claim} change={change} path={path} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ change: { claim, question, from, to, lines }, path }: { change: ClaimChangeView; path: string }) {
  return (
    <li>
      <p>
        <a href={`${path}/claims/${encodeURIComponent(claim)}`}>{question}</a>{' '}
        <span className="turn">
          {from !== to && (
            <>
              <VerdictBadge verdict={from} label={from} /> →{' '}
            </>
          )}
          <VerdictBadge verdict={to} label={to} />
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
