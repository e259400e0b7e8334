import type { ClaimView, RangesView, StepText, TimeLanesView, TimePlotView } from '@/lib/views/claim-view';
import { TimeLanes } from './time-lanes';
import { TimePlot } from './time-plot';
import { ValueLanes } from './value-lanes';
import './through-time.css';

type Drawn = Exclude<ClaimView['time'], 'nothing to draw'>;

/** What was said against when it was said, or on an axis of values alone; and the same as a table. */
export function ThroughTime({ time }: { time: ClaimView['time'] }) {
  if (time === 'nothing to draw') return null;
  return (
    <section aria-labelledby="time">
      <h2 id="time">{time.kind === 'ranges' ? 'The answers on one axis' : 'Through time'}</h2>
      <figure className="through">
        <Drawing time={time} />
        <figcaption className="claim-note">{captionOf(time)}</figcaption>
      </figure>
      {time.kind === 'plot' && time.beyond.length > 0 && (
        <p className="claim-note">
          Not drawn, because it leaves open more than the axis shows: {time.beyond.join('; ')}.
        </p>
      )}
      {time.kind !== 'lanes' && time.notDrawn.length > 0 && (
        <p className="claim-note">Not drawn, because there is no figure to compare: {time.notDrawn.join('; ')}.</p>
      )}
      <details className="as-table">
        <summary>The same as a table</summary>
        <StepTable steps={time.table} ranges={time.kind !== 'lanes'} />
      </details>
    </section>
  );
}

function Drawing({ time }: { time: Drawn }) {
  if (time.kind === 'plot') return <TimePlot plot={time} />;
  return time.kind === 'ranges' ? <ValueLanes ranges={time} /> : <TimeLanes lanes={time} />;
}

function captionOf(time: Drawn): string {
  const lines = time.kind === 'plot' ? time.series : time.lanes;
  const parts = [
    ...(time.kind === 'ranges' ? ofRanges(time) : ofTimes(time)),
    lines.some((line) => 'denied' in line && line.denied) && 'A crossed line is denied',
    lines.some(({ hollow }) => hollow) && 'Hollow marks and broken lines are unnamed sources, or groups',
  ];
  return parts
    .filter((part) => typeof part === 'string')
    .map((part) => `${part}.`)
    .join(' ');
}

const ofRanges = ({ saidAtOnce, lanes, more, readBy }: RangesView) => [
  saidAtOnce !== undefined && `All of it was said at one time: ${saidAtOnce}`,
  'A dot is one value. A bar is the range that the words allow, with an arrow where it has no end',
  lanes.some(({ mark }) => mark.before !== undefined) && 'A hollow dot on a thin line is what the source said before',
  readBy !== 'moment' && `Only the last answer of each ${readBy} is drawn`,
  more > 0 && `${more} more are in the table below`,
];

const ofTimes = (time: TimePlotView | TimeLanesView) => [
  time.kind === 'plot' &&
    'A line is the figure as stated. A band is the range that the words allow, and fades where it has no end',
  time.readBy !== 'moment' && `Only the last answer of each ${time.readBy} is drawn`,
  time.daysEnd && 'What was said on a day is drawn at the end of that day',
];

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
