import type { HopView, HopWithEvidence } from '@/lib/views/event-view';
import { Drift } from './drift';
import { Evidence } from './evidence';
import { MarkedWords } from './marked-words';
import { type NestedHop, nestHops } from './nest-hops';
import { Words } from './words';
import './cell.css';
import './opened.css';

/** A hop as an opened cell has it. The page of a claim also has its date, its marked value, and its evidence. */
type Hop = HopView & Partial<Pick<HopWithEvidence, 'dateTime' | 'marked' | 'note' | 'evidence'>>;

/**
 * The chain from the speaker to each outlet, as nested lists: an inner item was taken from the outer one. `anchored`
 * hops can be linked to by their short name, which may occur once on a page.
 */
export function Chain({ hops, anchored = false }: { hops: readonly Hop[]; anchored?: boolean }) {
  return <Hops hops={nestHops(hops)} anchored={anchored} />;
}

function Hops({ hops, anchored }: { hops: readonly NestedHop<Hop>[]; anchored: boolean }) {
  return (
    <ol className="chain">
      {hops.map(({ hop, taken }) => (
        <li key={hop.ref} {...(anchored && { id: hop.ref })}>
          <p className="hop">
            <b>{hop.outlet}</b>{' '}
            <span className="figure">{hop.marked ? <MarkedWords words={hop.marked} /> : hop.value}</span>{' '}
            <span className="quiet">
              {hop.dateTime === undefined ? hop.date : <time dateTime={hop.dateTime}>{hop.date}</time>}, {hop.link}
            </span>
          </p>
          <Words wording={hop.wording} shown={hop.value} />
          {hop.drifts.map((drift) => (
            <Drift key={drift.text} drift={drift} />
          ))}
          {hop.note !== undefined && <p className="quiet">{hop.note}</p>}
          {hop.evidence && hop.evidence.length > 0 && <Evidence evidence={hop.evidence} />}
          {taken.length > 0 && <Hops hops={taken} anchored={anchored} />}
        </li>
      ))}
    </ol>
  );
}
