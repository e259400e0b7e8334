import { Fragment } from 'react';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { Steps } from './cases';
import { titleOf } from './chapters';
import { Chapter, Seen, Table, Term, WordList, Worked } from './parts';

export function Aboutness({ view: { scopes, words, rules } }: { view: MethodologyView }) {
  const steps = rules.labels;
  const narrower = scopes.find(({ scope }) => scope === 'narrower')?.examples[0];
  return (
    <Chapter id="aboutness" title={titleOf('aboutness')}>
      <Term id="scope" title="Scope">
        <p>
          So an editor notes for every figure whether it is about exactly what the row asks, about more, about less, or
          about something else, and with which <a href="#labels">label</a>.
        </p>
        <p>
          One figure can be a part of another only where what is counted adds up: people, rockets, euros. A time or an
          office has no such parts, and is about the question or is not.
        </p>
      </Term>
      <Term id="implied-range" title="Implied range">
        {narrower && (
          <p>
            {narrower.who} gave {narrower.value}, and counted {narrower.note}. There may be more, there cannot be fewer:
            for the question this says {narrower.implied}.
          </p>
        )}
      </Term>
      <Table
        heads={['Scope', 'What it leaves', 'On the record', 'As put', 'Implied']}
        label="Scopes"
        rows={scopes.flatMap(({ scope, means, examples }) =>
          examples.map(({ who, value, note, own, implied }, index) => ({
            key: `${scope} ${who}`,
            cells: [
              ...(index === 0 ? [scope, means] : [undefined, undefined]),
              <Fragment key="record">
                {who}: <b>{value}</b>
                {note !== undefined && <Seen>{note}</Seen>}
              </Fragment>,
              own,
              <b key="implied">{implied}</b>,
            ],
          })),
        )}
      />
      <Term
        id="labels"
        title="Labels of scopes"
        below={<Steps steps={rules.labels} label="What a paper holds, by label" />}
      >
        <p>
          What a figure is about, where it is not what the row asks, is picked from a list that the claim keeps, so that
          “known” and “identified by name” are one. Of the same label the later figure of a source replaces the earlier:
          it goes from “{steps[0]?.said}” to “{steps[2]?.said}”, and “{steps[1]?.said}” stays beside them.
        </p>
      </Term>
      <Term
        id="not-comparable"
        title="Not comparable"
        worked={
          <Worked>
            <WordList words={words.notComparable} />
          </Worked>
        }
      >
        <p>
          Where nothing is left to compare, the cell says so and gives the reason. This is decided for each answer by
          itself and does not depend on what others say. The answer stays in the table like any other; it only takes no
          part in the verdict.
        </p>
      </Term>
    </Chapter>
  );
}
