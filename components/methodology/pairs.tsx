import type { MethodTerm } from '@/lib/views/method-terms';
import type { MethodologyView, PairView } from '@/lib/views/methodology-view';

import { titleOf } from './chapters';
import { Ladder } from './ladder';
import { Chapter, Pair, Pairs as PairList, Term, WordList, Worked } from './parts';

type PairRelation = PairView['relation'];

/** The relations of two positions; each has an anchor with its name. */
const RELATIONS: readonly (PairRelation & MethodTerm)[] = ['contradicts', 'agrees', 'consistent'];

const FROM_BOTH = 'On the record; where nobody is named, nobody said it';

const NOTES: Record<PairRelation, string> = {
  contradicts: 'Of a list on which only one answer can hold, two contradict unless one lies within the other.',
  agrees:
    'To agree is a strong word. It is kept for answers about exactly what the row asks that give the same value, or whose ranges begin and end within the tolerance of each other. Two figures that only might be the same, one of them rounded, are consistent.',
  consistent:
    'To be less exact than somebody else is not to contradict them. That two answers are consistent does not mean that they support each other.',
};

export function Pairs({ view: { pairs, touching, words, rules, constants } }: { view: MethodologyView }) {
  const { firm, agree, hedged } = rules;
  const madeUp = { contradicts: [], agrees: [agree.same], consistent: [agree.rounded, agree.about] };
  return (
    <Chapter id="pairs" title={titleOf('pairs')}>
      <Term
        id="relation"
        title="Relation of two positions"
        worked={
          <Worked title="Two ranges that have something in common, and two that have nothing">
            <Ladder ladder={touching.overlapping.ladder} />
            <p className="mb-6 text-[0.875rem] text-faint first-letter:uppercase">{touching.overlapping.why}</p>
            <Ladder ladder={touching.apart.ladder} />
            <p className="mb-6 text-[0.875rem] text-faint first-letter:uppercase">{touching.apart.why}</p>
          </Worked>
        }
      >
        <p>
          Any two answers that can be compared stand to each other in exactly one of three ways. The test is always the
          same question: is there anything that would make both true? If the two ranges have even one number in common,
          there is. Which of the two came first, or who said it, changes nothing.
        </p>
      </Term>
      {RELATIONS.map((relation) => (
        <Term
          key={relation}
          id={relation}
          title={relation}
          worked={
            <Worked title={madeUp[relation].length > 0 ? FROM_BOTH : 'On the record'}>
              {[...pairs[relation], ...madeUp[relation]].map((pair) => (
                <Pair key={`${pair.a.value} ${pair.b.value}`} pair={pair} />
              ))}
            </Worked>
          }
        >
          <p>
            {words.pairRelations[relation]} {NOTES[relation]}
          </p>
          <WordList words={words.reasons.filter((reason) => reason.relation === relation)} />
        </Term>
      ))}
      <Term
        id="firm"
        title="Firm, or by reading"
        below={<PairList pairs={[firm.aboutNear, firm.dozensLow, firm.dozensHigh, hedged]} />}
      >
        <p>
          To be <b>firm</b> it has to hold with every word read as widely as it may bear: each “about” as{' '}
          {constants.aboutShareWidest} to either side (for a time {constants.aboutTimeWidest} times its reach), each{' '}
          <a href="#vague">vague word</a> by the widest range of the lexicon, each denied value at its figure alone, and
          a <a href="#relative">relative value</a> up to the far end of what it names.{' '}
          <a href="#hedges">Hedged statements</a> and <a href="#late-echo">late echoes</a> do not count in this test: a
          contradiction with one of them is never firm.
        </p>
        <p>
          Otherwise it is <b>by reading</b>. “{firm.aboutNear.a.value}” against {firm.aboutNear.b.value} holds only{' '}
          {firm.aboutNear.condition}. “{firm.dozensLow.a.value}” against {firm.dozensLow.b.value} holds only{' '}
          {firm.dozensLow.condition}; against {firm.dozensHigh.b.value} it is {firm.dozensHigh.stands}. What one
          statement says against the very statement that it names is always firm.
        </p>
      </Term>
    </Chapter>
  );
}
