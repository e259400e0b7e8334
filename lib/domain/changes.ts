import type { AsOf } from './moment';
import type { Claim, EventRecord, Source, Statement } from './record';
import type { Revision } from './revisions';
import { isSameScope } from './same-again';
import { isSameValue } from './same-value';
import { type Content, valueIn } from './value';
import { assessEvent, type ClaimAssessment } from './verdict';

/** The result of a claim: the part of its reading from which changes are told. */
export type Outcome = Pick<
  ClaimAssessment,
  'verdict' | 'gap' | 'camps' | 'contradictingPairs' | 'contradictingOrigins' | 'howDisputed' | 'origins'
>;

/** The differences on one claim between two readings of it. Lists are in the order of saying. */
export type ClaimChange = {
  claim: Claim;
  before: Outcome;
  after: Outcome;
  /** Values, denials and echoes that hold now, of sources none of whose statements they replaced. */
  added: readonly Statement[];
  /** A source's value that replaced another one of its own, or that the desk has revised. */
  replaced: readonly { was: Statement; now: Statement }[];
  /** What held and was not replaced: the source or the desk took it back. */
  gone: readonly Statement[];
  /** Every change of value of a single source since then: a source that went from 63 over 70 to 89 changed twice. */
  moves: readonly Revision[];
};

/**
 * What changed on the claims of an event between two times, the earlier first: the claims on which something did, in
 * the order of the record. Plain data; a view makes the sentence. Throws RangeError on a moment that cannot be read.
 */
export function changesBetween(record: EventRecord, earlier: AsOf, later: AsOf): ClaimChange[] {
  return changesFrom(assessEvent(record, earlier).claims, assessEvent(record, later).claims);
}

/** What changed from one set of readings to another. Claims are matched by their id; those in both are compared. */
export function changesFrom(before: readonly ClaimAssessment[], after: readonly ClaimAssessment[]): ClaimChange[] {
  const was = new Map(before.map((reading) => [reading.claim.id, reading]));
  return after.flatMap((now) => {
    const then = was.get(now.claim.id);
    const change = then && changeOf(then, now);
    return change && isChanged(change) ? [change] : [];
  });
}

/** The differences between two readings of one claim. */
function changeOf(before: ClaimAssessment, after: ClaimAssessment): ClaimChange {
  const [stood, stands] = [standing(before), standing(after)];
  const left = stood.filter(isNoneOf(stands, after.claim));
  const came = stands.filter(isNoneOf(stood, after.claim));
  const replaced = left.flatMap((was) => {
    const now = came.find((one) => one.id === was.id) ?? came.find((one) => takesThePlace(one, was));
    return now ? [{ was, now }] : [];
  });
  return {
    claim: after.claim,
    before: outcomeOf(before),
    after: outcomeOf(after),
    added: came.filter((one) => !replaced.some(({ now }) => now === one)),
    replaced,
    gone: left.filter((one) => !replaced.some(({ was }) => was === one)),
    moves: after.revisions.filter((move) => !before.revisions.some((other) => isSameMove(move, other))),
  };
}

/** Whether there is any difference: in what holds, or in the result (through a statement on another claim). */
function isChanged({ before, after, added, replaced, gone, moves }: ClaimChange): boolean {
  const lists = [added, replaced, gone, moves];
  return lists.some((list) => list.length > 0) || !isSameOutcome(before, after);
}

const outcomeOf = (reading: ClaimAssessment): Outcome => {
  const { verdict, gap, camps, contradictingPairs, contradictingOrigins, howDisputed, origins } = reading;
  return { verdict, gap, camps, contradictingPairs, contradictingOrigins, howDisputed, origins };
};

const standing = ({ positions, echoes }: ClaimAssessment): Statement[] =>
  [...positions, ...echoes].map(({ statement }) => statement);

/** Whether a statement is not among these, or is there with another value. */
function isNoneOf(statements: readonly Statement[], claim: Claim): (statement: Statement) => boolean {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (one) => {
    const other = byId.get(one.id);
    return other === undefined || !isSame(one, other, claim);
  };
}

const isSame = (a: Statement, b: Statement, claim: Claim): boolean =>
  a.source === b.source &&
  a.content.form === b.content.form &&
  isSameScope(a.scope, b.scope) &&
  isSameValue(valueIn(a.content), valueIn(b.content), claim) &&
  rejectionIn(a.content) === rejectionIn(b.content);

/** What a denial rejects, but for the value: nothing that it names, that it happened, or which statement. */
function rejectionIn(content: Content): string {
  if (content.form !== 'denied') return '';
  return content.rejects.what === 'statement' ? `statement ${content.rejects.statement}` : content.rejects.what;
}

/** A source holds one value of a scope. Denials exist side by side, and none replaces another. */
const takesThePlace = (now: Statement, was: Statement): boolean =>
  now.source === was.source &&
  now.content.form === 'stated' &&
  was.content.form === 'stated' &&
  isSameScope(now.scope, was.scope);

const isSameMove = (a: Revision, b: Revision): boolean => a.from.id === b.from.id && a.to.id === b.to.id;

const isSameOutcome = (a: Outcome, b: Outcome): boolean => asText(a) === asText(b);

/** Everything that readers see of a result. Decimals print exactly, so equal texts are equal results. */
function asText({
  verdict,
  contradictingPairs,
  contradictingOrigins,
  howDisputed,
  camps,
  origins,
  gap,
}: Outcome): string {
  const { counted, unnamedOrCollective, cannotBeTraced, onlyConfirmOrDeny } = origins;
  const idsOf = (sources: readonly Source[]) => sources.map(({ id }) => id);
  const campsSeen = camps.map(({ positions, common }) => [positions.map(({ statement }) => statement.id), common]);
  return JSON.stringify([
    [verdict, contradictingPairs, contradictingOrigins, howDisputed.isFirm],
    campsSeen,
    [counted, unnamedOrCollective, cannotBeTraced, onlyConfirmOrDeny].map(idsOf),
    { ...gap, a: undefined, b: undefined },
  ]);
}
