import { compareEnds, type End, highEnd, type Interval, lowEnd } from './interval';
import { isWithin, placesOf } from './options';
import type { ComparablePosition, Position } from './position';
import type { Claim, Option } from './record';
import { has, type Of } from './said';
import { nth } from './sweep';
import type { OptionId } from './value';

/** From which place to which, both included, something extends on the line of its claim. */
export type Span = { position: ComparablePosition; low: number; high: number };

/**
 * The positions on one claim, laid out on one line of whole numbers for every type of value, so that a sweep over plain
 * numbers finds exactly what the exact values say: two of `given` share a point exactly if their spans do.
 */
export type Line = {
  /** What is said, in the order of the positions: a span for each, and for each option if several are named. */
  given: readonly Span[];
  /**
   * What is denied: a span for each denial; if it denies several options, one for each that lies in no other of them.
   */
  denied: readonly Span[];
  /** The positions with a value that name several options: no single span represents them. */
  several: ReadonlySet<ComparablePosition>;
  /** Whether two that share no point contradict. False on a list of which several options may be true. */
  excludes: boolean;
  /** For numbers and times: which end is at a place. */
  ends: readonly End[];
};

/**
 * Lays out comparable positions in O(k log k); confirmations and denials of statements have no place on it. Ends of ranges are placed at their rank, found by exact comparison. An
 * option spans everything inside it (its place in the tree). Yes is at 0 and no at 1; a denied yes is a no.
 */
export function lineOf(positions: readonly ComparablePosition[], claim: Claim): Line {
  const { spans, ends } =
    claim.type === 'category'
      ? { spans: spansOfOptions(positions, claim.options), ends: [] }
      : claim.type === 'yes-no'
        ? { spans: spansOfAnswers(positions), ends: [] }
        : spansOfIntervals(positions);
  return {
    given: spans.filter(({ position }) => givesValue(position)),
    denied: spans.filter(({ position }) => !givesValue(position)),
    several: new Set(positions.filter((position) => givesValue(position) && optionsOf(position).length > 1)),
    excludes: claim.type !== 'category' || claim.exclusive,
    ends,
  };
}

/**
 * Whether a position gives a value. A denial gives none, but denying one of yes and no gives the other; nor does a
 * confirmation.
 */
export const givesValue = ({ stance, implied }: ComparablePosition): boolean =>
  stance === 'stated' || implied.kind === 'answer';

function spansOfAnswers(positions: readonly ComparablePosition[]): Span[] {
  const answers = positions.filter((position) => has('answer', position));
  return answers.map((position) => {
    const place = position.implied.yes ? 0 : 1;
    return { position, low: place, high: place };
  });
}

/** A number or a time. */
export type RangedPosition = Of<'interval', Position>;

export const rangedAmong = (positions: readonly ComparablePosition[]): RangedPosition[] =>
  positions.filter((position) => has('interval', position));

function spansOfIntervals(positions: readonly ComparablePosition[]): { spans: Span[]; ends: readonly End[] } {
  const ranged = rangedAmong(positions);
  const { lows, highs, ends } = ranksOf(ranged.map(({ implied }) => implied.interval));
  return { spans: ranged.map((position, i) => ({ position, low: nth(lows, i), high: nth(highs, i) })), ends };
}

/**
 * The places of exact ends in their order, as plain numbers. Equal ends have the same rank, and `ends` gives back the
 * end at a place. Sorts all ends once.
 */
export function ranksOf(intervals: readonly Interval[]): { lows: Int32Array; highs: Int32Array; ends: readonly End[] } {
  const lows = new Int32Array(intervals.length);
  const highs = new Int32Array(intervals.length);
  const marks = intervals.flatMap((interval, at) => [
    { end: lowEnd(interval), ranks: lows, at },
    { end: highEnd(interval), ranks: highs, at },
  ]);
  marks.sort((a, b) => compareEnds(a.end, b.end));
  const ends: End[] = [];
  for (const { end, ranks, at } of marks) {
    const before = ends.at(-1);
    if (before === undefined || compareEnds(before, end) < 0) ends.push(end);
    ranks[at] = ends.length - 1;
  }
  return { lows, highs, ends };
}

/** Options that are not on the list (refused on entry) come after all others, each on its own. */
function spansOfOptions(positions: readonly ComparablePosition[], options: readonly Option[]): Span[] {
  const places = placesOf(options);
  const unlisted = new Map<OptionId, number>();
  return positions.flatMap((position) => {
    const named = [...new Set(optionsOf(position))];
    // Nested denials would be counted twice. Nested values are counted one by one.
    const apart = givesValue(position) ? named : named.filter((one) => !liesInAnother(one, named, options));
    return apart.map((option): Span => {
      const place = places.get(option);
      if (place !== undefined) return { position, low: place.first, high: place.last };
      const behind = unlisted.get(option) ?? places.size + unlisted.size;
      unlisted.set(option, behind);
      return { position, low: behind, high: behind };
    });
  });
}

export const optionsOf = ({ implied }: ComparablePosition): readonly OptionId[] =>
  implied.kind === 'options' ? implied.options : [];

const liesInAnother = (option: OptionId, named: readonly OptionId[], options: readonly Option[]): boolean =>
  named.some((other) => other !== option && isWithin(option, other, options));
