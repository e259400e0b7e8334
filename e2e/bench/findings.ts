import type { Bound } from '@/lib/domain/interval';
import type { ComparablePosition } from '@/lib/domain/position';
import { relate } from '@/lib/domain/relation';
import { isComparable, timeOrderOf } from '@/lib/domain/said';
import { assessEvent, type ClaimAssessment, type Verdict } from '@/lib/domain/verdict';
import type { Loaded } from './entered-record';

/** The assessment of every claim of every record, as of the latest time. */
export function readAll(loaded: readonly Loaded[]): ClaimAssessment[] {
  return loaded.flatMap(({ record }) => assessEvent(record, 'latest').claims);
}

export function verdictCounts(readings: readonly ClaimAssessment[]): Record<Verdict, number> {
  const counts = { disputed: 0, consistent: 0, agreed: 0, 'single origin': 0, 'no value': 0 };
  for (const { verdict } of readings) counts[verdict]++;
  return counts;
}

export const comparableIn = ({ positions }: ClaimAssessment): ComparablePosition[] => positions.filter(isComparable);

/** Each pair once. */
export function* pairsAmong<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [i, a] of items.entries()) for (const b of items.slice(i + 1)) yield [a, b];
}

export type Checks = {
  pairs: number;
  contradicting: number;
  agreeing: number;
  /** Counts that must each be 0. */
  'agree and contradict': number;
  'differ by order': number;
  'against the ranges': number;
  'pairs counted otherwise by the sweep': number;
  'disputed without a pair, or the reverse': number;
  'infinite gaps': number;
  'outside every camp': number;
  'contradict within a camp': number;
};

/** Checks assessments against invariants, computed here without the code that made the assessments. */
export function check(readings: readonly ClaimAssessment[]): Checks {
  const checks: Checks = {
    pairs: 0,
    contradicting: 0,
    agreeing: 0,
    'agree and contradict': 0,
    'differ by order': 0,
    'against the ranges': 0,
    'pairs counted otherwise by the sweep': 0,
    'disputed without a pair, or the reverse': 0,
    'infinite gaps': 0,
    'outside every camp': 0,
    'contradict within a camp': 0,
  };
  for (const reading of readings) {
    const against = checkPairs(reading, checks);
    if (reading.contradictingPairs !== against.size && comparableIn(reading).length <= MOST_PAIRED)
      checks['pairs counted otherwise by the sweep']++;
    if ((reading.verdict === 'disputed') !== against.size > 0) checks['disputed without a pair, or the reverse']++;
    if (!hasFiniteGap(reading)) checks['infinite gaps']++;
    checkCamps(reading, against, checks);
  }
  return checks;
}

const MOST_PAIRED = 300;

const keyOf = (a: ComparablePosition, b: ComparablePosition): string => [a.statement.id, b.statement.id].sort().join();

function checkPairs(reading: ClaimAssessment, checks: Checks): Set<string> {
  const against = new Set<string>();
  // Of a running total with a figure a day the last: a thousand of them are half a million pairs.
  for (const [a, b] of pairsAmong(comparableIn(reading).slice(-MOST_PAIRED))) {
    const relations = [relate(a, b, reading.claim).relation, relate(b, a, reading.claim).relation];
    checks.pairs++;
    if (relations.includes('contradicts')) against.add(keyOf(a, b));
    if (relations.includes('contradicts')) checks.contradicting++;
    if (relations.includes('agrees')) checks.agreeing++;
    if (relations.includes('contradicts') && relations.includes('agrees')) checks['agree and contradict']++;
    if (relations[0] !== relations[1]) checks['differ by order']++;
    const shown = byRanges(a, b);
    if (shown !== 'no ranges' && relations.includes('contradicts') !== (shown === 'contradict')) {
      checks['against the ranges']++;
    }
  }
  return against;
}

/**
 * Whether two ranges contradict, in floating point, which is exact for the whole numbers of these data: of one time if
 * they share no point, of two times if the earlier lies wholly above the later.
 */
function byRanges(a: ComparablePosition, b: ComparablePosition): 'contradict' | 'may both be true' | 'no ranges' {
  if (a.implied.kind !== 'interval' || b.implied.kind !== 'interval') return 'no ranges';
  const [one, two] = [a.implied.interval, b.implied.interval];
  const lies = (above: typeof one, below: typeof one): boolean => end(above.low, -Infinity) > end(below.high, Infinity);
  const order = timeOrderOf(a, b);
  const apart =
    order === 'same'
      ? lies(one, two) || lies(two, one)
      : (order === 'first before second' && lies(one, two)) || (order === 'second before first' && lies(two, one));
  return apart ? 'contradict' : 'may both be true';
}

const end = (bound: Bound, open: number): number => (bound === 'open' ? open : bound.toNumber());

function hasFiniteGap({ gap }: ClaimAssessment): boolean {
  if (gap.kind === 'ratio') return Number.isFinite(gap.ratio.toNumber()) && gap.ratio.gt(1) && gap.low.gt(0);
  return true;
}

function checkCamps(reading: ClaimAssessment, against: ReadonlySet<string>, checks: Checks): void {
  const inCamps = new Set(reading.camps.flatMap(({ positions }) => positions.map(({ statement }) => statement.id)));
  const outside = comparableIn(reading).filter(
    ({ stance, statement }) => stance === 'stated' && !inCamps.has(statement.id),
  );
  checks['outside every camp'] += outside.length;
  for (const { positions } of reading.camps) {
    for (const [a, b] of pairsAmong(positions)) {
      if (against.has(keyOf(a, b))) checks['contradict within a camp']++;
    }
  }
}
