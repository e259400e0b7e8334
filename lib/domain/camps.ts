import { type Bound, compareHigh, compareLow, type Interval, touches } from './interval';
import { isWithin } from './options';
import type { ComparablePosition } from './position';
import type { Claim, Option } from './record';
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
 * The camps of the positions on one claim (method.md, "Verdict"): the maximal sets that share a common point, lowest
 * first; of a list that is not exclusive, one per option named. A wide position stands in several. Denials admit what
 * lies outside and have no point to share, so they stand in none, except that denying yes is no.
 */
export function campsOf(positions: readonly ComparablePosition[], claim: Claim): Camp[] {
  const taking = positions.filter(({ stance, implied }) => stance === 'stated' || implied.kind === 'answer');
  if (claim.type === 'category') {
    return claim.exclusive ? campsOfExclusive(taking, claim.options) : campsPerOption(taking, claim.options);
  }
  return claim.type === 'yes-no' ? campsOfAnswers(taking) : campsOfIntervals(taking);
}

type Span = { position: ComparablePosition; axis: 'number' | 'time'; interval: Interval };

/**
 * A sweep from the lowest end up. A set of intervals that share a point is maximal exactly where an interval ends for
 * the first time after one began: there, all that are open share the point.
 */
function campsOfIntervals(positions: readonly ComparablePosition[]): Camp[] {
  const spans = positions.flatMap((position): Span[] => {
    const { implied } = position;
    return implied.kind === 'interval' ? [{ position, axis: implied.axis, interval: implied.interval }] : [];
  });
  const waiting = spans.toSorted((a, b) => compareLow(b.interval.low, a.interval.low));
  const open = new Set<Span>();
  const camps: Camp[] = [];
  for (const ending of spans.toSorted((a, b) => compareHigh(a.interval.high, b.interval.high))) {
    const joining = takeBegun(waiting, ending.interval.high);
    for (const span of joining) open.add(span);
    if (joining.length > 0)
      camps.push(
        campOfOpen(
          spans.filter((span) => open.has(span)),
          ending,
        ),
      );
    open.delete(ending);
  }
  return camps;
}

/** Takes off the end of the stack, where the lowest lie, the spans that begin at or before this end. */
function takeBegun(waiting: Span[], end: Bound): Span[] {
  const begun: Span[] = [];
  for (let next = waiting.at(-1); next && touches(next.interval, { low: 'open', high: end }); next = waiting.at(-1)) {
    begun.push(next);
    waiting.pop();
  }
  return begun;
}

/** All that are open share what lies between the highest of their lower ends and the end that is reached. */
function campOfOpen(members: readonly Span[], ending: Span): Camp {
  const low = members.map(({ interval }) => interval.low).reduce((a, b) => (compareLow(a, b) > 0 ? a : b));
  const interval = { low, high: ending.interval.high };
  return {
    positions: members.map(({ position }) => position),
    common: { kind: 'interval', axis: ending.axis, interval },
  };
}

const optionsOf = ({ implied }: ComparablePosition): readonly OptionId[] =>
  implied.kind === 'options' ? implied.options : [];

/** On a list where options exclude each other, a point is an option: those share it that name it, or what holds it. */
function campsOfExclusive(positions: readonly ComparablePosition[], options: readonly Option[]): Camp[] {
  const camps = namedOptions(positions, options).map((option) =>
    campAt(option, positions, (named) => isWithin(option, named, options)),
  );
  return camps.filter((camp, i) => !camps.some((other, j) => i !== j && isInside(camp, other, i > j)));
}

/** Where several options may be true, there is a camp per option: those that name it, or something inside it. */
function campsPerOption(positions: readonly ComparablePosition[], options: readonly Option[]): Camp[] {
  return namedOptions(positions, options).map((option) =>
    campAt(option, positions, (named) => isWithin(named, option, options)),
  );
}

function campAt(option: OptionId, positions: readonly ComparablePosition[], holds: (named: OptionId) => boolean): Camp {
  return {
    positions: positions.filter((position) => optionsOf(position).some(holds)),
    common: { kind: 'option', option },
  };
}

/** The options that some position names, in the order of the claim's list. */
function namedOptions(positions: readonly ComparablePosition[], options: readonly Option[]): OptionId[] {
  const named = new Set(positions.flatMap(optionsOf));
  return options.map(({ id }) => id).filter((id) => named.has(id));
}

/** Whether a camp holds nothing that the other does not; of two equal ones, whether it is the later. */
function isInside(camp: Camp, other: Camp, isLater: boolean): boolean {
  const inside = camp.positions.every((position) => other.positions.includes(position));
  return inside && (camp.positions.length < other.positions.length || isLater);
}

function campsOfAnswers(positions: readonly ComparablePosition[]): Camp[] {
  return [true, false].flatMap((yes) => {
    const members = positions.filter(({ implied }) => implied.kind === 'answer' && implied.yes === yes);
    return members.length > 0 ? [{ positions: members, common: { kind: 'answer' as const, yes } }] : [];
  });
}
