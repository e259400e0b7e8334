import { Lanes } from '@/components/disagreement/lanes';
import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter, Table, Term, WordList, Worked } from './parts';

export function StandingChapter({ view }: { view: MethodologyView }) {
  const { verdicts, gaps, ranking, words } = view;
  const [early, late] = gaps;
  return (
    <Chapter id="standing" title={titleOf('standing')}>
      <Term id="verdict" title="Verdict">
        <p>
          The verdict on a claim sums up how its answers stand to each other. Nobody types it in. The rules are tried in
          the order below, and the first that fits is the verdict. Beside it stand the <a href="#gap">gap</a>, which is
          how far apart the answers are that exclude each other, and the <a href="#camps">camps</a>, which are the
          groups of answers that could be true together.
        </p>
      </Term>
      <ol className="mt-5 max-w-[60rem] [counter-reset:verdict]">
        {verdicts.map(({ verdict, means, question, asOf, facts }) => (
          <li
            key={verdict}
            className="grid grid-cols-[1.5rem_minmax(0,9rem)_minmax(0,1fr)] items-start gap-x-4 gap-y-0.5 border-line border-t py-3 [counter-increment:verdict] before:text-faint before:content-[counter(verdict)] max-sm:grid-cols-[1rem_minmax(0,1fr)] print:break-inside-avoid"
          >
            <div className="flex">
              <VerdictBadge verdict={verdict} label={verdict} />
            </div>
            <p className="col-start-3 max-sm:col-start-2">{means}</p>
            <p className="col-start-3 text-[0.875rem] text-faint max-sm:col-start-2">
              {question} ({asOf}): {facts.join(', ')}
            </p>
          </li>
        ))}
      </ol>
      <Term id="camps" title="Camps" worked={<CampsFigure camps={view.camps} />}>
        <p>
          A camp is a group of answers that could all be true at once, as large as such a group can be. Go along the
          line, and at each point some ranges lie over it. A group that lies over one point, and to which no other range
          could be added, is a camp.
        </p>
        <p>
          An answer that says little stands in several camps. {view.camps.wide.who}’s “{view.camps.wide.value}” is in{' '}
          {view.camps.camps.filter(({ members }) => members.some(({ who }) => who === view.camps.wide.who)).length ===
          view.camps.camps.length
            ? 'every one'
            : 'more than one'}{' '}
          of those shown here, since it fits almost anything. A camp is not an alliance: its members need not know of
          each other, and a side in a war may be found in two. Where several answers of a list can hold at once, there
          is a camp for each answer that was given. A denial is in none.
        </p>
      </Term>
      <Term
        id="gap"
        title="Gap"
        worked={
          <Worked title="Where there is none, and why">
            <WordList words={words.noGap} />
          </Worked>
        }
      >
        <p>
          The gap tells how far apart the answers are that cannot both be true. It is taken at the ends of the ranges
          that face each other, so that it never shows more distance than the words do: the lowest that the upper
          source’s words allow, divided by the highest that the lower source’s words allow.
        </p>
        {late && (
          <p className="grid bg-ink/4 px-4 py-3 font-sans text-[0.9375rem]">
            <span>
              {late.upper.who}, {late.upper.value}: from {late.low}
            </span>
            <span>
              {late.lower.who}, {late.lower.value}: up to {late.high}
            </span>
            <b>
              {late.low} ÷ {late.high} = {late.ratio}
            </b>
          </p>
        )}
        {early && (
          <p>
            As of {early.asOf}, when the {early.lower.who} still said {early.lower.value}, it was {early.low} ÷{' '}
            {early.high} = {early.ratio}. Of several pairs the largest gap counts. Between times the gap is a duration.
            Against nought no quotient exists, and the two are named: so many against nought. Where a gap makes no
            sense, the reason stands in its place, never a nought.
          </p>
        )}
      </Term>
      <Term id="how-disputed" title="How disputed">
        <p>
          To put the most disputed question first, the pairs of origins that contradict each other are counted. Where
          two questions have as many, the larger gap goes first. Pairs of outlets are not counted, so that loud
          repetition does not move a question up.
        </p>
      </Term>
      <Table
        heads={['Question', 'Verdict', 'Contradicting pairs of origins', 'Gap']}
        label="Questions by how disputed they are"
        rows={ranking.map(({ question, verdict, pairs, gap }) => ({
          key: question,
          cells: [question, <VerdictBadge key="verdict" verdict={verdict} label={verdict} />, pairs, gap],
        }))}
      />
    </Chapter>
  );
}

function CampsFigure({ camps: { asOf, row, names, camps } }: { camps: MethodologyView['camps'] }) {
  if (row.plot === undefined) return null;
  return (
    <Worked title={`${row.question} As of ${asOf}`}>
      <div className="most-disputed print:break-inside-avoid">
        <Lanes
          plot={row.plot}
          rows={row.plot.marks.map((mark) => {
            const entry = row.cells[mark.column]?.entries[0];
            return {
              mark,
              name: names[mark.column] ?? mark.column,
              value: entry?.shown ?? '',
              ...(entry?.beside !== undefined && { beside: entry.beside }),
            };
          })}
        />
      </div>
      <ol className="mt-3">
        {camps.map(({ common, members }) => (
          <li key={common} className="border-line border-t py-1.5">
            All true at <b>{common}</b>: {members.map(({ who }) => who).join(', ')}
          </li>
        ))}
      </ol>
    </Worked>
  );
}
