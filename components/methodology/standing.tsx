import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { VERDICT_LABELS } from '@/lib/views/verdict-labels';
import { Case, MADE_UP } from './cases';
import { titleOf } from './chapters';
import { Ladder } from './ladder';
import { Chapter, Figures, Table, Term, WordList, Words, Worked } from './parts';

export function StandingChapter({ view }: { view: MethodologyView }) {
  const { verdicts, gaps, ranking, words, rules, apart } = view;
  const { sentences } = rules;
  const [early, late] = gaps;
  return (
    <Chapter id="standing" title={titleOf('standing')}>
      <Term id="verdict" title="Verdict">
        <p>
          The verdict on a claim sums up whether its answers can all be right, never which of them is. Nobody types it
          in. The rules are tried in the order below, and the first that fits is the verdict. The page of the question
          also shows the <a href="#gap">gap</a> and the <a href="#camps">camps</a>, and whether a dispute is{' '}
          <a href="#firm">firm</a>.
        </p>
      </Term>
      <ol className="mt-5 max-w-[60rem] [counter-reset:verdict]">
        {verdicts.map(({ verdict, means, question, asOf, facts }) => (
          <li
            key={verdict}
            className="grid grid-cols-[1.5rem_minmax(0,9rem)_minmax(0,1fr)] items-start gap-x-4 gap-y-0.5 border-line border-t py-3 [counter-increment:verdict] before:text-faint before:content-[counter(verdict)] max-sm:grid-cols-[1rem_minmax(0,1fr)] print:break-inside-avoid"
          >
            <div className="flex">
              <VerdictBadge verdict={verdict} label={VERDICT_LABELS[verdict]} />
            </div>
            <p className="col-start-3 max-sm:col-start-2">
              {means} In files: <i>{verdict}</i>.
            </p>
            <p className="col-start-3 text-[0.875rem] text-faint max-sm:col-start-2">
              {question} ({asOf}): {facts.join(', ')}
            </p>
          </li>
        ))}
      </ol>
      <Term
        id="camps"
        title="Camps"
        worked={
          <Worked title={`${view.camps.question} As of ${view.camps.asOf}`}>
            <Ladder ladder={view.camps.ladder} />
            <ol className="mt-3">
              {view.camps.camps.map(({ common, members }) => (
                <li key={common} className="border-line border-t py-1.5">
                  All true at <b>{common}</b>: {members.map(({ who }) => who).join(', ')}
                </li>
              ))}
            </ol>
          </Worked>
        }
      >
        <p>
          Go along the line, and at each point some ranges lie over it. A group that lies over one point, and to which
          no other range could be added, is a camp. It is not an alliance: its members need not know of each other.
        </p>
        <p>
          An answer that says little belongs to several camps. {view.camps.wide.who}’s “{view.camps.wide.value}” is in{' '}
          {view.camps.camps.filter(({ members }) => members.some(({ who }) => who === view.camps.wide.who)).length ===
          view.camps.camps.length
            ? 'every one'
            : 'more than one'}{' '}
          of those shown here, since it fits almost anything. Everything that one source holds is kept together. Where
          several answers of a list can hold at once, there is a camp for each answer that was given. A denial is in
          none. On a <a href="#running">running total</a> an earlier figure is read as “at least”.
        </p>
      </Term>
      <Term
        id="gap"
        title="Gap"
        worked={
          <Worked title={MADE_UP}>
            <Figures>
              {rules.gaps.map(({ lower, upper, gap }) => (
                <div key={`${lower} ${upper}`}>
                  <dt>
                    {upper} and {lower}
                  </dt>
                  <dd>{gap}</dd>
                </div>
              ))}
            </Figures>
          </Worked>
        }
      >
        <p>
          The gap is taken between the <b>stated</b> figures, because those are what a reader has seen. Beside it is the
          least that the ranges leave, rounded down: the lowest that the upper source’s words allow, divided by the
          highest that the lower source’s allow.
        </p>
        {late && (
          <p className="grid bg-ink/4 px-4 py-3 font-sans text-[0.9375rem]">
            <span>
              {late.upper.who}: {late.upper.value}. {late.lower.who}: {late.lower.value}.
            </span>
            <b>
              {late.high} ÷ {late.low} = {late.ratio}
            </b>
            <span>
              {late.upper.value} is {late.least.high} at the least, {late.lower.value} is {late.least.low} at the most:
            </span>
            <b>
              {late.least.high} ÷ {late.least.low} = {late.least.ratio}
            </b>
            <span>
              On pages this is “{late.told}”, in files “{late.ratio}, at least {late.least.ratio}”.
            </span>
          </p>
        )}
        {early && (
          <p>
            As of {early.asOf}, when the {early.lower.who} still said {early.lower.value}, it was {early.ratio}, at
            least {early.least.ratio}. Of “fewer than” and “more than” the next whole figure is taken, of a range its
            nearer end. Of vague words the words themselves are told, and no ratio. Between times the gap is a duration,
            in the coarser of their units. Where one figure is nought both are told, and where a measure can go below
            nought, as a temperature, the difference is. <a href="#relative">Relative values</a> have no figure to take.
            Where a gap makes no sense, the reason is given instead:
          </p>
        )}
        <WordList words={words.noGap} />
      </Term>
      <Term id="how-disputed" title="How disputed">
        <p>
          The most disputed question comes first: those with a <a href="#firm">firm</a> contradiction before those that
          rest on readings, and then the one whose figures lie further apart. How far is told from nought to one: one is
          added to each of the two figures, the lower is divided by the higher, and the result is taken from one. On the
          first question below that is one minus {apart.lower} ÷ {apart.higher}, which is {apart.apart}. Of several
          pairs the one furthest apart is taken, a firm one where there is one, and it is that pair whose{' '}
          <a href="#gap">gap</a> is told. Where no figures can be set against each other, it is the share of the pairs
          of origins that contradict.
        </p>
      </Term>
      <Table
        heads={['Question', 'Verdict', 'Firm?', 'How far apart', 'Gap']}
        label="Questions by how disputed they are"
        rows={ranking.map(({ question, verdict, stands, apart: share, gap }) => ({
          key: question,
          cells: [
            question,
            <VerdictBadge key="verdict" verdict={verdict} label={VERDICT_LABELS[verdict]} />,
            stands || '–',
            share,
            gap,
          ],
        }))}
      />
      <Term
        id="sentence"
        title="The sentence on top"
        below={
          <>
            <Case example={rules.notCompared} label="Answers that cannot be compared" />
            <Words>
              <div>
                <dt>Said of these three</dt>
                <dd>{sentences.notCompared.join(' ')}</dd>
              </div>
              <div>
                <dt>Said of two that were compared</dt>
                <dd>{sentences.compared.join(' ')}</dd>
              </div>
              <div>
                <dt>Said of a dispute by reading</dt>
                <dd>{sentences.byReading.join(' ')}</dd>
              </div>
            </Words>
          </>
        }
      >
        <p>
          The page of an event opens with what is disputed, in a sentence. It may say that nothing conflicts only where
          at least two answers were compared and nobody’s denial had to be left out. Otherwise it says what was not
          compared, and why: another unit, an answer in sentences, a denial that names nothing. In the case below no two
          answers contradict, and yet the page does not say so: none was compared with another.
        </p>
        <p>
          A dispute that rests on readings alone is told as one. What a source said before is told only of figures about
          the same thing.
        </p>
      </Term>
    </Chapter>
  );
}
