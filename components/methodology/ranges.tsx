import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Ladder } from './ladder';
import { Beside, Chapter, Figures, Table, Term, Worked } from './parts';

export function Ranges({ view: { ranges, constants } }: { view: MethodologyView }) {
  const [exact, about] = ranges.relations;
  return (
    <Chapter id="ranges" title={titleOf('ranges')}>
      <Term
        id="range"
        title="Range"
        worked={
          <Worked title="One figure, put in every way">
            <Ladder ladder={ranges.ladder} />
          </Worked>
        }
      >
        <p>
          “About {exact?.said}” and “{exact?.said}” do not say the same, and neither is meant to the last digit. So
          every figure is read as a range: the numbers that would make the words true. The bare figure {exact?.said} is
          read as {exact?.range}, and “{about?.said}” as {about?.range}.
        </p>
        <p>
          <b>Bare figures</b> are read at the digits that they show, though never at fewer than {constants.fewestDigits}
          : a figure that ends in noughts has most likely been rounded, and one that does not has been counted.{' '}
          <b>“About”</b> reaches {constants.aboutShare} of the figure to either side, rounded outward where whole things
          are counted. No range goes below the least that its unit allows, which for a count is nought.
        </p>
      </Term>
      <Table
        heads={['Put as', 'Read as', 'First on the record']}
        label="Ways of putting a figure"
        rows={ranges.relations.map(({ relation, means, onRecord }) => ({
          key: relation,
          cells: [
            relation,
            means,
            <span key="record" className="text-[0.875rem] text-faint">
              {onRecord}
            </span>,
          ],
        }))}
      />
      <Beside
        worked={
          <Worked title="Bare figures, and a quantity with a point">
            <Figures>
              {[...ranges.exact, ...ranges.decimals].map(({ said, range }) => (
                <div key={said}>
                  <dt>{said}</dt>
                  <dd>{range}</dd>
                </div>
              ))}
            </Figures>
          </Worked>
        }
      >
        <p>
          Quantities that are not counted in whole things, such as a height in metres, keep every digit that they were
          given. A bare figure is then only itself, and “more than” leaves it out.
        </p>
      </Beside>
      <Term
        id="vague"
        title="Vague words"
        worked={
          <Worked title="The lexicon">
            <Figures>
              {constants.lexicon.map(({ said, range }) => (
                <div key={said}>
                  <dt>{said}</dt>
                  <dd>{range}</dd>
                </div>
              ))}
            </Figures>
          </Worked>
        }
      >
        <p>
          “Dozens” is an answer of a kind. For such words the desk is offered a range from a fixed lexicon, and the
          range counts only once an editor has confirmed it for these words in this place. Words for which none was
          confirmed, such as “significant”, have no range and are compared with nothing. Either way the words themselves
          are what the table shows.
        </p>
      </Term>
      <Term
        id="relative"
        title="Relative values"
        worked={
          <Worked title="From the record">
            <Figures>
              <div>
                <dt>
                  {ranges.relativeTo.who}: {ranges.relativeTo.value}
                </dt>
                <dd>{about?.range}</dd>
              </div>
              <div>
                <dt>
                  {ranges.relative.who}: {ranges.relative.value}
                </dt>
                <dd>{ranges.relative.implied}</dd>
              </div>
            </Figures>
          </Worked>
        }
      >
        <p>
          Some give no figure and measure themselves against somebody else’s: “fewer than they say”. Such a value lies
          wholly below, or above, the range of the statement that it refers to. So “{ranges.relative.value}” leaves{' '}
          {ranges.relative.implied}, and excludes even a figure such as {ranges.excluded}, which “
          {ranges.relativeTo.value}” would have allowed.
        </p>
        <p>
          It refers to that one statement, and not to whatever its source says next. If the source revises its figure
          later, the value is still measured against the one that was meant. If that statement is taken back, nothing is
          left to measure against, and the value cannot be compared any more.
        </p>
      </Term>
      <Term
        id="tolerance"
        title="Times, and tolerance"
        worked={
          <Worked title={`When was it? Tolerance: ${ranges.clock.tolerance}`}>
            <Figures stacked>
              {ranges.clock.rows.map(({ who, value, own, implied }) => (
                <div key={who}>
                  <dt>
                    {who}: {value}
                  </dt>
                  <dd>
                    <span className="text-[0.875rem] text-faint">as put</span> {own}
                  </dd>
                  <dd>
                    <span className="text-[0.875rem] text-faint">with the tolerance</span> {implied}
                  </dd>
                </div>
              ))}
            </Figures>
          </Worked>
        }
      >
        <p>
          A time covers the unit in which it was given: a minute the whole of that minute, a day the whole of that day
          in its zone. “About” a time takes in {constants.aboutUnitsOfTime} such unit more on each side.
        </p>
        <p>
          A claim may say how small a difference does not matter. Every range is made wider before it is compared: half
          of this tolerance is added at its lower end and half at its upper end. Two answers that are no further apart
          than the whole of it then still touch.
        </p>
      </Term>
    </Chapter>
  );
}
