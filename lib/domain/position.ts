import { recordAsOf } from './as-of';
import { bySource, type History, historyOf, inOrderSaid } from './history';
import { type ComparableImplied, type Implied, impliedOf } from './implied';
import type { AsOf } from './moment';
import { originOf, sourceIn } from './origin';
import type { Claim, EventRecord, Source, SourceId, Statement } from './record';
import { indexOf } from './record-index';
import { type References, referencesIn, rootOf } from './references';

/** A source's current value on a claim, or what it currently denies. */
export type Position = {
  statement: Statement;
  source: Source;
  /** The body that it comes from: the one for which the source speaks. */
  origin: Source;
  /** How that origin is counted: as unnamed if no source of it here is named and it is not itself a named body. */
  counted: 'origin' | 'unnamed or collective';
  stance: 'stated' | 'denied';
  /** What it says of the claim; for a denial, what it denies. */
  implied: Implied;
};

/** A position that can be compared with others. Comparable or not is a property of a position, never of a pair. */
export type ComparablePosition = Position & { implied: ComparableImplied };

/** A current value that repeats another statement: shown, counted as a voice, never compared (its root is). */
export type Echo = { statement: Statement; source: Source; root: Statement | 'not on record' };

/** Everything that holds on one claim at one time. */
export type Standings = {
  positions: readonly Position[];
  echoes: readonly Echo[];
  /** Confirmed, declined or withdrawn, unless a later value of the same source has overtaken it. */
  others: readonly Statement[];
  /** Superseded or withdrawn values and denials, per source, oldest first. */
  earlier: ReadonlyMap<SourceId, readonly Statement[]>;
  /** What each source said, read in order: for revisions. */
  histories: ReadonlyMap<SourceId, History>;
};

export function isComparable(position: Position): position is ComparablePosition {
  return position.implied.kind !== 'none';
}

/**
 * What holds on a claim as of a time (method.md, "Position, origin"), in the order in which it was said. Throws if the
 * record lacks the source of a statement in it, which is a bug of whoever made the record, and RangeError on a moment
 * that cannot be read.
 */
export function standingsOn(record: EventRecord, claim: Claim, asOf: AsOf): Standings {
  const then = recordAsOf(record, asOf);
  return standingsIn(then, claim, referencesIn(then));
}

/** The same as `standingsOn`, for a record that is already as of the time wanted, with its references. */
export function standingsIn(record: EventRecord, claim: Claim, references: References): Standings {
  const { zone } = record.event;
  const said = inOrderSaid(indexOf(record).statementsOn.get(claim.id) ?? [], zone);
  const histories = new Map(
    [...bySource(said)].map(([source, own]) => [source, historyOf(own, zone, references.statements)]),
  );
  const held = [...histories.values()].flatMap(({ value, denials, repeats }) => [
    ...(value === 'none' ? [] : [value]),
    ...denials,
    ...repeats,
  ]);
  const current = inOrderSaid(held, zone);
  const sourceOf = (statement: Statement): Source => sourceIn(record, statement.source);

  return {
    positions: withCounting(
      current
        .filter(({ basedOn }) => basedOn === undefined)
        .map((statement) => ({
          statement,
          source: sourceOf(statement),
          origin: originOf(record, statement.source),
          stance: statement.content.form === 'denied' ? ('denied' as const) : ('stated' as const),
          implied: impliedOf(statement, claim, references),
        })),
    ),
    echoes: current
      .filter(({ basedOn }) => basedOn !== undefined)
      .map((statement) => ({ statement, source: sourceOf(statement), root: rootOf(statement, references) })),
    others: inOrderSaid(
      [...histories.values()].flatMap(({ remarks }) => remarks),
      zone,
    ),
    earlier: new Map(
      [...histories].filter(([, { earlier }]) => earlier.length > 0).map(([source, { earlier }]) => [source, earlier]),
    ),
    histories,
  };
}

/** An origin is counted as unnamed if no source of it is named, unless they speak for a named body. */
function withCounting(positions: readonly Omit<Position, 'counted'>[]): Position[] {
  const named = new Set(
    positions
      .filter(({ source, origin }) => source.naming === 'named' || origin.naming === 'named')
      .map(({ origin }) => origin.id),
  );
  return positions.map((position) => ({
    ...position,
    counted: named.has(position.origin.id) ? 'origin' : 'unnamed or collective',
  }));
}
