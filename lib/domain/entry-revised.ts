import { checkDated, checkRenderingAlone, toldOf } from './entry';
import type { Claim, Event, EventRecord } from './record';
import { referencesIn } from './references';
import { type Entry, type EntryField, firstRefusal, OK, type Refusal } from './refusal';

/** Which field of a question makes what was entered under it wrong. What is not listed keeps the statement's field. */
const FIELD_OF: Partial<Record<Refusal, EntryField>> = {
  'no such option': 'options',
  'no such label': 'labels',
  'not a running total': 'running',
  'a fraction of a whole thing': 'whole',
  'a count of what is not whole': 'whole',
  'above the upper bound': 'upperBound',
  'an empty range': 'lowerBound',
  'only on yes-no and counts': 'lowerBound',
  'broader or narrower of what does not add up': 'additive',
  'a denial of everything': 'options',
};

/**
 * Whether the statements on a claim, and how outlets passed them on, may stay beside a revision of it. `record` has them,
 * and the claim as it was. A refusal names the first that would no longer be right, and the claim's own field. What was
 * not right before is not held against the revision (method.md, "Refused on entry").
 */
export function checkRevisedClaim(claim: Claim, record: EventRecord): Entry {
  const entry = checkStillRight(record, {
    ...record,
    claims: record.claims.map((one) => (one.id === claim.id ? claim : one)),
  });
  return entry.ok ? entry : { ...entry, field: FIELD_OF[entry.reason] ?? entry.field };
}

/** The same for an event, whose zone says when a day ends. The refusal is of the zone. */
export function checkRevisedEvent(event: Event, record: EventRecord): Entry {
  const entry = checkStillRight(record, { ...record, event });
  return entry.ok ? entry : { ...entry, field: 'zone' };
}

function checkStillRight(before: EventRecord, after: EventRecord): Entry {
  const [then, now] = [referencesIn(before), referencesIn(after)];
  return firstRefusal(
    ...after.statements.map((one) => () => {
      const entry = checkDated(one, after, now);
      return entry.ok || !checkDated(one, before, then).ok ? OK : toldOf(one, entry);
    }),
    ...after.renderings.map((one) => () => {
      const entry = checkRenderingAlone(one, after, now);
      return entry.ok || !checkRenderingAlone(one, before, then).ok ? OK : toldOf(one, entry);
    }),
  );
}
