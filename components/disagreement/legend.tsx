import { methodAddress } from '@/lib/views/method-terms';
import { MarkSign } from './mark-sign';

/** What the marks of the table mean. */
export function Legend() {
  return (
    <div className="legend">
      <h2>How to read the table</h2>
      <ul>
        <li>
          <b>·</b> or <b>–</b> means that we have no statement on record. The source may still have said something.
        </li>
        <li>
          <MarkSign of="contradicts" /> <b>contradicts</b> that many other cells, which cannot be true together with
          this one. Point at a cell, or open it, to see which.
        </li>
        <li>
          <MarkSign of="drift" /> <b>Changed on the way</b>: an outlet reported it differently from how it was said.
          Open the cell to see who changed it.
        </li>
        <li>
          Words such as <b>identified by name</b> below a figure say that it counts something else than the question.
        </li>
        <li>
          <b>Hollow marks</b> in a plot are unnamed sources, or groups. An arrow is a range without an end.
        </li>
        <li>
          <b>“ ”</b> are used only for actual words, or a translation of them. Everything else is in our words.
        </li>
        <li>
          How we work out <a href={methodAddress('verdict')}>verdicts</a>, which answers{' '}
          <a href={methodAddress('camps')}>can be true together</a>, and{' '}
          <a href={methodAddress('gap')}>how far apart</a> others are.
        </li>
      </ul>
    </div>
  );
}
