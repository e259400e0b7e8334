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
        <p className="claim-note">Not drawn, for there is no range to compare: {time.notDrawn.join('; ')}.</p>
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
    plot &&
      'A line is the figure as it was put, a band the range that it implies; where a band fades, that end is open',
    plot?.log && 'On the upright axis equal distances are equal ratios, as gaps are',
    time.evenly && 'Dates stand at equal distances, whatever lies between them',
    time.readBy !== 'moment' && `So much was said that the last of each ${time.readBy} is drawn`,
    time.daysEnd && 'What is known to the day counts from its end',
    plot?.series.some(({ denied }) => denied) && 'A cross is a denial of what its line shows',
    (plot ? plot.series : time.kind === 'lanes' ? time.lanes : []).some(({ hollow }) => hollow) &&
      'Hollow marks and broken lines are unnamed or collective sources',
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
          <th scope="col">What</th>
          {ranges && <th scope="col">Implied range</th>}
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
