import { recordAsOf } from './as-of';
import { type EndedOn, echoesOn } from './echo';
import { type Ended, type History, historyOf } from './history';
import { isEcho } from './links';
import type { AsOf } from './moment';
import { bySource, inOrderSaid } from './order';
import { originOf, sourceIn } from './origin';
import type { Claim, EventRecord, Source, SourceId, Statement } from './record';
import { grouped, indexOf } from './record-index';
import { type DatedReferences, referencesIn } from './references';
import { type Comparable, isComparable, type Said, saidOn } from './said';
import type { StatementId } from './value';

/** How an origin is counted beside the others: named, unnamed or collective, or not saying where it has its value. */
export type Counted = 'origin' | 'unnamed or collective' | 'cannot be traced';

/** Something that a source holds on a claim: a value, a denial or a confirmation. */
export type Position = Said & {
  source: Source;
  /** The body that it comes from: the one for which the source speaks. */
  origin: Source;
  counted: Counted;
  /** Why it is left out of the firm test: it is hedged, or stands by an older figure of somebody else. */
  softly?: 'hedged' | 'late echo';
  /** Of a late echo: what it repeats, and what its speaker had said instead. */
  late?: { of: Statement; moved: Ended };
};

/** A position that can be compared with others. Comparable or not is a property of a position, never of a pair. */
export type ComparablePosition = Comparable<Position>;

/**
 * Something held that repeats other statements: shown, counted as a voice, never compared (its roots are). `root` is the
 * first of `roots`. `moved` is set if the speaker of one has moved since: it repeats what they said until then.
 */
export type Echo = {
  statement: Statement;
  source: Source;
  root: Statement | 'not on record';
  roots: readonly Statement[];
  moved?: Ended;
};

/** Everything that holds on one claim at one time. */
export type Standings = {
  positions: readonly Position[];
  echoes: readonly Echo[];
  /** Declined or withdrawn, unless a later value of the same source has overtaken it. */
  others: readonly Statement[];
  /** What each source said, read in order: for revisions. */
  histories: ReadonlyMap<SourceId, History>;
};

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
export function standingsIn(record: EventRecord, claim: Claim, references: DatedReferences): Standings {
  const { zone } = record.event;
  const said = inOrderSaid(indexOf(record).statementsOn.get(claim.id) ?? [], zone);
  const histories = new Map(
    [...bySource(said)].map(([source, own]) => [source, historyOf(own, claim, references, zone)]),
  );
  const all = [...histories.values()];
  const ended = all.flatMap((history) => history.ended);
  const repeatedBy = echoesOn(references, endedOn(ended), zone);
  const saidAgain = saidAgainIn(ended);
  const [held, remarks] = [new Set(all.flatMap(heldIn)), new Set(all.flatMap((history) => history.remarks))];
  const sourceOf = (statement: Statement): Source => sourceIn(record, statement.source);

  const echoes: Echo[] = [];
  const positions: Omit<Position, 'counted'>[] = [];
  for (const statement of said.filter((one) => held.has(one))) {
    const repeated = isEcho(statement) ? repeatedBy(statement) : undefined;
    const source = sourceOf(statement);
    if (repeated !== undefined && !repeated.isLate) {
      const { roots, moved } = repeated;
      echoes.push({ statement, source, root: roots[0] ?? 'not on record', roots, ...(moved && { moved }) });
      continue;
    }
    const repeats = [...(saidAgain.get(statement.id) ?? []), ...(repeated?.roots ?? []).map(({ id }) => id)];
    const late = repeated?.moved && { of: repeated.moved.statement, moved: repeated.moved };
    const softly = late ? 'late echo' : statement.hedge !== undefined ? 'hedged' : undefined;
    positions.push({
      ...saidOn(statement, claim, references, zone),
      source,
      origin: originOf(record, statement.source),
      ...(repeats.length > 0 && { repeats }),
      ...(softly && { softly }),
      ...(late && { late }),
    });
  }
  return {
    positions: withCounting(positions),
    echoes,
    others: said.filter((one) => remarks.has(one)),
    histories,
  };
}

const heldIn = ({ inForce, repeats }: History): readonly Statement[] => [...inForce, ...repeats];

const endedOn = (ended: readonly Ended[]): EndedOn =>
  new Map(ended.filter(({ how }) => how !== 'overtaken').map((one) => [one.statement.id, one]));

/** For each statement those that it said again, however often. */
function saidAgainIn(ended: readonly Ended[]): ReadonlyMap<StatementId, readonly StatementId[]> {
  const again = new Map<StatementId, readonly StatementId[]>();
  for (const { statement, by, how } of ended) {
    if (how !== 'said again') continue;
    again.set(by.id, [...(again.get(by.id) ?? []), statement.id, ...(again.get(statement.id) ?? [])]);
  }
  return again;
}

/**
 * An origin cannot be traced if no source of it says where it has its value; it is counted as unnamed if no source of it
 * is named, unless they speak for a named body. Only values that can be compared count, where there is one.
 */
function withCounting(positions: readonly Omit<Position, 'counted'>[]): Position[] {
  const counted = new Map(
    [...grouped(positions, ({ origin }) => origin.id)].map(([id, own]) => {
      const giving = own.filter((position) => position.stance === 'stated' && isComparable(position));
      return [id, countedAs(giving.length > 0 ? giving : own)];
    }),
  );
  return positions.map((position) => ({ ...position, counted: counted.get(position.origin.id) ?? 'origin' }));
}

function countedAs(own: readonly Omit<Position, 'counted'>[]): Counted {
  if (own.every(({ statement }) => statement.doesNotSay)) return 'cannot be traced';
  const isNamed = own.some(({ source, origin }) => source.naming === 'named' || origin.naming === 'named');
  return isNamed ? 'origin' : 'unnamed or collective';
}
