import type { HopView } from '@/lib/views/event-view';
import { Drift } from './drift';
import { type NestedHop, nestHops } from './nest-hops';
import { Words } from './words';
import './cell.css';
import './opened.css';

/** The way from the speaker to each outlet, as a list in lists: what is further in was taken from what is further out. */
export function Chain({ hops }: { hops: readonly HopView[] }) {
  return <Hops hops={nestHops(hops)} />;
}

function Hops({ hops }: { hops: readonly NestedHop[] }) {
  return (
    <ol className="chain">
      {hops.map(({ hop, taken }) => (
        <li key={hop.ref}>
          <p className="hop">
            <b>{hop.outlet}</b> <span className="figure">{hop.value}</span>
            <span className="quiet">
              {hop.date}, {hop.link}
            </span>
          </p>
          {hop.drifts.map((drift) => (
            <Drift key={drift.text} drift={drift} />
          ))}
          <Words wording={hop.wording} />
          {taken.length > 0 && <Hops hops={taken} />}
        </li>
      ))}
    </ol>
  );
}
