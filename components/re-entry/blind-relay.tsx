import { PageTitle } from '@/components/ui/page-title';
import type { BlindRelayView } from '@/lib/views/re-entry';

/** How an outlet passed a statement on, before that is entered again: what it made of it is close to what was logged. */
export function BlindRelay({ view }: { view: BlindRelayView }) {
  return (
    <PageTitle title={view.question}>
      What an outlet made of a statement on this question is shown once the statement has been entered again.{' '}
      <a href={view.statement}>To the statement</a>
    </PageTitle>
  );
}
