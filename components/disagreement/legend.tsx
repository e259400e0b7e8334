import { methodAddress } from '@/lib/views/method-terms';
import { MarkSign } from './mark-sign';

/** What the marks of the table mean. */
export function Legend() {
  return (
    <div className="legend">
      <h2>How to read the table</h2>
      <ul>
        <li>
          <b>–</b> nothing logged: this desk has no statement on record. It does not mean that the source was silent.
        </li>
        <li>
          <MarkSign of="contradicts" /> <b>contradicts</b>: cannot be true together with that many other cells. Point at
          a cell, or open it, to see which.
        </li>
        <li>
          <MarkSign of="drift" /> <b>drift</b>: an outlet passed on something else than the speaker said. The cell opens
          to the hop at which it came in.
        </li>
        <li>
          <b>broader, narrower, different</b>: the figure is about more, less or something else than the question.
        </li>
        <li>
          <b>Hollow marks</b> in a plot are unnamed or collective sources; an arrow is a range without an end.
        </li>
        <li>
          <b>“ ”</b> stand only around words that were said so, or translated. Everything else is paraphrase by the
          desk.
        </li>
        <li>
          How <a href={methodAddress('verdict')}>verdicts</a>, <a href={methodAddress('camps')}>camps</a> and{' '}
          <a href={methodAddress('gap')}>gaps</a> are worked out.
        </li>
      </ul>
    </div>
  );
}
