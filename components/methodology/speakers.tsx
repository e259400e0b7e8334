import type { MethodologyView } from '@/lib/views/methodology-view';
import { Case } from './cases';
import { titleOf } from './chapters';
import { Chapter, Term, upperFirst, verbOf, WordList, Words, Worked } from './parts';

export function Speakers({ view: { position, origins, words, pieces, rules } }: { view: MethodologyView }) {
  const { echo } = position;
  const { late, untraced, untracedBeside } = rules;
  const [against] = late.pairs;
  const [said, early, revised, lateEcho] = late.rows;
  return (
    <Chapter id="speakers" title={titleOf('speakers')}>
      <Term
        id="origin"
        title="Origin"
        worked={
          <Worked title={origins.question}>
            <Words>
              <div>
                <dt>{origins.text}</dt>
                <dd>
                  {origins.counted}; apart from them {origins.unnamed}
                </dd>
              </div>
              <div>
                <dt>only confirm or deny</dt>
                <dd>{origins.onlyConfirmOrDeny}</dd>
              </div>
              <div>
                <dt>{origins.voicesText}</dt>
                <dd>{origins.voices}</dd>
              </div>
            </Words>
          </Worked>
        }
      >
        <p>
          A spokesman and the ministry for which he speaks are one origin; on this record {pieces.speaksFor.who} count
          as the {pieces.speaksFor.body}. Sources that are counted apart are compared like all others.
        </p>
        <WordList words={words.namings} />
      </Term>
      <Term id="untraced" title="Outlets that do not say where they got it">
        <p>
          An outlet that gives a value as its own either found it out, says where it got it, or does <b>not say</b>.
          Those that do not say may all have it from one place. They are compared, and counted apart as origins that
          cannot be traced.
        </p>
        <p>
          Two papers that both say {untraced.rows[0]?.value} and do not say where they got it are{' '}
          {untraced.origins.counted} origins and {untraced.origins.cannotBeTraced} that cannot be traced, and the
          verdict is “{untraced.verdict}”. With a mayor who says the same it is {untracedBeside.origins.counted} origin
          and {untracedBeside.origins.cannotBeTraced} that cannot be traced: still “{untracedBeside.verdict}”.
        </p>
      </Term>
      <Term id="echo" title="Echo">
        <p>
          “So many died, says the ministry” is a <a href="#rendering">rendering</a>; “So many died”, with the ministry
          named as where the figure is from, is an echo. The {echo.who} gave {echo.value} on {echo.when}, and had it
          from the {echo.repeats}. If echoes were compared, a value would gain weight by being repeated. A statement may
          repeat several others.
        </p>
      </Term>
      <Term id="late-echo" title="Late echo" below={<Case example={late} label="An echo and a late echo" />}>
        <p>
          A speaker may move on while others still repeat the old figure. {upperFirst(revised?.who ?? '')} said{' '}
          {said?.said} and, on {revised?.when}, {revised?.said}. {upperFirst(early?.who ?? '')} had repeated the{' '}
          {early?.said} before that: it is an echo, and the page says that it “{early?.became}”.{' '}
          {upperFirst(lateEcho?.who ?? '')} repeated it surely after that, and so gives the {lateEcho?.said} itself: it
          is compared, as an origin of its own. It {against && verbOf(against)} {revised?.said}{' '}
          <a href="#firm">{against?.stands}</a>, never firmly. Where it may have been said before or after, it stays an
          echo.
        </p>
      </Term>
      <Term id="voices" title="Voices">
        <p>
          An outlet that <a href="#rendering">renders</a> a statement says whose it is, and a source that{' '}
          <a href="#echo">echoes</a> one says it as its own. How many they are says nothing for the answer.
        </p>
      </Term>
    </Chapter>
  );
}
