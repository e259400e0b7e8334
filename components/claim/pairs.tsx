import { PAIRS } from '@/components/disagreement/as-of-address';
import { MarkSign } from '@/components/disagreement/mark-sign';
import { WhyRead } from '@/components/disagreement/why-read';
import type { PairsView } from '@/lib/views/claim-view';
import { methodAddress } from '@/lib/views/method-terms';
import { Who } from './camps';

/** Who cannot be right together, two by two, and why. */
export function Pairs({ pairs: { shown, more } }: { pairs: PairsView }) {
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby={PAIRS}>
      <h2 id={PAIRS}>Who contradicts whom</h2>
      <p className="claim-note">
        Two answers <a href={methodAddress('contradicts')}>contradict</a> each other if they cannot both be right.
      </p>
      <ul className="pairs">
        {shown.map(({ key, a, b, why, rule }) => (
          <li key={key}>
            <MarkSign of="contradicts" />
            <p>
              <Who who={a} /> ({a.value}) and <Who who={b} /> ({b.value}): {why}. <WhyRead rule={rule} />
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="claim-note">And {more.toLocaleString('en-GB')} more pairs.</p>}
    </section>
  );
}
