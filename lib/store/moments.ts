import type { Moment } from '@/lib/domain/record';
import type { Precision } from '@/lib/domain/value';

/** A moment as the database stores it: an instant with a fine precision, or a date with a coarse one. */
export type MomentRow = { on: Date | null; at: Date | null; precision: Precision; zone: string };

export function momentRow(moment: Moment): MomentRow {
  return 'at' in moment
    ? { on: null, at: new Date(moment.at), precision: moment.precision, zone: moment.zone }
    : { on: new Date(`${moment.on}T00:00:00Z`), at: null, precision: moment.precision, zone: moment.zone };
}

export function momentOf({ on, at, precision, zone }: MomentRow): Moment {
  if (precision === 'second' || precision === 'minute' || precision === 'hour') {
    if (at === null) throw new Error('A check of the database lets no such row in: an instant is missing.');
    return { precision, at: at.toISOString(), zone };
  }
  if (on === null) throw new Error('A check of the database lets no such row in: a date is missing.');
  return { precision, on: on.toISOString().slice(0, 10), zone };
}
