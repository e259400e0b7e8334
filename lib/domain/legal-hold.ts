import type { PersonId } from './person';

/** Who set a hold or lifted it, under the name that the log has for them, when (ISO 8601), and why. */
export type HoldStep = { person: PersonId; pseudonym: string; at: string; reason: string };

/**
 * A legal hold of a document. While it stands, nothing deletes the document or what rests on it, and a redaction waits.
 * One person sets it, two lift it: `lifts` has the first, then the second.
 * Rule: issue 18 ("a legal hold: while it stands nothing deletes the document, and a redaction waits until two people have
 * lifted it"); the database holds the same (`legal_hold_stands`).
 */
export type LegalHold = { id: string; document: string; set: HoldStep; lifts: readonly HoldStep[] };

export const stands = ({ lifts }: LegalHold): boolean => lifts.length < 2;

/** What the log calls a lift that comes after so many others. */
export const liftAfter = (lifts: number): 'ask to lift legal hold' | 'lift legal hold' =>
  lifts === 0 ? 'ask to lift legal hold' : 'lift legal hold';
