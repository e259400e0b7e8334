import { type ComparableImplied, deniesThatItHappened, type Implied, impliedOf } from './implied';
import { dependsOn } from './links';
import { type Milliseconds, spanOf } from './moment';
import type { Claim, Moment, Statement } from './record';
import type { References } from './references';
import type { StatementId } from './value';

/**
 * What a statement does on its claim: gives a value (denying that it happened at all gives 0, or no), denies a value,
 * rejects what somebody else said, or confirms that it happened.
 */
export type Stance = 'stated' | 'denied' | 'rejects' | 'confirmed';

/** What a statement says of its claim, which is what relations are between. */
export type Said = {
  statement: Statement;
  stance: Stance;
  implied: Implied;
  /** On a running claim, as of when it counts, in epoch milliseconds; else `ANY_TIME`. */
  countsAsOf: Milliseconds;
  /** The statements that it stands for besides itself: those that it said again, and those that a late echo repeats. */
  repeats?: readonly StatementId[];
};

export function stanceOf({ content }: Statement): Stance {
  if (content.form === 'confirmed') return 'confirmed';
  if (content.form !== 'denied' || deniesThatItHappened(content)) return 'stated';
  return content.rejects.what === 'statement' ? 'rejects' : 'denied';
}

/** As of when everything counts on a claim that is not running: as of the same. */
export const ANY_TIME: Milliseconds = { first: 0, last: 0 };

/** What a statement says of its claim. The references must be those of the time for which it is asked. */
export function saidOn(statement: Statement, claim: Claim, references: References, eventZone: string): Said {
  return {
    statement,
    stance: stanceOf(statement),
    implied: impliedOf(statement, claim, references),
    countsAsOf: claim.running ? spanOf(referenceTimeOf(statement, references), eventZone) : ANY_TIME,
  };
}

/**
 * As of when a figure counts (method.md, "Running totals"): as it says, else as of when it was said. A value that is
 * more or less than another statement's counts as that one does, and so does a denial of another statement.
 */
export function referenceTimeOf(statement: Statement, { statements }: Pick<References, 'statements'>): Moment {
  const seen = new Set<StatementId>();
  let at = statement;
  while (at.countsAsOf === undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const named = statements.get(dependsOn(at.content));
    if (named === undefined) break;
    at = named;
  }
  return at.countsAsOf ?? at.saidAt;
}

/** What can be compared. Comparable or not is a property of what was said, never of a pair. */
export type Comparable<S extends Said = Said> = S & { implied: ComparableImplied };

export function isComparable<S extends Said>(said: S): said is Comparable<S> {
  return said.implied.kind !== 'none';
}

/** What can be compared in one way: by its range, say. */
export type Of<K extends ComparableImplied['kind'], S extends Said = Said> = Comparable<S> & {
  implied: Extract<ComparableImplied, { kind: K }>;
};

export const has = <K extends ComparableImplied['kind'], S extends Said>(
  kind: K,
  said: Comparable<S>,
): said is Of<K, S> => said.implied.kind === kind;

/** How two times stand on a running claim: as of the same time, one wholly before the other, or neither. */
export type TimeOrder = 'same' | 'first before second' | 'second before first' | 'overlapping';

/** As of when two figures count, compared. On a claim that is not running all count as of the same. */
export function timeOrderOf(a: Pick<Said, 'countsAsOf'>, b: Pick<Said, 'countsAsOf'>): TimeOrder {
  const [one, two] = [a.countsAsOf, b.countsAsOf];
  if (one.first === two.first && one.last === two.last) return 'same';
  if (one.last < two.first) return 'first before second';
  return two.last < one.first ? 'second before first' : 'overlapping';
}
