import { Lane } from '@/components/disagreement/lanes';
import type { RangesView } from '@/lib/views/claim-view';
import { AxisLine, AxisTitle } from './axis-line';

/** What each source says on one axis of values, with a lane for each, and its words beside it. */
export function ValueLanes({ ranges: { unit, note, ticks, lanes, saidAtOnce } }: { ranges: RangesView }) {
  return (
    <div className="time-lanes value-lanes">
      <AxisTitle unit={unit} note={note} />
      <ul>
        {lanes.map(({ key, name, tone, ref, value, said, denied, ended, mark }) => (
          <li key={key} data-tone={tone}>
            <a href={`#${ref}`} className="who" data-tone={tone}>
              {name}
            </a>
            <span className="lane">
              <Lane mark={mark} ticks={ticks} denied={denied} ended={ended} />
            </span>
            <p>
              {value}
              {saidAtOnce === undefined && <small> said {said}</small>}
            </p>
          </li>
        ))}
      </ul>
      <AxisLine ticks={ticks} />
    </div>
  );
}
