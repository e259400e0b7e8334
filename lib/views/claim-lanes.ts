import { inOrderSaid } from '@/lib/domain/history';
import { countsFrom } from '@/lib/domain/moment';
import { sourceIn } from '@/lib/domain/origin';
import type { Statement } from '@/lib/domain/record';
import { grouped, indexOf } from '@/lib/domain/record-index';
import { dateAxis } from './claim-axis';
import type { ToneOf } from './claim-names';
import type { Through } from './claim-times';
import type { ClaimView, StepText, TimeLanesView } from './claim-view';
import { momentText } from './dates';
import { statementLine } from './values';

/** Who answered what when, with a lane for each source: for answers that have no axis. */
export function lanesOf(through: Through, toneOf: ToneOf): ClaimView['time'] {
  const { record, claim, times, zone } = through;
  const said = inOrderSaid(indexOf(record).statementsOn.get(claim.id) ?? [], zone);
  if (said.length === 0) return 'nothing to draw';
  const dates = dateAxis(times, zone);
  const lanes = [...grouped(said, ({ source }) => source)].map(([id, own]): TimeLanesView['lanes'][number] => {
    const source = sourceIn(record, id);
    const values = own.map((statement) => statementLine(statement, through));
    return {
      key: source.slug,
      name: source.name,
      tone: toneOf(source),
      hollow: source.naming !== 'named',
      ref: own.at(-1)?.ref ?? '',
      value: values.at(-1) ?? '',
      steps: own.map((statement, index) => ({
        from: dates.place(countsFrom(statement.saidAt, zone)),
        to: placeOfNext(own[index + 1]),
        denied: statement.content.form === 'denied',
        value: values[index] ?? '',
      })),
    };
    function placeOfNext(next: Statement | undefined): number {
      return next === undefined ? 1 : dates.place(countsFrom(next.saidAt, zone));
    }
  });
  const table = said.map((statement): StepText => {
    const later = said.slice(said.indexOf(statement) + 1).find(({ source }) => source === statement.source);
    return {
      key: statement.ref,
      name: sourceIn(record, statement.source).name,
      from: momentText(statement.saidAt),
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
