import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter, Figures, lowerFirst, Term, WordList, Words, Worked } from './parts';

export function Speakers({ view: { position, origins, words, pieces } }: { view: MethodologyView }) {
  const { first, now, denial, echo } = position;
  return (
    <Chapter id="speakers" title={titleOf('speakers')}>
      <Term id="position" title="Position">
        <p>
          A source’s position is the latest value that it stated. To confirm, or to decline, replaces nothing. A denial
          replaces nothing either and stands beside the value: {denial.who} {denial.value}, which rejects {denial.own}{' '}
          and says nothing of the rest.
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
          nobody from then on. A source that withdraws its latest value has none: the one before does not return.
        </p>
      </Term>
      <Term id="echo" title="Echo">
        <p>
          Some repeat a value as their own. The {echo.who} gave {echo.value} on {echo.when}, and had it from the{' '}
          {echo.repeats}. The echo is shown and counted as a voice. It is not compared. The value that it repeats is
          compared already, under the name of its source, and would otherwise gain weight by being repeated.
        </p>
      </Term>
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
                <dt>only deny</dt>
                <dd>{origins.onlyDeny}</dd>
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
          The origin of a position is the body that it comes from. A spokesman and the ministry for which he speaks are
          one origin; on this record {lowerFirst(pieces.speaksFor.who)} count as the {pieces.speaksFor.body}. Sources
          that are not named, or that are a crowd spoken of as one, are compared like all others and counted apart,
          because nobody can tell how many bodies stand behind them.
        </p>
        <WordList words={words.namings} />
      </Term>
      <Term id="voices" title="Voices">
        <p>
          Voices are all who were heard: every source with a position, and every outlet that passed one on. Their number
          shows how far an answer travelled. It says nothing for the answer, and no verdict uses it.
        </p>
        <p>
          An outlet that <a href="#rendering">renders</a> a statement says whose it is, and a source that{' '}
          <a href="#echo">echoes</a> one says it as its own. Both are voices, and neither is an origin: the value was
          not theirs before they had it from somebody else.
        </p>
      </Term>
    </Chapter>
  );
}
