import type { StillQuotingView } from '@/lib/views/captured-again';
import { QuotesAgain } from './quotes-again';

/** What still quotes the earlier capture of a document, with the way to revise it. */
export function StillQuoting({ view: { says, isComing, stands, others }, at }: { view: StillQuotingView; at: string }) {
  return (
    <section aria-labelledby="still-quoting" className="measure mb-8">
      <h2 id="still-quoting" className="font-semibold font-serif text-[1.1875rem]">
        What still quotes the earlier capture
      </h2>
      <p className="mt-1 text-[0.9375rem] text-soft">
        {says} {isComing && <a href={at}>Look again</a>}
      </p>
      {stands.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold text-[0.9375rem]">To revise: the passage stands here in the same words</h3>
          <QuotesAgain quotes={stands} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold text-[0.9375rem]">
            {isComing
              ? 'Their passages'
              : 'To leave as it is, or to read: the passage does not stand here in the same words'}
          </h3>
          <QuotesAgain quotes={others} />
        </>
      )}
    </section>
  );
}
