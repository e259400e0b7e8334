import type { StandingFields, StatementView } from '@/lib/schemas/statement-view';

// Browsers use this too: do not import anything large here.

/** The statement that the words of an outcome name, if it is on record: to link to it. */
export function standingRef(standing: StandingFields): string | undefined {
  const ref = 'of' in standing ? standing.of : 'by' in standing ? standing.by : undefined;
  return ref === 'not on record' || ref === 'nothing on record' ? undefined : ref;
}

/** Whether its source has said something later that ended or replaced it. */
export const isPast = ({ standing }: Pick<StatementView, 'standing'>): boolean =>
  'by' in standing && standing.by !== undefined;
