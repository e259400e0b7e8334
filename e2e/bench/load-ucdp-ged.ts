import { between, stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { cell, type Row } from './data-folder';
import { countOf, enteredRecord, type Loaded, workNamed } from './entered-record';

export const UCDP = 'UCDP GED';

export type Best = { low: number; best: number; high: number };

/**
 * Conflict events: one record each, with deaths as the range from low to high. "Best" is the coders' choice within
 * the range and stays in the words. The file says who reported an event, but not with which figure. UCDP, which gives a
 * figure, is therefore the only source: anything else would attribute figures to others.
 */
export function ucdpGed(rows: readonly Row[]): (Loaded & { figures: Best })[] {
  return rows.map((row) => {
    const [id, low, best, high] = [cell(row, 'id'), cell(row, 'low'), cell(row, 'best'), cell(row, 'high')];
    const reporters = cell(row, 'source_original') || 'nobody named';
    const loaded = enteredRecord({
      id,
      title: cell(row, 'dyad_name'),
      zone: 'UTC',
      claims: [countOf('deaths', 1, 'How many died?', 'persons')],
      sources: [workNamed(UCDP)],
      said: [
        {
          claim: 'deaths',
          source: UCDP,
          says: stated(between(low, high)),
          words: `low ${low}, best ${best}, high ${high}; said by: ${reporters}`,
          on: onDay(cell(row, 'date_end').slice(0, 10), 'UTC'),
        },
      ],
    });
    return { ...loaded, figures: { low: Number(low), best: Number(best), high: Number(high) } };
  });
}
