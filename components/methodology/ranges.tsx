import type { MethodologyView } from '@/lib/views/methodology-view';
import { MADE_UP } from './cases';
import { titleOf } from './chapters';
import { Ladder } from './ladder';
import { Chapter, Figures, Table, Term, Worked } from './parts';

export function Ranges({ view: { ranges, constants, rules } }: { view: MethodologyView }) {
  const [exact, about] = ranges.relations;
  const { firm, best } = rules;
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
          read as {exact?.range}, and “{about?.said}” as {about?.range}. No range goes below the least that its unit
          allows, which for a count is nought, nor a share above the whole.
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
      <Term
        id="rounded"
        title="Counted or rounded"
        worked={
          <Worked title={MADE_UP}>
            <Figures>
              {rules.rounded.map(({ said, range, counted }) => (
                <div key={`${said} ${range}`}>
                  <dt>
                    {said}
                    {counted && ', counted'}
                  </dt>
                  <dd>{range}</dd>
                </div>
              ))}
              <div>
                <dt>{ranges.decimal.said}</dt>
                <dd>{ranges.decimal.range}</dd>
              </div>
            </Figures>
          </Worked>
        }
      >
        <p>
          A round figure has probably been rounded. A bare figure is therefore read as all numbers that round to it at
          the digits that it shows, though never at fewer than {constants.fewestDigits}. Where an editor has recorded
          that it was counted, as from a tally or a list of names, it is only itself.
        </p>
        <p>
          Where parts are measured, as in per cent or in euros, a figure reaches half of its last digit to either side:
          the last digit that was written, which is stored with the figure.
        </p>
      </Term>
      <Term
        id="about"
        title="About"
        worked={
          <Worked title={MADE_UP}>
            <Figures stacked>
              {rules.abouts.map(({ said, range }) => (
                <div key={said}>
                  <dt>{said}</dt>
                  <dd className="font-semibold">{range}</dd>
                </div>
              ))}
            </Figures>
          </Worked>
        }
      >
        <p>
          “About” reaches {constants.aboutShare} of the figure to either side, rounded outward where whole things are
          counted, and is never narrower than the figure alone. About a time of day it is {constants.aboutMinutes}{' '}
          minutes on each side; about a day, a month or a year it is {constants.aboutUnitsOfTime} more on each side.
        </p>
      </Term>
      <Term
        id="best"
        title="Low, best, high"
        worked={
          <Worked title={MADE_UP}>
            <Figures>
              <div>
                <dt>{best.said}</dt>
                <dd>{best.range}</dd>
              </div>
            </Figures>
          </Worked>
        }
      >
        <p>
          Some give a lowest, a best and a highest figure. Of “{best.said}” the best figure is shown with the other two.
          What is compared is the whole range, {best.range}.
        </p>
      </Term>
      <Term
        id="vague"
        title="Vague words"
        worked={
          <Worked title="The lexicon">
            <Table
              heads={['Words', 'Offered', 'At the widest']}
              label="The lexicon"
              rows={constants.lexicon.map(({ said, range, widest }) => ({ key: said, cells: [said, range, widest] }))}
            />
          </Worked>
        }
      >
        <p>
          “Dozens” is an answer of a kind. For such words the desk is offered a range from a fixed lexicon, and it
          counts only once an editor has confirmed it for these words in this place. Words for which none was confirmed,
          such as “significant”, are compared with nothing. Either way the words themselves are what the table shows.
        </p>
        <p>
          Each word has a second range, the widest that it may bear. It decides whether a contradiction is{' '}
          <a href="#firm">firm, or by reading</a>: “{firm.dozensLow.a.value}” against {firm.dozensLow.b.value} is{' '}
          {firm.dozensLow.stands}, as the word may be meant that widely; against {firm.dozensHigh.b.value} it is{' '}
          {firm.dozensHigh.stands}, because no reading of the word reaches that far.
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
          Some measure themselves against somebody else: “fewer than they say”. Such a value lies wholly below, or
          above, the range of the statement that it names. So “{ranges.relative.value}” leaves {ranges.relative.implied}
          , and excludes even {ranges.excluded}, which “{ranges.relativeTo.value}” would have allowed. It stays measured
          against that one statement if its source later revises the figure. If the statement is withdrawn, the value
          cannot be compared any more.
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
          in its zone.
        </p>
        <p>
          Half of the tolerance of a claim is added to every range at its lower end and half at its upper end before it
          is compared, so that two answers that are no further apart than the whole of it still touch.
        </p>
      </Term>
    </Chapter>
  );
}
