import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter, Term } from './parts';

export function Purpose({ view }: { view: MethodologyView }) {
  return (
    <Chapter id="purpose" title={titleOf('purpose')}>
      <div className="prose mt-4">
        <p>
          When something happens, accounts differ: on how many died, on the hour, on who held which office. Crossread
          puts what each source said side by side, and works out by rules which of their answers cannot both be true.
          This page is those rules. They ask for no statistics, only for a look at whether two stretches of a line
          overlap.
        </p>
        <p>
          The examples come from one record, “{view.record.title}” ({view.record.counts}; a{' '}
          <a href="#rendering">rendering</a> is how one outlet passed a statement on), and where it lacks something,
          from a second one of the same days: “{view.record.beside}”. None of them is written by hand. They are worked
          out when this page is built, by the same program that works out the pages of events, so that a rule and its
          example cannot drift apart.
        </p>
      </div>
      <Term id="never" title="What it never does">
        <ul>
          <li>
            <b>It takes no side.</b> The <a href="#verdict">verdict</a> on a question tells how the answers to it stand
            to each other. Which of them is true, it leaves open.
          </li>
          <li>
            <b>It takes no mean.</b> A figure halfway between two answers is one that nobody gave.
          </li>
          <li>
            <b>It does not mistake repetition for support.</b> However many outlets carry the figure of one ministry, it
            comes from one ministry.
          </li>
          <li>
            <b>It keeps the words.</b> Beside every range stand the words that it was read from.
          </li>
          <li>
            <b>It makes nothing up.</b> Where the original words are not on record, the page says what stands in their
            place.
          </li>
          <li>
            <b>It reads nothing into a blank.</b> An empty cell means that the desk, which is the editors who keep this
            record, has logged nothing. It does not mean that a source kept silent, and silence is not an answer.
          </li>
        </ul>
      </Term>
    </Chapter>
  );
}
