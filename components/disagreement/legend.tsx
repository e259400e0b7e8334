import type { EventView } from '@/lib/views/event-view';
import { methodAddress } from '@/lib/views/method-terms';
import { MarkSign } from './mark-sign';
import { ExplainedVerdict } from './verdict-badge';

/** What the marks of the table mean. */
export function Legend({ verdicts }: Pick<EventView, 'verdicts'>) {
  return (
    <div className="legend">
      <h2>How to read the table</h2>
      <ul>
        <li>
          <b>·</b> or <b>–</b> means that we have no statement on record. The source may still have said something.
        </li>
        <li>
          Choose a verdict, or any word on a dotted line, to see what it means:{' '}
          {verdicts.map(({ key, label }) => (
            <ExplainedVerdict key={key} verdict={key} label={label} />
          ))}
        </li>
        <li>
          <MarkSign of="contradicts" /> <b>with a number</b>: that many other answers cannot be true together with this
          one. Point at the cell to see which, and open it to see why.
        </li>
        <li>
          <MarkSign of="drift" /> or words struck out: <b>changed on the way</b>. An outlet reported it differently from
          how it was said. Open the cell to see who changed it. A struck-out value <b>until</b> a day is what the source
          itself said before.
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
