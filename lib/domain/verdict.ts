import { allAgree } from './agreed';
import { recordAsOf } from './as-of';
import { recordBearingOn } from './bearing';
import { type Camp, campsOf } from './camps';
import { type Contradiction, contradictionsAmong } from './contradiction';
import { type Dispute, disputeOn } from './dispute';
import type { FacingPair } from './furthest-pair';
import { type Gap, gapOf, type HowDisputed, howDisputedOf, pairTold } from './gap';
import type { History } from './history';
import type { AsOf, Milliseconds } from './moment';
import { sourceIn } from './origin';
import { type ComparablePosition, type Counted, type Echo, type Position, standingsIn } from './position';
import type { Claim, EventRecord, Source, SourceId, Statement } from './record';
import { indexOf } from './record-index';
import { type DatedReferences, type References, referencesIn } from './references';
import { type Revision, revisionsIn } from './revisions';
import { isComparable } from './said';
import { givesValue, lineOf } from './spans';

export type { Contradiction } from './contradiction';

/** How the positions on one claim relate to each other. Never a judgement of truth. */
export type Verdict = 'no value' | 'disputed' | 'single origin' | 'agreed' | 'consistent';

/** The bodies behind the comparable positions, each once. */
export type Origins = {
  /** Named bodies that give a comparable value. */
  counted: readonly Source[];
  /** Unnamed and collective ones that give a comparable value: compared like the others, and counted separately. */
  unnamedOrCollective: readonly Source[];
  /** Those none of whose sources say where they have their value. */
  cannotBeTraced: readonly Source[];
  /** Those that only deny or confirm, and give no value. */
  onlyConfirmOrDeny: readonly Source[];
};

/** Everything that the method says of one claim at one time. */
export type ClaimAssessment = {
  claim: Claim;
  asOf: AsOf;
  /** Comparable or not (`implied.kind` is then `none`), in the order in which they were said. */
  positions: readonly Position[];
  echoes: readonly Echo[];
  others: readonly Statement[];
  /** What each source said, read in order. `outcome.ts` derives from it what became of each statement. */
  histories: ReadonlyMap<SourceId, History>;
  verdict: Verdict;
  /**
   * Every contradicting pair with its reason. Computed from all pairs when it is first asked for: only to show them.
   */
  readonly contradictions: readonly Contradiction[];
  contradictingPairs: number;
  /** How many pairs of origins contradict. A body that contradicts itself is one pair. */
  contradictingOrigins: number;
  /** How disputed the claim is, for sorting. A dispute that is not firm rests on readings alone. */
  howDisputed: HowDisputed;
  origins: Origins;
  /** The distinct sources with a position (an echo counts), and the outlets that relayed one. */
  voices: readonly Source[];
  camps: readonly Camp[];
  gap: Gap;
  revisions: readonly Revision[];
};

/**
 * Reads one claim as of a time: filters first, then takes positions, relations, verdict (all of method.md). Throws the
 * same errors as `standingsOn`.
 */
export function assessClaim(record: EventRecord, claim: Claim, asOf: AsOf): ClaimAssessment {
  const then = recordAsOf(record, asOf);
  return assessClaimIn(then, claim, referencesIn(then), asOf);
}

/** The verdict alone, as `assessClaim` has it, for many times. Throws the same errors as `standingsOn`. */
export function verdictAsOf(record: EventRecord, claim: Claim, asOf: AsOf): Verdict {
  const then = recordAsOf(record, asOf);
  const comparable = standingsIn(then, claim, referencesIn(then)).positions.filter(isComparable);
  return verdictOf(comparable, disputeOn(comparable, lineOf(comparable, claim), claim), claim);
}

/**
 * Reads one claim from the part of a record that bears on it (`recordBearingOn`), which comes back with it: the same
 * reading as from the whole, with much less to look through. `then` is already as of the time wanted.
 */
export function readClaimAlone(
  then: EventRecord,
  claim: Claim,
  asOf: AsOf,
): { reading: ClaimAssessment; bearing: EventRecord; references: References } {
  const bearing = recordBearingOn(then, claim);
  const references = referencesIn(bearing);
  return { reading: assessClaimIn(bearing, claim, references, asOf), bearing, references };
}

/** Reads every claim of an event as of a time, in the order of the record. Throws the same errors as `standingsOn`. */
export function assessEvent(record: EventRecord, asOf: AsOf): { claims: ClaimAssessment[]; references: References } {
  const then = recordAsOf(record, asOf);
  const references = referencesIn(then);
  return { claims: then.claims.map((claim) => assessClaimIn(then, claim, references, asOf)), references };
}

/** The same as `assessClaim`, for a record that is already as of the time wanted, with its references. */
export function assessClaimIn(
  then: EventRecord,
  claim: Claim,
  references: DatedReferences,
  asOf: AsOf,
): ClaimAssessment {
  const { positions, echoes, others, histories } = standingsIn(then, claim, references);
  const comparable = positions.filter(isComparable);
  const line = lineOf(comparable, claim);
  const dispute = disputeOn(comparable, line, claim);
  const pair = pairTold(comparable, dispute, claim);
  const bodies = new Set(comparable.map(({ origin }) => origin.id)).size;
  let contradictions: readonly Contradiction[] | undefined;
  return {
    claim,
    asOf,
    positions,
    echoes,
    others,
    histories,
    verdict: verdictOf(comparable, dispute, claim),
    get contradictions() {
      contradictions ??= contradictionsAmong(comparable, claim);
      return contradictions;
    },
    contradictingPairs: dispute.contradictingPairs,
    contradictingOrigins: dispute.contradictingOrigins,
    howDisputed: howDisputedOf(dispute, pair, bodies, claim),
    origins: originsOf(positions),
    voices: voicesOf(then, positions, echoes),
    camps: campsOf(line, claim, timeOfCamps(comparable, pair)),
    gap: gapOf(comparable, dispute, pair, claim),
    revisions: revisionsIn(histories, (id) => sourceIn(then, id)),
  };
}

/** On a running claim the camps are about the later time of the pair told, else about the latest. */
function timeOfCamps(comparable: readonly ComparablePosition[], pair: FacingPair | 'none'): Milliseconds | undefined {
  const told = pair === 'none' ? comparable.filter(givesValue) : [pair.lower, pair.upper];
  const times = told.map(({ countsAsOf }) => countsAsOf);
  return times.toSorted((a, b) => a.last - b.last || a.first - b.first).at(-1);
}

/** The verdict in the order of method.md: no value · disputed · single origin · agreed · consistent. `dispute` must be of these positions. */
export function verdictOf(comparable: readonly ComparablePosition[], dispute: Dispute, claim: Claim): Verdict {
  const giving = comparable.filter(givesValue);
  if (giving.length === 0) return 'no value';
  if (dispute.contradictingPairs > 0) return 'disputed';
  if (isSingleOrigin(giving)) return 'single origin';
  return allAgree(comparable, claim) ? 'agreed' : 'consistent';
}

/** Whether all values come from one body, those aside that do not say where they have theirs. */
function isSingleOrigin(giving: readonly ComparablePosition[]): boolean {
  const traced = giving.filter(({ counted }) => counted !== 'cannot be traced').map(({ origin }) => origin.id);
  return new Set(traced).size <= 1;
}

function originsOf(positions: readonly Position[]): Origins {
  const giving = positions.filter(isComparable).filter(givesValue);
  const known = new Set(giving.map(({ origin }) => origin.id));
  const of = (how: Counted): Source[] =>
    distinct(giving.filter(({ counted }) => counted === how).map(({ origin }) => origin));
  return {
    counted: of('origin'),
    unnamedOrCollective: of('unnamed or collective'),
    cannotBeTraced: of('cannot be traced'),
    onlyConfirmOrDeny: distinct(
      positions
        .filter(({ stance }) => stance !== 'stated')
        .map(({ origin }) => origin)
        .filter(({ id }) => !known.has(id)),
    ),
  };
}

function voicesOf(then: EventRecord, positions: readonly Position[], echoes: readonly Echo[]): Source[] {
  const held = [...positions, ...echoes];
  const { renderingsOf } = indexOf(then);
  const outlets = held
    .flatMap(({ statement }) => renderingsOf.get(statement.id) ?? [])
    .map(({ outlet }) => sourceIn(then, outlet));
  return distinct([...held.map(({ source }) => source), ...outlets]);
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

const BY_VERDICT: Record<Verdict, number> = {
  disputed: 0,
  consistent: 1,
  agreed: 2,
  'single origin': 3,
  'no value': 4,
};

/** What readings are ordered by. */
export type Disputed = Pick<ClaimAssessment, 'claim' | 'verdict' | 'howDisputed'>;

/**
 * Order of readings by how disputed they are, the most disputed first (method.md): firm before by reading, then how far
 * apart, then by verdict and by the claim's own position, so that the order is always the same.
 */
export function compareByDispute(a: Disputed, b: Disputed): number {
  return (
    Number(b.howDisputed.isFirm) - Number(a.howDisputed.isFirm) ||
    b.howDisputed.apart - a.howDisputed.apart ||
    BY_VERDICT[a.verdict] - BY_VERDICT[b.verdict] ||
    a.claim.position - b.claim.position
  );
}
