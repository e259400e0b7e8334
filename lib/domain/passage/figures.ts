import type Big from 'big.js';
import { type Decimal, parseFigure } from '@/lib/domain/value-reader/figure';
import { A_LITTLE_BELOW, BEFORE, BEHIND, JOINTS } from '@/lib/domain/value-reader/number-tables';
import { unitBefore } from '@/lib/domain/value-reader/number-units';
import { type Quantity, quantityAt } from '@/lib/domain/value-reader/quantity';
import { longest } from '@/lib/domain/value-reader/tokens';
import { ARABIC_AFTER, ARABIC_BEFORE } from './arabic';
import type { Word } from './words';

export type RelationSaid =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'at least'
  | 'more than'
  | 'at most'
  | 'fewer than'
  | 'between';

/**
 * A figure in running words with the relation beside it. `at` and `end` are words: those of the relation, the figure and
 * the other end of a range. `figure` and `high` list what the figure can mean: "1.500" is 1.5 or 1500.
 */
export type FigureSaid = {
  at: number;
  end: number;
  relation: RelationSaid;
  figure: readonly Big[];
  high?: readonly Big[];
};

const MARKS: readonly Decimal[] = ['point', 'comma'];
const never = () => false;

/** The figure that begins at a word, with the relation before or behind it; `none` where none does. */
export function figureAt(words: readonly Word[], at: number): FigureSaid | 'none' {
  const before = relationAt(words, at);
  const number = at + (before?.length ?? 0);
  // A currency may stand between the two.
  const unit = unitBefore(words, number);
  const start = number + (unit === 'none' ? 0 : unit.length);
  const low = quantityAt(words, start, before?.genitive ?? false, never);
  if (low === 'none') return 'none';
  const figure = readingsOf(low);
  if (figure.length === 0) return 'none';
  const end = start + low.length;
  const range = before === undefined || before.opens ? otherEnd(words, at, end) : 'none';
  if (range !== 'none') return { at, ...range, relation: 'between', figure: scaledTo(low, range.by, figure) };
  if (before !== undefined && !before.opens) return { at, end, relation: before.relation, figure };
  const behind = behindAt(words, end);
  return behind === undefined
    ? { at: start, end, relation: 'exact', figure }
    : { at: start, end: end + behind.length, relation: behind.relation, figure };
}

type Before = { relation: RelationSaid; length: number; genitive: boolean; opens: boolean };

/** "At least", "between": what opens a figure. */
function relationAt(words: readonly Word[], at: number): Before | undefined {
  const arabic = longest(ARABIC_BEFORE, words, at);
  if (arabic) return { relation: arabic.entry, length: arabic.length, genitive: false, opens: false };
  const found = longest(BEFORE, words, at);
  const joint = longest(JOINTS, words, at);
  if (joint && ['between', 'from', 'with'].includes(joint.entry) && joint.length >= (found?.length ?? 0)) {
    return { relation: 'exact', length: joint.length, genitive: true, opens: true };
  }
  if (found === undefined) return undefined;
  const isNearly = A_LITTLE_BELOW.has(words[at]?.norm ?? '');
  const { relation, genitive } = found.entry;
  return { relation: isNearly ? 'nearly' : relation, length: found.length, genitive, opens: false };
}

function behindAt(words: readonly Word[], at: number): { relation: RelationSaid; length: number } | undefined {
  const found = longest(BEHIND, words, at) ?? longest(ARABIC_AFTER, words, at);
  return found === undefined ? undefined : { relation: found.entry, length: found.length };
}

type OtherEnd = { end: number; high: readonly Big[]; by: Big };

/** "To 100", "–100" behind the first end of a range; "and" only behind "between". */
function otherEnd(words: readonly Word[], at: number, end: number): OtherEnd | 'none' {
  const opening = longest(JOINTS, words, at)?.entry;
  const joint = longest(JOINTS, words, end);
  const closes = joint?.entry ?? (['до', 'up'].includes(words[end]?.norm ?? '') ? 'to' : undefined);
  const length = joint?.length ?? (words[end]?.norm === 'up' ? 2 : 1);
  const isRange =
    closes === 'to' || closes === 'dash' || closes === 'plus or minus' || (closes === 'and' && opening === 'between');
  if (!isRange || (closes === 'dash' && words[end]?.glued !== words[end + 1]?.glued)) return 'none';
  const high = quantityAt(words, end + length, true, never);
  if (high === 'none' || high.minus) return 'none';
  const readings = readingsOf(high);
  return readings.length === 0 ? 'none' : { end: end + length + high.length, high: readings, by: high.tail };
}

/** "3–4 thousand": what multiplies the second end multiplies both. */
const scaledTo = (low: Quantity, by: Big, figure: readonly Big[]): readonly Big[] =>
  by.gt(1) && low.tail.eq(1) ? figure.map((one) => one.times(by)) : figure;

/** What a quantity can mean under either decimal mark; none where its digits are no figure ("1.2.3", "007"). */
function readingsOf({ written, minus, scale }: Quantity): readonly Big[] {
  const sign = minus ? -1 : 1;
  if (typeof written !== 'string') return [written.times(scale).times(sign)];
  const all = MARKS.flatMap((mark) => {
    const parsed = parseFigure(written, mark);
    return parsed === 'no figure' ? [] : [parsed.n.times(scale).times(sign)];
  });
  const [first, second] = all;
  return first !== undefined && second?.eq(first) ? [first] : all;
}

/** Whether two lists of readings have one in common. */
export const mayBeSame = (a: readonly Big[], b: readonly Big[]): boolean => a.some((x) => b.some((y) => x.eq(y)));
