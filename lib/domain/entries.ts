import type { Claim, Document, Event, Rendering, Search, Source, Statement } from './record';

/** Leaves fields out of every member of a union. */
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/**
 * What an editor enters of each kind: the thing as the record has it, without what the desk gives it (its id, its short
 * name in the event, when it was logged). Of a claim, the ids of options and labels are those of the database, or, of new
 * ones, any other text that is used once; `within` refers to the same ids. A document that is entered is a desk summary, or
 * what was `captured`: then its bytes are those of the capture. `rights` and `keptUntil` (an ISO date) are for the desk.
 */
export type Entries = {
  event: Omit<Event, 'id'>;
  claim: Without<Claim, 'id'> & { event: string };
  source: Omit<Source, 'id'>;
  statement: Omit<Statement, 'id' | 'ref' | 'loggedAt'>;
  rendering: Omit<Rendering, 'id' | 'ref'>;
  search: Omit<Search, 'id'>;
  document: Without<Extract<Document, { kind: 'desk summary' }>, 'id' | 'kind'> & {
    text?: string;
    rights?: string;
    keptUntil?: string;
    /** Of one that was captured: where else it is kept. */
    archivedAddress?: string;
    captured?: CapturedEntry;
  };
};

/** What was captured of a document, by the id of its capture: an ISO instant, SHA-256 in hexadecimal, a media type. */
export type CapturedEntry = {
  capture: string;
  capturedAt: string;
  sha256: string;
  mediaType: string;
  /** The document whose address was captured again. */
  againOf?: string;
};

/** The reason of a first revision for which nobody gave one. Every revision has a reason; screens leave this one out. */
export const NO_REASON = 'Logged';

/**
 * Whether an address is given to nothing, since pages and files keep cells and rows by addresses, and every object has
 * something under this word already ("constructor").
 */
export const isReserved = (address: string): boolean => address in Object.prototype;

/** What is wrong with an entry beside the method's rules, and with which field. */
export type EntryProblem = {
  field: string;
  problem:
    | 'taken'
    | 'taken by what was discarded'
    | 'not on record'
    | 'of another'
    | 'in a circle'
    | 'not this role'
    | 'merged into another'
    | 'short name taken'
    | 'not in the document'
    | 'redacted';
};
