import { numeralText } from '@/lib/views/figures';
import { NONE_ON_RECORD } from '@/lib/views/method-words';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter, Term, WordList, Worked } from './parts';

export function Answers({ view: { words } }: { view: MethodologyView }) {
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
        <p>
          Not everybody who speaks gives an answer. An official may confirm that people died and leave it at that;
          another may reject a figure and offer none. Every statement therefore has one of{' '}
          {numeralText(words.forms.length)} forms, and only a stated value counts as an answer.
        </p>
      </Term>
      <Term id="silent" title="Nothing logged, and silent">
        <p>
          A cell without a statement reads <b>nothing logged</b>: this desk has none on record, and that is all it
          means. It reads <b>silent until</b> a date only where an editor recorded a search: where they looked for what
          the source says on that question, and until when. Even then it is a report on a search and not a{' '}
          <a href="#position">position</a>, the value that a source holds, and it is compared with nothing.
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
          A claim asks for one kind of value. A list of answers may be <b>exclusive</b>, so that only one can hold, as
          of offices that one person cannot hold at once; or several of its answers may be true together. Its answers
          may lie within one another, as a city lies in a country.
        </p>
      </Term>
    </Chapter>
  );
}
