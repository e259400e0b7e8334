import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter, Term } from './parts';

export function Purpose({ view }: { view: MethodologyView }) {
  return (
    <Chapter id="purpose" title={titleOf('purpose')}>
      <div className="prose mt-4">
        <p>
          When something happens, accounts differ: on how many died, on the hour, on who held which office. The rules on
          this page find out which of them cannot both be true. No statistics are involved: the test is whether two
          ranges overlap.
        </p>
        <p>
          No example is typed in. Each is worked out when this page is built, by the program that works out the pages of
          events, so that a rule and its example cannot drift apart. Most come from “{view.record.title}” (
          {view.record.counts}; a <a href="#rendering">rendering</a> is how one outlet passed a statement on) and from “
          {view.record.beside}”. Where it is “the ministry” or “the mayor” who speaks, the case is made up.
        </p>
      </div>
      <Term id="never" title="What it never does">
        <ul>
          <li>
            <b>It takes no side.</b> The <a href="#verdict">verdict</a> on a question says whether its answers can all
            be right. It does not say which of them is.
          </li>
          <li>
            <b>It never averages.</b> A figure halfway between two answers is one that nobody gave. Nor is a figure that
            would fit all of them offered as the answer.
          </li>
          <li>
            <b>It does not mistake repetition for support.</b> However many outlets carry the figure of one ministry, it
            comes from one <a href="#origin">origin</a>.
          </li>
          <li>
            <b>It keeps the words.</b> The words that a range was read from are always shown beside it.
          </li>
          <li>
            <b>It makes nothing up.</b> Where the original words are not on record, the page says what it has instead.
          </li>
          <li>
            <b>It reads nothing into a blank.</b> An empty cell means that the desk, the editors who keep this record,
            has <a href="#silent">logged nothing</a>. It does not mean that a source kept silent.
          </li>
          <li>
            <b>It does not say that nobody disagrees where nothing was compared.</b> See{' '}
            <a href="#sentence">the sentence on top</a>.
          </li>
        </ul>
      </Term>
    </Chapter>
  );
}
