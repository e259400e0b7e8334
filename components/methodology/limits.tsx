import type { MethodologyView, PairView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Beside, Chapter, Pair, verbOf, Worked } from './parts';

export function Limits({ view: { limits, origins } }: { view: MethodologyView }) {
  const { rounded, step, edge, denial, midnight, vague, stale } = limits;
  const [below, from] = step;
  return (
    <Chapter id="limits" title={titleOf('limits')}>
      <div className="prose mt-4">
        <p>Rules that are the same for everybody are blunt. These are the places where we know that they are.</p>
      </div>
      <Beside
        worked={
          <Worked title="The cases, worked out. Where nobody is named, nobody said it">
            {[rounded, edge.inside, edge.outside, denial].map((pair) => (
              <Pair key={`${pair.a.value} ${pair.b.value}`} pair={pair} />
            ))}
          </Worked>
        }
      >
        <ul>
          <li>
            <b>Round figures are taken for rounded ones,</b> unless the desk has recorded that they were counted. So{' '}
            {rounded.a.value} is read as {rounded.a.implied} and {verbOf(rounded)} {rounded.b.value}. There is a step in
            this, too: {below?.said} is {below?.range}, while {from?.said} is {from?.range}.
          </li>
          <li>
            <b>“About” is the same width for all.</b> Some say it of a count that they have made, others of a guess. The
            wider reading of the <a href="#firm">firm</a> test is a convention as well.
          </li>
          <li>
            <b>Ranges end sharply.</b> “{edge.inside.a.value}” {verbOf(edge.inside)} “{edge.inside.b.value}” and{' '}
            {verbOf(edge.outside)} “{edge.outside.b.value}”. No speaker draws the line as finely as that, which is why
            the page says that this contradiction is {edge.outside.stands}.
          </li>
          <li>
            <b>Denials reach as far as rounding does.</b> A source that {denial.a.value} rejects {denial.a.implied}, and{' '}
            {verbOf(denial)} {denial.b.value}, {denial.stands}, whatever its speaker may have meant.
          </li>
          <li>
            <b>Agreement can hide something.</b> {midnight.a.who} has {midnight.a.value} and {midnight.b.who}{' '}
            {midnight.b.value}. Within the tolerance of the question the two {relationOf(midnight)}, and they name
            different years.
          </li>
          <li>
            <b>A figure that has gone stale is still compared.</b> {stale.earlier.who} gave {stale.earlier.value} on{' '}
            {stale.earlier.when}, {stale.later.who} gave {stale.later.value} on {stale.later.when}
            {stale.note !== undefined && ` (${stale.note})`}. Each still counts, and so the two {relationOf(stale.pair)}
            , though more may have been known by the later day. “As of” shows what was known when; only on a{' '}
            <a href="#running">running total</a> do the times enter the comparison.
          </li>
          <li>
            <b>Wide answers blur.</b> {vague.who}’s “{vague.value}” ({vague.note}) comes to {vague.implied}. It
            contradicts next to nothing, and its being consistent with others is worth as little.
          </li>
        </ul>
      </Beside>
      <div className="prose mt-4">
        <ul>
          <li>
            <b>The program compares, people read.</b> Which claim a sentence answers, whether “some” means “about”, what
            a figure counts: editors decide, and editors can be wrong. That is why the words stay beside every value.
          </li>
          <li>
            <b>Origins may share a source.</b> Two bodies that had it from the same informant are two origins here
            unless somebody has put on record that one repeats the other. “{origins.text}” therefore means at most that
            many independent accounts.
          </li>
          <li>
            <b>The gap is set by the outermost answers.</b> One wild figure makes it large, no matter who gave it. Camps
            show whether anybody else agrees with it.
          </li>
          <li>
            <b>The order of questions is no measure of importance.</b> It tells how far apart two figures are, and a
            small count can differ as much as a large one.
          </li>
          <li>
            <b>Within a day the order may be a guess.</b> Of two values that a source gave on the same day without an
            hour, the one that the desk logged later counts as the later, unless the desk has noted otherwise.
          </li>
          <li>
            <b>The lexicon is a convention,</b> and one of English. It will fit some speakers badly; an editor can
            confirm another range, or none.
          </li>
          <li>
            <b>Units are not converted, and sentences are not compared.</b> Both are shown. Readers can judge for
            themselves.
          </li>
          <li>
            <b>Drift sees what was put on record.</b> Words are compared only where both were really said in the same
            language. What a paraphrase has smoothed over cannot be seen.
          </li>
          <li>
            <b>A record is never complete.</b> A verdict is about what has been logged. A single origin may only mean
            that nobody has looked further.
          </li>
        </ul>
      </div>
    </Chapter>
  );
}

const PLURALS = { agrees: 'agree', consistent: 'are consistent', contradicts: 'contradict each other' } as const;
const relationOf = ({ relation }: PairView): string => PLURALS[relation];
