import type { MethodTerm } from '@/lib/views/method-terms';
import type { MethodologyView, PairView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Ladder } from './ladder';
import { Chapter, Pair, Term, WordList, Worked } from './parts';

type PairRelation = PairView['relation'];

/** The relations of two positions; each has an anchor with its name. */
const RELATIONS: readonly (PairRelation & MethodTerm)[] = ['contradicts', 'agrees', 'consistent'];

const NOTES: Record<PairRelation, string> = {
  contradicts:
    'A denial contradicts only what lies wholly inside the range that it rejects. Of a list on which only one answer can hold, two contradict unless one lies within the other.',
  agrees:
    'To agree is a strong word, kept for answers that are about the same thing. Two bare figures agree where one of them lies in the range of the other. Anything else has to have both ends in the same place, give or take the tolerance.',
  consistent:
    'To be less exact than somebody else is not to contradict them. That two answers are consistent does not mean that they support each other.',
};

export function Pairs({ view: { pairs, touching, words } }: { view: MethodologyView }) {
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
            <Worked title="On the record">
              {pairs[relation].map((pair) => (
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
    </Chapter>
  );
}
