import type Big from 'big.js';
import type { EventRecord, Statement } from '@/lib/domain/record';
import type { NumberValue } from '@/lib/domain/value';

// The method again, in the slowest way that is obviously right: every statement is the list of the whole numbers from 0
// to TOP that it admits, found by trying each. TOP means "without end". Only types are shared with the code. It knows
// whole numbers with an even tolerance, days in UTC, and figures well below TOP.

/** Without end. */
export const TOP = 160;
export const POINTS = Array.from({ length: TOP + 1 }, (_, point) => point);

/** How words are read: as the method reads them, or as widely as they may bear. */
export type How = 'as read' | 'widest';

/** The days of January 2023 that a statement may have been said on: from, and to, both included. */
export const beginOf = ({ saidAt }: Statement): string => ('on' in saidAt ? saidAt.on : saidAt.at);
export const endOf = ({ saidAt }: Statement): string => ('on' in saidAt ? (saidAt.until ?? saidAt.on) : saidAt.at);

/** What is on record by the end of a day; all of it on the last day of all. */
export const LAST_DAY = '9999-12-31';
export const saidBy = (record: EventRecord, day: string): readonly Statement[] =>
  record.statements.filter((statement) => endOf(statement) <= day);

export const valueIn = ({ content }: Statement): NumberValue | undefined => {
  const put = content.form === 'denied' ? content.rejects : content;
  return 'value' in put && put.value.type === 'number' ? put.value : undefined;
};

/** In the order of saying: by the beginning, then by when it was logged; each time the first that has to wait for none. */
export function inOrder(statements: readonly Statement[]): Statement[] {
  let left = [...statements].sort((a, b) => (beginOf(a) + a.loggedAt < beginOf(b) + b.loggedAt ? -1 : 1));
  const ordered: Statement[] = [];
  while (left.length > 0) {
    const waitsFor = ({ saidAfter, content }: Statement, id: string): boolean =>
      saidAfter === id || (content.form === 'withdrawn' && (content.takesBack ?? []).includes(id));
    const next = left.find((one) => !left.some(({ id }) => waitsFor(one, id))) ?? left[0];
    if (next !== undefined) ordered.push(next);
    left = left.filter((one) => one !== next);
  }
  return ordered;
}

/** Whether a statement was taken back by the end of a day. */
export function isWithdrawn(record: EventRecord, statement: Statement, day: string): boolean {
  const own = inOrder(
    record.statements.filter(({ source, claim }) => source === statement.source && claim === statement.claim),
  );
  const place = own.indexOf(statement);
  return own.some((one, at) => {
    if (one.content.form !== 'withdrawn' || at < place || endOf(one) > day) return false;
    const { takesBack } = one.content;
    const named = own.slice(0, at).filter(({ id }) => takesBack?.includes(id));
    return takesBack === undefined || named.some((other) => other === statement || saysTheSame(other, statement));
  });
}

/** The same form, figures and scope. */
export function saysTheSame(a: Statement, b: Statement): boolean {
  if (a.scope.relation !== b.scope.relation || noted(a) !== noted(b)) return false;
  if (a.content.form !== b.content.form || a.content.form === 'declined' || a.content.form === 'withdrawn')
    return false;
  const [one, two] = [putIn(a), putIn(b)];
  return one === two && one !== 'nothing said';
}

const noted = ({ scope }: Statement): string => (scope.relation === 'same' ? '' : (scope.label ?? scope.note));

function putIn({ content }: Statement): string {
  if (content.form === 'confirmed') return 'confirmed';
  const put = content.form === 'denied' ? content.rejects : content;
  if ('what' in put && put.what === 'that it happened') return 'that it happened';
  if ('what' in put && put.what === 'statement') return `statement ${put.statement}`;
  if (!('value' in put) || ('range' in put.value && put.value.word === undefined)) return 'nothing said';
  // Whether it was counted, and its lexicon entry, do not change the figure.
  return JSON.stringify({ ...put.value, counted: undefined, ...('low' in put.value && { word: undefined }) });
}

function roundedAtDigitsShown(point: number, like: number): number {
  const shown = Math.max(2, String(like).replace(/0+$/, '').length);
  const unit = 10 ** Math.max(0, String(like).length - shown);
  return Math.floor(point / unit + 0.5) * unit;
}

const roundsTo = (point: number, figure: number): boolean =>
  figure === 0 ? point === 0 : roundedAtDigitsShown(point, figure) === figure;

/** The outer ranges of the words that the generator uses. */
const OUTER = [
  { words: 'a couple', confirmed: '2 2', outer: [2, 3] },
  { words: 'several', confirmed: '3 9', outer: [2, 12] },
  { words: 'dozens', confirmed: '24 99', outer: [12, 99] },
] as const;

/** The points that a value admits as it was put, of what was on record by a day; none if it gives no range. */
export function admitted(
  statement: Statement,
  record: EventRecord,
  day: string,
  how: How = 'as read',
): readonly number[] {
  if (statement.content.form === 'denied' && statement.content.rejects.what === 'that it happened') return [0];
  const value = valueIn(statement);
  if (value === undefined) return [];
  if ('than' in value) return beyond(value, record, day, how);
  if ('range' in value) return [];
  const n = (figure: Big): number => figure.toNumber();
  return POINTS.filter((point) => {
    switch (value.relation) {
      case 'exact':
        return value.counted ? point === n(value.figure) : roundsTo(point, n(value.figure));
      case 'about': {
        // Rounded outward: one more than the share away is out by as much as a whole person.
        const share = how === 'widest' ? 25 : 10;
        const isNear = 100 * Math.abs(point - n(value.figure)) < share * n(value.figure) + 100;
        return (isNear && (n(value.figure) > 0 || point === 0)) || roundsTo(point, n(value.figure));
      }
      case 'at least':
        return point >= n(value.bound);
      case 'more than':
        return point > n(value.bound);
      case 'at most':
        return point <= n(value.bound);
      case 'fewer than':
        return point < n(value.bound);
      default: {
        const [low, high] = [n(value.low), n(value.high)];
        const word = value.relation === 'vague' ? value.word : 'between';
        const entry = OUTER.find(({ words, confirmed }) => words === word || (!word && confirmed === `${low} ${high}`));
        const outer = how === 'widest' ? entry?.outer : undefined;
        return point >= Math.min(low, outer?.[0] ?? low) && point <= Math.max(high, outer?.[1] ?? high);
      }
    }
  });
}

function beyond(
  value: Extract<NumberValue, { than: string }>,
  record: EventRecord,
  day: string,
  how: How,
): readonly number[] {
  const other = saidBy(record, day).find(({ id }) => id === value.than);
  const points = other && !isWithdrawn(record, other, day) ? admitted(other, record, day, how) : [];
  if (other === undefined || points.length === 0) return [];
  const [low, high] = [Math.min(...points), Math.max(...points)];
  // In "at most", "fewer than" and "fewer than it" nobody gave the 0.
  const isLowPut = !['at most', 'fewer than'].includes(valueIn(other)?.relation ?? '');
  if (how === 'widest') {
    // Up to the far end of what it names, the end itself included.
    if (value.relation === 'fewer than') return POINTS.filter((point) => point <= high);
    return POINTS.filter((point) => point >= (isLowPut ? low : 0));
  }
  if (value.relation === 'fewer than') return POINTS.filter((point) => point < (isLowPut ? low : high));
  return POINTS.filter((point) => point > (high < TOP ? high : low));
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
