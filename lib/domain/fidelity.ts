import Big from 'big.js';
import { FEWEST_FOR_A_SHARE } from './constants';
import { type Drift, driftsOf, faithful } from './drift';
import type { EventRecord, Rendering, SourceId } from './record';

/** A rendering that no longer says what the speaker said, with its drifts. */
export type Unfaithful = { rendering: Rendering; drifts: readonly Drift[] };

/** How much of what an outlet passed on still says what the speakers said. Every rendering is in one group. */
export type Fidelity = {
  faithful: number;
  total: number;
  /** faithful ÷ total, exact to 20 places; `too few` below five renderings. */
  share: 'too few' | Big;
  /** A loss entered in this outlet's own rendering, over a link that the outlet itself names. */
  enteredHere: readonly Unfaithful[];
  /** All losses were already in what the outlet passed on. */
  inherited: readonly Unfaithful[];
  /** A loss entered here, but only over a link that the desk inferred. It is not counted as the outlet's own. */
  inferred: readonly Unfaithful[];
};

/**
 * The fidelity of an outlet over any number of events (method.md, "Drift"): the share of its renderings that still say
 * what the speaker said. A word diff alone is no loss. Throws the same errors as `driftsOf`.
 */
export function fidelityOf(records: EventRecord | readonly EventRecord[], outlet: SourceId): Fidelity {
  const all = 'event' in records ? [records] : records;
  const passedOn = all.flatMap((record) =>
    record.renderings
      .filter((rendering) => rendering.outlet === outlet)
      .map((rendering) => ({ rendering, drifts: driftsOf(record, rendering) })),
  );
  const lost = passedOn.filter(({ drifts }) => !faithful(drifts));
  const total = passedOn.length;
  return {
    faithful: total - lost.length,
    total,
    share: total < FEWEST_FOR_A_SHARE ? 'too few' : new Big(total - lost.length).div(total),
    enteredHere: lost.filter(({ drifts }) => whereLost(drifts) === 'here'),
    inherited: lost.filter(({ drifts }) => whereLost(drifts) === 'inherited'),
    inferred: lost.filter(({ drifts }) => whereLost(drifts) === 'inferred'),
  };
}

function whereLost(drifts: readonly Drift[]): 'here' | 'inferred' | 'inherited' {
  // All losses of one's own entered over the same link.
  const own = drifts.find((drift) => !faithful([drift]) && !drift.inherited);
  if (own === undefined) return 'inherited';
  return own.entered.link === 'cited' ? 'here' : 'inferred';
}
