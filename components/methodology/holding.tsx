import type { MethodologyView } from '@/lib/views/methodology-view';
import { Steps } from './cases';
import { titleOf } from './chapters';
import { Chapter, Figures, Pairs, Term, verbOf, Worked } from './parts';

export function Holding({ view: { position, rules } }: { view: MethodologyView }) {
  const { first, now } = position;
  const { held, order, running } = rules;
  const [was, is, officers, all, named] = held;
  const [earlier, later, undated] = order;
  const [start, update, correction] = running.one;
  const [grown, fallen, same] = running.several.pairs;
  const [mayor, hospital, ministry, army] = running.several.rows;
  return (
    <Chapter id="holding" title={titleOf('holding')}>
      <Term id="position" title="Position" below={<Steps steps={held} label="What a ministry holds, day by day" />}>
        <p>
          A source holds everything that it said and has not replaced, and all of it is compared. What it said later
          replaces what came before in two cases: if the two cannot both be true, or if it is the next value about the
          same thing.
        </p>
        <p>
          So {is?.said} replaces {was?.said}. Then “{officers?.said}” does not touch the {is?.said}, for the officers
          are some of the dead, and neither does “{all?.said}”: both can be true with it, and the table still shows{' '}
          {all?.first} first. “{named?.said}” does replace the {is?.said}: more people are known by name than that
          figure allows. What was replaced does not come back.
        </p>
        <p>
          What is shown first is the latest figure about exactly what the row asks, where there is one. To decline
          replaces nothing, and neither does saying the same again. Two sources contradict if anything that the one
          holds contradicts anything that the other holds.
        </p>
      </Term>
      <Term
        id="revisions"
        title="Revisions"
        worked={
          <Worked title={now.question}>
            <Figures>
              {[first, now].map(({ when, value }) => (
                <div key={when}>
                  <dt>
                    {now.who}, {when}
                  </dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </Figures>
          </Worked>
        }
      >
        <p>
          The {now.who} said {first.value} and, on {now.when}, {now.value}. That is one source with one position,{' '}
          {now.value}, which it has revised once. The {first.value} stays in sight with its date and is held against
          nobody from then on. A withdrawal withdraws what it names, or else everything that its source said.
        </p>
      </Term>
      <Term
        id="order"
        title="Order of what was said"
        below={<Steps steps={order} label="What a hospital holds, in order" />}
      >
        <p>
          What one source said is ordered by when each time begins. Times that begin together are ordered by when they
          were logged. A day begins before any of its hours, so {later?.said} at an hour replaces {earlier?.said} of the
          same day. Where two times overlap, the desk may note which was said after the other, and the page says so.
        </p>
        <p>
          Where nobody knows when something was said, it counts from the day of the first document that has it, the page
          says so, and it replaces nothing whose time is known: the {undated?.value} stays beside the {later?.value}.
        </p>
      </Term>
      <Term
        id="running"
        title="Running totals"
        below={
          <>
            <Pairs pairs={running.several.pairs} />
            <Steps steps={running.one} label="What a mayor holds of a running total" />
          </>
        }
      >
        <p>
          While the dead are still being counted, two different figures can both have been right. On a claim that is
          marked as a running total, each figure counts as of a time: the one that it names, or else when it was said.
          Figures as of the same time are compared like any two. Of different times, the later may be higher, for a
          total grows; only if it is lower do the two contradict.
        </p>
        <p>
          So {mayor?.said} at {mayor?.when} {grown && verbOf(grown)} {hospital?.said} at {hospital?.when}. It{' '}
          {fallen && verbOf(fallen)} {ministry?.said} at {ministry?.when}, since the total would have fallen, and{' '}
          {same && verbOf(same)} {army?.value}, said at {army?.when} as of {mayor?.when}, which is higher and counts as
          of the same time. If the two times overlap in another way, as a day and an hour of it, they never contradict.
        </p>
        <p>
          A higher later figure of one source is an <b>update</b> and leaves the earlier one in force as of its time:
          the mayor holds {update?.holds.join(' and ')}. A lower one is a <b>correction</b> and replaces it: after{' '}
          {correction?.said} the {update?.said} is gone, and {start?.said} stays. Only corrections are told as
          revisions.
        </p>
      </Term>
    </Chapter>
  );
}
