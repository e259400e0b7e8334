import type { StandingFields, StatementView } from '@/lib/schemas/statement-view';

// Asked in the browser as well: nothing here may bring more along.

/** The statement that the words of a standing speak of, where it is on record: to link to it. */
export function standingRef(standing: StandingFields): string | undefined {
  const ref = 'of' in standing ? standing.of : 'by' in standing ? standing.by : undefined;
  return ref === 'not on record' || ref === 'nothing on record' ? undefined : ref;
}

/** Whether something that its source said later has ended or overtaken it. */
export const isPast = ({ standing }: Pick<StatementView, 'standing'>): boolean =>
  'by' in standing && standing.by !== undefined;
