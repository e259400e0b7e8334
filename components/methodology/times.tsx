import { Fragment } from 'react';
import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { VERDICT_LABELS } from '@/lib/views/verdict-labels';
import { titleOf } from './chapters';
import { Chapter, Seen, Table, Term } from './parts';

export function Times({ view: { timeline } }: { view: MethodologyView }) {
  return (
    <Chapter id="times" title={titleOf('times')}>
      <Term id="clocks" title="The two clocks">
        <p>
          Every statement has two times: when its source <b>said</b> it, and when this desk <b>published</b> it here.
          They answer different questions. The first tells what could be known on a given day, the second what we showed
          on it.
        </p>
      </Term>
      <Term id="as-of" title="As of">
        <p>
          “As of” a day, everything said later is left out, and the rules are applied to the rest. A statement of which
          only the day is known counts from the end of that day, in the time zone of the event; what an outlet passed
          on, from the outlet’s own date. The table below reads one question on each day on which something was said on
          it.
        </p>
      </Term>
      <Table
        heads={['As of', 'Verdict', timeline.who, 'What the verdict rests on']}
        label={timeline.question}
        rows={timeline.rows.map(({ asOf, verdict, held, facts, because }) => ({
          key: asOf,
          cells: [
            asOf,
            <VerdictBadge key="verdict" verdict={verdict} label={VERDICT_LABELS[verdict]} />,
            held,
            <Fragment key="facts">
              {facts.join(', ')}
              {because !== undefined && <Seen>{because}</Seen>}
            </Fragment>,
          ],
        }))}
      />
      <p className="text-[0.875rem] text-faint first-letter:uppercase">{timeline.question}</p>
    </Chapter>
  );
}
