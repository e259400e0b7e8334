import { numeralText } from '@/lib/views/figures';
import { NONE_ON_RECORD } from '@/lib/views/method-words';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter, Pairs, Term, WordList, Words, Worked } from './parts';

export function Answers({ view: { words, rules } }: { view: MethodologyView }) {
  return (
    <Chapter id="answers" title={titleOf('answers')}>
      <Term
        id="forms"
        title="Forms of a statement"
        worked={
          <Worked title="The first of each on the record">
            <WordList words={words.forms} none={NONE_ON_RECORD} />
          </Worked>
        }
      >
        <p>Every statement has one of {numeralText(words.forms.length)} forms.</p>
      </Term>
      <Term
        id="denials"
        title="Denials"
        below={
          <Words>
            {rules.denials.map(({ what, word, means, pairs }) => (
              <div key={what}>
                <dt>{word}</dt>
                <dd>
                  {means}
                  {pairs.length > 0 && (
                    <div className="mt-3 mb-2">
                      <Pairs pairs={pairs} />
                    </div>
                  )}
                </dd>
              </div>
            ))}
          </Words>
        }
      >
        <p>
          “That is false” can mean four things, so a denial says which of them it rejects. A source that denies one
          value leaves every other open: a denial never contradicts another denial, and does not replace a value of the
          same source with which it can be true.
        </p>
      </Term>
      <Term id="confirmed" title="Confirmed, against none" below={<Pairs pairs={rules.confirmed.pairs} />}>
        <p>
          To confirm is to say that it happened and to give no figure. That contradicts a source that says none, or no,
          and none that gives any other figure. The body is counted beside the <a href="#origin">origins</a>, which are
          those that give a value.
        </p>
      </Term>
      <Term id="hedges" title="Hedges" below={<Pairs pairs={[rules.hedged, rules.asserted]} />}>
        <p>
          A hedged statement is compared like any other, but the same two figures contradict <a href="#firm">firmly</a>{' '}
          only once the hedge is gone. An outlet that leaves the hedge out has changed what was said, which is a{' '}
          <a href="#drift">drift</a>.
        </p>
      </Term>
      <Term id="silent" title="Nothing logged, and silent">
        <p>
          A cell without a statement reads <b>nothing logged</b>: this desk has none on record, and that is all it
          means. It reads <b>silent until</b> a date only where an editor recorded a search: where they looked for what
          the source says on that question, and until when. It is compared with nothing.
        </p>
      </Term>
      <Term
        id="values"
        title="Values"
        worked={
          <Worked title="Questions of each kind on the record">
            <WordList words={words.types} none={NONE_ON_RECORD} />
          </Worked>
        }
      >
        <p>
          A claim asks for one kind of value. A list of answers may be <b>exclusive</b>, so that only one can hold; a
          source that names several, “a rocket or a drone”, means one of them. On any other list several may be true
          together. Answers may lie within one another, as a city lies in a country.
        </p>
      </Term>
    </Chapter>
  );
}
