import { asOfQuery, claimAddress } from '@/components/disagreement/as-of-address';
import type { ClaimView } from '@/lib/views/claim-view';
import { methodAddress } from '@/lib/views/method-terms';

/** What the page rests on, and links to its files and forms. */
export function ClaimFoot({ view: { event, key, published, method, asOf } }: { view: ClaimView }) {
  const address = `/events/${encodeURIComponent(event.slug)}`;
  const about = encodeURIComponent(claimAddress(address, key, asOf?.key));
  const at = asOfQuery(asOf?.key);
  return (
    <footer className="claim-foot">
      <p>
        <span className="text-faint">Published</span> {published}
        <span className="text-faint"> · Method</span> <a href={methodAddress('version')}>{method}</a>
      </p>
      <p className="screen-only claim-foot-links">
        <span className="text-faint">Download the whole event:</span>
        <a href={`${address}/report.csv${at}`}>CSV</a>
        <a href={`${address}/report.json${at}`}>JSON</a>
        <a href={`/report-an-error?about=${about}`}>Report an error</a>
        <a href={`/desk/at${claimAddress(address, key, undefined)}`} rel="nofollow">
          Edit at the desk
        </a>
      </p>
    </footer>
  );
}
