import type { ClaimView, StepText, TimeLanesView, TimePlotView } from '@/lib/views/claim-view';
import { TimeLanes } from './time-lanes';
import { TimePlot } from './time-plot';
import './through-time.css';

/** What was said against when it was said, drawn, and the same as a table. */
export function ThroughTime({ time }: { time: ClaimView['time'] }) {
  if (time === 'nothing to draw') return null;
  return (
    <section aria-labelledby="time">
      <h2 id="time">Through time</h2>
      <figure className="through">
        {time.kind === 'plot' ? <TimePlot plot={time} /> : <TimeLanes lanes={time} />}
        <figcaption className="claim-note">{captionOf(time)}</figcaption>
      </figure>
      {time.kind === 'plot' && time.notDrawn.length > 0 && (
        <p className="claim-note">Not drawn, because there is no figure to compare: {time.notDrawn.join('; ')}.</p>
      )}
      <details className="as-table">
        <summary>The same as a table</summary>
        <StepTable steps={time.table} ranges={time.kind === 'plot'} />
      </details>
    </section>
  );
}

function captionOf(time: TimePlotView | TimeLanesView): string {
  const plot = time.kind === 'plot' ? time : undefined;
  const parts = [
    plot && 'A line is the figure as stated. A band is the range that the words allow, and fades where it has no end',
    plot?.log && 'The vertical scale is logarithmic',
    time.evenly && 'Dates are evenly spaced, not to scale',
    time.readBy !== 'moment' && `Only the last answer of each ${time.readBy} is drawn`,
    time.daysEnd && 'What was said on a day is drawn at the end of that day',
    plot?.series.some(({ denied }) => denied) && 'A crossed line is denied',
    (plot ? plot.series : time.kind === 'lanes' ? time.lanes : []).some(({ hollow }) => hollow) &&
      'Hollow marks and broken lines are unnamed sources, or groups',
  ];
  return parts
    .filter((part) => typeof part === 'string')
    .map((part) => `${part}.`)
    .join(' ');
}

function StepTable({ steps, ranges }: { steps: readonly StepText[]; ranges: boolean }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Said</th>
          <th scope="col">Until</th>
          <th scope="col">Answer</th>
          {ranges && <th scope="col">Compared as</th>}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ key, name, from, until, value, range }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{from}</td>
            <td>{until}</td>
            <td>{value}</td>
            {ranges && <td>{range}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
