import { countsFrom } from '@/lib/domain/moment';
import { inOrderSaid } from '@/lib/domain/order';
import { sourceIn } from '@/lib/domain/origin';
import type { Statement } from '@/lib/domain/record';
import { grouped, indexOf } from '@/lib/domain/record-index';
import { dateAxis } from './claim-axis';
import type { ToneOf } from './claim-names';
import type { Through } from './claim-times';
import type { ClaimView, StepText, TimeLanesView } from './claim-view';
import { momentText, saidText } from './dates';
import { shownInOrder } from './shown-order';
import { statementLine } from './values';

/** Who answered what when, with a lane for each source: for answers that have no axis. */
export function lanesOf(through: Through, toneOf: ToneOf): ClaimView['time'] {
  const { record, claim, times, zone, now } = through;
  const said = inOrderSaid(indexOf(record).statementsOn.get(claim.id) ?? [], zone);
  if (said.length === 0) return 'nothing to draw';
  const dates = dateAxis(times, zone);
  /** What ended it: what its source said holds until it is replaced, withdrawn or overtaken, also beside a later answer. */
  const endOf = (statement: Statement) =>
    now.histories.get(statement.source)?.ended.find((one) => one.statement === statement)?.by;
  const placeOf = (by: Statement | undefined) => (by === undefined ? 1 : dates.place(countsFrom(by.saidAt, zone)));
  const lanes = [...grouped(said, ({ source }) => source)].map(([id, own]): TimeLanesView['lanes'][number] => {
    const source = sourceIn(record, id);
    const held = shownInOrder(now).filter((statement) => statement.source === id);
    return {
      key: source.slug,
      name: source.name,
      tone: toneOf(source),
      hollow: source.naming !== 'named',
      ref: own.at(-1)?.ref ?? '',
      value: held.map((statement) => statementLine(statement, through)).join('; '),
      steps: own.map((statement) => ({
        from: dates.place(countsFrom(statement.saidAt, zone)),
        to: placeOf(endOf(statement)),
        denied: statement.content.form === 'denied',
        value: statementLine(statement, through),
      })),
    };
  });
  const table = said.map((statement): StepText => {
    const later = endOf(statement);
    return {
      key: statement.ref,
      name: sourceIn(record, statement.source).name,
      from: saidText(statement),
      until: later === undefined ? 'now' : momentText(later.saidAt),
      value: statementLine(statement, through),
      range: '',
    };
  });
  return {
    kind: 'lanes',
    dates: dates.dates,
    evenly: dates.evenly,
    daysEnd: dates.daysEnd,
    readBy: through.readBy,
    lanes,
    table,
  };
}
