import { between, type End, type Interval } from './interval';
import { placesOf } from './options';
import type { ComparablePosition } from './position';
import type { Claim, Option } from './record';
import type { Line, Span } from './spans';
import { campsHolding, countBelow, countUpTo, nth, type Sweep, sweepIntervals } from './sweep';
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
 * (lowest first, the order of the tree, yes before no). On a list that is not exclusive, one per option named. A wide
 * position is in several camps. A denial admits what lies outside it and has no point to share, so it is in no camp,
 * except that denying yes is no. O(k log k), plus one step for every member of every camp.
 */
export function campsOf(line: Line, claim: Claim): Camp[] {
  if (claim.type === 'category' && !claim.exclusive) return campsPerOption(line.given, claim.options);
  const sweep = sweepIntervals(
    Int32Array.from(line.given, ({ low }) => low),
    Int32Array.from(line.given, ({ high }) => high),
  );
  const commonOf = pointsOf(sweep, line, claim);
  const camps = membersOf(sweep, line.given).map((positions, i) => ({ positions, common: commonOf(i) }));
  // A position that names several options may be in two camps, one of which is then no longer maximal, or a duplicate.
  return line.several.size === 0
    ? camps
    : camps.filter((camp, i) => !camps.some((other, j) => isInside(camp, other, i > j)));
}

/** The positions of every camp, in the order in which they were given. */
function membersOf(sweep: Sweep, given: readonly Span[]): ComparablePosition[][] {
  const sets = sweep.campLows.map(() => new Set<ComparablePosition>());
  for (const { position, low, high } of given) {
    const { first, last } = campsHolding(sweep, low, high);
    for (const set of sets.slice(first, last + 1)) set.add(position);
  }
  return sets.map((set) => [...set]);
}

/** What the members of a camp share, by the index of the camp. */
function pointsOf(sweep: Sweep, { ends }: Line, claim: Claim): (camp: number) => Camp['common'] {
  const { campLows: lows, campHighs: highs } = sweep;
  if (claim.type === 'category') {
    const optionAt = optionsByPlace(claim.options);
    return (camp) => ({ kind: 'option', option: optionAt(nth(lows, camp)) });
  }
  if (claim.type === 'number' || claim.type === 'time') {
    const axis = claim.type;
    const end = (place: number): End => ends[place] ?? 'below all';
    return (camp) => ({ kind: 'interval', axis, interval: between(end(nth(lows, camp)), end(nth(highs, camp))) });
  }
  return (camp) => ({ kind: 'answer', yes: lows[camp] === 0 });
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
