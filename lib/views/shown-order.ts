import type { Position } from '@/lib/domain/position';
import type { Statement } from '@/lib/domain/record';
import { grouped } from '@/lib/domain/record-index';
import { isSameScope } from '@/lib/domain/same-again';
import { shownFirst } from '@/lib/domain/shown-first';
import type { ClaimAssessment } from '@/lib/domain/verdict';

type Holding = Pick<ClaimAssessment, 'positions' | 'echoes' | 'others'>;

/**
 * What sources hold on a claim, of each first what is shown first; then its other values, what it repeats, what it
 * denies, rejects and confirms, and that it declined or withdrew.
 */
export function shownInOrder({ positions, echoes, others }: Holding): readonly Statement[] {
  const first = new Set(
    [...grouped(positions, ({ source }) => source.id).values()].flatMap((held) => shownFirst(held) ?? []),
  );
  const of = (stance: Position['stance']) =>
    positions
      .filter((position) => position.stance === stance && !first.has(position))
      .map(({ statement }) => statement);
  return [
    ...[...first].map(({ statement }) => statement),
    ...of('stated'),
    ...echoes.map(({ statement }) => statement),
    ...of('denied'),
    ...of('rejects'),
    ...of('confirmed'),
    ...others,
  ];
}

/** Whether what came before is told with this statement: with the first that its source is shown with of its scope. */
export function isFirstOfItsScope(statement: Statement, reading: Holding): boolean {
  const own = shownInOrder(reading).filter(({ source }) => source === statement.source);
  return own.find(({ scope }) => isSameScope(scope, statement.scope)) === statement;
}
