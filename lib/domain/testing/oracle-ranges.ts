import type Big from 'big.js';
import type { EventRecord, Statement } from '@/lib/domain/record';
import type { NumberValue } from '@/lib/domain/value';

// The method again, in the slowest way that is obviously right: every statement is the list of the whole numbers from 0
// to TOP that it admits, found by trying each. TOP means "without end". Only types are shared with the code. It knows
// whole numbers with an even tolerance, days in UTC, and figures well below TOP.

/** Without end. */
export const TOP = 300;
export const POINTS = Array.from({ length: TOP + 1 }, (_, point) => point);

export const valueIn = ({ content }: Statement): NumberValue | undefined => {
  const put = content.form === 'denied' ? content.rejects : content;
  return 'value' in put && put.value.type === 'number' ? put.value : undefined;
};

function roundedAtDigitsShown(point: number, like: number): number {
  const shown = Math.max(2, String(like).replace(/0+$/, '').length);
  const unit = 10 ** Math.max(0, String(like).length - shown);
  return Math.floor(point / unit + 0.5) * unit;
}

/** The points that a value admits as it was put; none if it gives no range. */
export function admitted(statement: Statement, record: EventRecord, withdrawn: ReadonlySet<string>): readonly number[] {
  const value = valueIn(statement);
  if (value === undefined) return [];
  if ('than' in value) {
    const other = record.statements.find(({ id }) => id === value.than);
    const points = other && !withdrawn.has(other.id) ? admitted(other, record, withdrawn) : [];
    const [low = 0, high = 0] = [Math.min(...points), Math.max(...points)];
    if (points.length === 0) return [];
    // In "at most", "fewer than" and "fewer than it" nobody gave the 0.
    const isLowPut = other && !['at most', 'fewer than'].includes(valueIn(other)?.relation ?? '');
    if (value.relation === 'fewer than') return POINTS.filter((point) => point < (isLowPut ? low : high));
    return POINTS.filter((point) => point > (high < TOP ? high : low));
  }
  if ('range' in value) return [];
  const n = (figure: Big): number => figure.toNumber();
  return POINTS.filter((point) => {
    switch (value.relation) {
      case 'exact':
        return n(value.figure) === 0 ? point === 0 : roundedAtDigitsShown(point, n(value.figure)) === n(value.figure);
      case 'about':
        // Rounded outward: one more than a tenth away is out by as much as a whole person.
        return (
          10 * Math.abs(point - n(value.figure)) < n(value.figure) + 10 &&
          !(point !== n(value.figure) && n(value.figure) === 0)
        );
      case 'at least':
        return point >= n(value.bound);
      case 'more than':
        return point > n(value.bound);
      case 'at most':
        return point <= n(value.bound);
      case 'fewer than':
        return point < n(value.bound);
      default:
        return point >= n(value.low) && point <= n(value.high);
    }
  });
}

/** The points that it implies for the claim, by scope and tolerance; none if it is not comparable. */
export function impliedBy(statement: Statement, own: readonly number[], tolerance: number): readonly number[] {
  const { relation } = statement.scope;
  const isDenial = statement.content.form === 'denied';
  if (own.length === 0 || relation === 'different' || (isDenial && relation !== 'same')) return [];
  const scoped = POINTS.filter(
    (point) =>
      (relation === 'same' && own.includes(point)) ||
      (relation === 'broader' && point <= Math.max(...own)) ||
      (relation === 'narrower' && point >= Math.min(...own)),
  );
  const widened = POINTS.filter((point) =>
    scoped.some((one) => Math.abs(one - point) <= tolerance / 2 && (one < TOP || point === TOP)),
  );
  return widened.length === POINTS.length ? [] : widened;
}
