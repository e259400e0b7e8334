import { between, type End, type Interval } from './interval';
import type { Milliseconds } from './moment';
import { placesOf } from './options';
import type { ComparablePosition } from './position';
import type { Claim, Option } from './record';
import { grouped } from './record-index';
import { timeOrderOf } from './said';
import type { Line, Span } from './spans';
import { campsHolding, commonOf, countBelow, countUpTo, nth, type Sweep, sweepIntervals } from './sweep';
import type { OptionId } from './value';

/** Positions that share a common point: all of them can be true together. `common` is what they share. */
export type Camp = {
  positions: readonly ComparablePosition[];
  common:
    | { kind: 'interval'; axis: 'number' | 'time'; interval: Interval }
    | { kind: 'option'; option: OptionId }
    | { kind: 'answer'; yes: boolean };
};

/**
 * The camps on one claim (method.md, "Verdict"): the maximal sets that share a common point, in the order of the line
 * (lowest first, the order of the tree, yes before no). All values of a source stand together, where they have a point
 * in common. On a list that is not exclusive, one per option named. A wide position is in several camps. A denial admits
 * what lies outside it and has no point to share, so it is in no camp, except that denying yes is no. On a running claim
 * `at` is the time about which the camps are: an earlier figure stands there as "at least", one of a later time, or of
 * one that overlaps, in none. O(k log k), plus one step for every member of every camp.
 */
export function campsOf(line: Line, claim: Claim, at?: Milliseconds): Camp[] {
  if (claim.type === 'category' && !claim.exclusive) return campsPerOption(line.given, claim.options);
  const spans = at === undefined ? line.given : standingAt(at, line);
  // What names several options has several spans, of which any may be meant.
  const placed = line.several.size > 0 ? spans.map(alone) : bySource(spans);
  const sweep = sweepIntervals(
    Int32Array.from(placed, ({ low }) => low),
    Int32Array.from(placed, ({ high }) => high),
  );
  const pointOf = pointsOf(sweep, line, claim);
  const order = new Map(line.given.map(({ position }, place) => [position, place]));
  const camps = setsOf(sweep, placed).map((set, i) => ({ positions: inOrder(set, order), common: pointOf(i) }));
  // A position that names several options may be in two camps, one of which is then no longer maximal, or a duplicate.
  return line.several.size === 0
    ? camps
    : camps.filter((camp, i) => !camps.some((other, j) => isInside(camp, other, i > j)));
}

/** The spans as they stand at a time: an earlier figure as "at least", up to beyond the last end of the line. */
const standingAt = (at: Milliseconds, { given, ends }: Line): readonly Span[] =>
  given.flatMap((span) => {
    const order = timeOrderOf(span.position, { countsAsOf: at });
    if (order === 'same') return [span];
    return order === 'first before second' ? [{ ...span, high: ends.length }] : [];
  });

type Placed = { positions: readonly ComparablePosition[]; low: number; high: number };

/** The positions of every camp, in the order in which they were given. */
function setsOf(sweep: Sweep, placed: readonly Placed[]): ComparablePosition[][] {
  const sets = sweep.campLows.map(() => new Set<ComparablePosition>());
  for (const { positions, low, high } of placed) {
    const { first, last } = campsHolding(sweep, low, high);
    for (const set of sets.slice(first, last + 1)) for (const position of positions) set.add(position);
  }
  return sets.map((set) => [...set]);
}

/** All spans of a source at once, where they have a place in common; else each for itself. */
function bySource(spans: readonly Span[]): Placed[] {
  return [...grouped(spans, ({ position }) => position.source.id).values()].flatMap((own) => {
    const common = commonOf(own);
    return common === 'none' ? own.map(alone) : [{ positions: own.map(({ position }) => position), ...common }];
  });
}

const alone = ({ position, low, high }: Span): Placed => ({ positions: [position], low, high });

type Places = ReadonlyMap<ComparablePosition, number>;

const inOrder = (positions: readonly ComparablePosition[], places: Places): ComparablePosition[] =>
  positions.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));

/** What the members of a camp share, by the index of the camp. */
function pointsOf({ campLows, campHighs }: Sweep, { ends }: Line, claim: Claim): (camp: number) => Camp['common'] {
  if (claim.type === 'category') {
    const optionAt = optionsByPlace(claim.options);
    return (camp) => ({ kind: 'option', option: optionAt(nth(campLows, camp)) });
  }
  if (claim.type === 'number' || claim.type === 'time') {
    const axis = claim.type;
    const end = (place: number): End => ends[place] ?? 'above all';
    return (camp) => ({
      kind: 'interval',
      axis,
      interval: between(end(nth(campLows, camp)), end(nth(campHighs, camp))),
    });
  }
  return (camp) => ({ kind: 'answer', yes: campLows[camp] === 0 });
}

/** If several options may be true, each option has a camp: the positions that name it, or something inside it. */
function campsPerOption(given: readonly Span[], options: readonly Option[]): Camp[] {
  const places = placesOf(options);
  const sorted = given.map((span, at) => ({ ...span, at })).sort((a, b) => a.low - b.low);
  const lows = sorted.map(({ low }) => low);
  const optionAt = optionsByPlace(options);
  return [...new Set(lows)].map((first) => {
    const option = optionAt(first);
    const inside = sorted.slice(countBelow(lows, first), countUpTo(lows, places.get(option)?.last ?? first));
    inside.sort((a, b) => a.at - b.at);
    const positions = [...new Set(inside.map(({ position }) => position))];
    return { positions, common: { kind: 'option', option } };
  });
}

/** Which option is at a place of the tree. Options that are no longer on the list come after all others. */
function optionsByPlace(options: readonly Option[]): (place: number) => OptionId {
  const byPlace = new Map([...placesOf(options)].map(([id, { first }]) => [first, id]));
  return (place) => byPlace.get(place) ?? 'not on the list';
}

/** Whether every member of a camp is in the other one; of two equal ones, whether it is the later. */
function isInside(camp: Camp, other: Camp, isLater: boolean): boolean {
  const inside = camp.positions.every((position) => other.positions.includes(position));
  return inside && (camp.positions.length < other.positions.length || isLater);
}
