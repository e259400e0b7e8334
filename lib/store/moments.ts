import type { Moment } from '@/lib/domain/record';
import type { Precision } from '@/lib/domain/value';

/** A moment as the database stores it: an instant with a fine precision, or a date with a coarse one. */
export type MomentRow = { on: Date | null; until: Date | null; at: Date | null; precision: Precision; zone: string };

export function momentRow(moment: Moment): MomentRow {
  const { precision, zone } = moment;
  if ('at' in moment) return { on: null, until: null, at: new Date(moment.at), precision, zone };
  const until = moment.until === undefined ? null : midnight(moment.until);
  return { on: midnight(moment.on), until, at: null, precision, zone };
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);
const dateOf = (at: Date): string => at.toISOString().slice(0, 10);

export function momentOf({ on, until, at, precision, zone }: MomentRow): Moment {
  if (precision === 'second' || precision === 'minute' || precision === 'hour') {
    if (at === null) throw new Error('A check of the database lets no such row in: an instant is missing.');
    return { precision, at: at.toISOString(), zone };
  }
  if (on === null) throw new Error('A check of the database lets no such row in: a date is missing.');
  return { precision, on: dateOf(on), ...(until !== null && { until: dateOf(until) }), zone };
}
