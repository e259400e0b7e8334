import { compareEnds, type End, highEnd, type Interval, lowEnd } from './interval';
import { dependsOn } from './links';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { relate, standsFor } from './relation';
import { type Comparable, has } from './said';
import { type RangedPosition, rangedAmong } from './spans';
import type { StatementId } from './value';

/**
 * On what reading of one of the two a contradiction rests that is not firm: on a hedge or an older figure of somebody
 * else being what is said, or on its words being read as `as`, which could be read as more.
 */
export type Reading =
  | { kind: 'hedged' | 'late echo'; of: StatementId }
  | { kind: 'words'; of: StatementId; axis: 'number' | 'time'; as: Interval };

/** The same with its words read as widely as they may bear; `says nothing` if they then exclude nothing. */
export function readWidest<S extends Comparable>(said: S): S | 'says nothing' {
  if (!has('interval', said)) return said;
  const { widest } = said.implied;
  return widest === 'says nothing here' ? 'says nothing' : { ...said, implied: { ...said.implied, interval: widest } };
}

/** A position, and the range that it is read to give. */
export type ReadAs = { position: RangedPosition; interval: Interval };

/** Numbers and times with their words read as widely as they may bear, without those that then exclude nothing. */
export const readAtWidest = (positions: readonly ComparablePosition[]): ReadAs[] =>
  rangedAmong(positions).flatMap((position) => {
    const { widest } = position.implied;
    return widest === 'says nothing here' ? [] : [{ position, interval: widest }];
  });

/**
 * Whether the contradiction of two positions stands whatever their words are taken for (method.md, "Firm or by
 * reading"). The two must contradict each other.
 */
export function isFirm(a: ComparablePosition, b: ComparablePosition, claim: Claim): boolean {
  if (a.softly !== undefined || b.softly !== undefined) return false;
  return namesTheOther(a, b) || contradictsWidest(a, b, claim);
}

/** What one statement says against the very statement that it names is firm. */
export function namesTheOther(a: Comparable, b: Comparable): boolean {
  return names(a, b) || names(b, a);
}

function names({ statement }: Comparable, other: Comparable): boolean {
  return standsFor(other, dependsOn(statement.content));
}

function contradictsWidest(a: Comparable, b: Comparable, claim: Claim): boolean {
  const [one, two] = [readWidest(a), readWidest(b)];
  if (one === 'says nothing' || two === 'says nothing') return false;
  return relate(one, two, claim).relation === 'contradicts';
}

/** On which readings a contradiction rests, of the two in the order given; none if it is firm. */
export function readingsOf(a: ComparablePosition, b: ComparablePosition, claim: Claim): Reading[] {
  const soft = [a, b].flatMap(({ softly, statement }): Reading[] =>
    softly === undefined ? [] : [{ kind: softly, of: statement.id }],
  );
  if (namesTheOther(a, b) || contradictsWidest(a, b, claim)) return soft;
  return [...soft, ...decidingWords(a, b, claim)];
}

/** Those of the two whose words decide: with the one read as widely as it may be, nothing contradicts any more. */
function decidingWords(a: ComparablePosition, b: ComparablePosition, claim: Claim): Reading[] {
  const readings = rangedAmong([a, b]).map(wordsReading);
  const deciding = readings.filter(({ of }) => {
    const read = (said: ComparablePosition) => (said.statement.id === of ? readWidest(said) : said);
    const [one, two] = [read(a), read(b)];
    if (one === 'says nothing' || two === 'says nothing') return true;
    return relate(one, two, claim).relation !== 'contradicts';
  });
  return deciding.length > 0 ? deciding : readings;
}

function wordsReading({ statement, implied, stance }: RangedPosition): Reading {
  const as = stance === 'denied' ? implied.interval : implied.own;
  return { kind: 'words', of: statement.id, axis: implied.axis, as };
}

/** Whether two of several ranges have no point in common: one ends below the beginning of another. */
export function anyApart(intervals: readonly Interval[]): boolean {
  let [least, most]: [End, End] = ['above all', 'below all'];
  for (const interval of intervals) {
    if (compareEnds(highEnd(interval), least) < 0) least = highEnd(interval);
    if (compareEnds(lowEnd(interval), most) > 0) most = lowEnd(interval);
  }
  return compareEnds(least, most) < 0;
}
