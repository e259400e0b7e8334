import type { StandingFields, StatementView } from '@/lib/schemas/statement-view';

// Browsers use this too: do not import anything large here.

/** The statements that the words of an outcome name, if they are on record: to link to them. */
export function standingRefs(standing: StandingFields): readonly string[] {
  if (standing.kind === 'withdrawal') return standing.of;
  const ref = 'of' in standing ? standing.of : 'by' in standing ? standing.by : undefined;
  return ref === undefined || ref === 'not on record' ? [] : [ref];
}

/** Whether its source has said something later that ended or replaced it. */
export const isPast = ({ standing }: Pick<StatementView, 'standing'>): boolean =>
  'by' in standing && standing.by !== undefined;
