import { Chain } from '@/components/disagreement/chain';

import { listText } from '@/lib/views/figures';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter, Table, Term, WordList, Worked } from './parts';

export function Relaying({ view: { chain, words, fidelity, constants, rules } }: { view: MethodologyView }) {
  const { speaker, hops, turned } = chain;
  return (
    <Chapter id="relaying" title={titleOf('relaying')}>
      <Term
        id="chain"
        title="Chain"
        worked={
          <Worked title={`${speaker.who}: ${speaker.value}`}>
            <Chain hops={hops} />
          </Worked>
        }
      >
        <p>
          Most of what we know of a statement has come through outlets, one taking it from the next. A link is inferred
          from wording that could hardly come from anywhere else, for example. An inference is marked as one wherever it
          is shown.
        </p>
      </Term>
      <Term
        id="drift"
        title="Drift"
        worked={
          <Worked title="Kinds of drift, each with the first that the records have, if any">
            <WordList words={words.drifts} />
          </Worked>
        }
      >
        <p>
          Drift is what has changed on the way. What each outlet printed is held against what the speaker said, not only
          against the link before, and every difference is dated to the link at which it came in. In the chain above,{' '}
          {turned.outlet} has the figure and has turned “{turned.was}” into “{turned.became}”: two small words that make
          a guess into a floor. An outlet that leaves out “{rules.hedgeLost.hedge}” and keeps the rest has made a fact
          of a possibility, which is {listText(rules.hedgeLost.drifts)}.
        </p>
      </Term>
      <Term id="fidelity" title="Fidelity">
        <p>
          From {constants.fewestForAShare} renderings on fidelity is also given as a share. A loss that was there before
          the outlet took the words over is told apart from one that came in with it. Where the desk has only inferred
          from whom an outlet had the words, a loss counts in the share as well, and no outlet is said to have caused
          it. Fidelity is about passing on. It does not say whether what was passed on is true, and a handful of
          renderings of one night is not an outlet’s work.
        </p>
      </Term>
      <Table
        heads={['Outlet', 'As said', 'Share', 'Lost here', 'Lost before', 'Lost over an inferred link']}
        label="Fidelity of outlets"
        rows={fidelity.map(({ outlet, faithful, share, enteredHere, inherited, inferred }) => ({
          key: outlet,
          cells: [outlet, faithful, share, enteredHere, inherited, inferred],
        }))}
      />
    </Chapter>
  );
}
