import { looseEntry } from './redactions';
import { id, insert, type Query, type Row } from './rows';
import { AT } from './steps';

const HASH = new Uint8Array(32).fill(3);
const SALT = new Uint8Array(16).fill(7);
const SAID_AT = new Date(AT).toISOString();

const why = (name: string): Query => insert('reason', { id: id(`y-${name}`), text: 'a subpoena', salt: SALT });

/** A legal hold with its reason, without its entry in the log. */
export const bareHold = (name: string, document: string, by = 'editor', more: Row = {}): Query[] => [
  why(name),
  insert('legal_hold', {
    id: id(name),
    document_id: id(document),
    set_by_id: id(by),
    reason_id: id(`y-${name}`),
    reason_hash: HASH,
    at: AT,
    ...more,
  }),
];

/** What the private chain tells of a hold, or of a lift of it. */
export const holdEntry = (did: string, name: string, document: string, by: string, more: Row = {}): Query =>
  looseEntry('private', {
    did,
    by,
    kind: 'document',
    thing: id(document),
    target: id(name),
    reason: Buffer.from(HASH).toString('hex'),
    at: SAID_AT,
    ...more,
  });

/** A legal hold as the program sets it. */
export const holdRows = (name: string, document: string, by = 'editor'): Query[] => [
  ...bareHold(name, document, by),
  holdEntry('set legal hold', name, document, by),
];

/** A lift of a hold with its reason, without its entry in the log. */
export const bareLift = (name: string, number: number, by: string, more: Row = {}): Query[] => [
  why(`${name}${number}${by[0]}`),
  insert('legal_hold_lift', {
    hold_id: id(name),
    number,
    person_id: id(by),
    reason_id: id(`y-${name}${number}${by[0]}`),
    reason_hash: HASH,
    at: AT,
    ...more,
  }),
];

/** A lift of a hold as the program writes it: the first asks, with the second the hold is over. */
export const liftRows = (name: string, number: 1 | 2, by: string, document = 'report'): Query[] => [
  ...bareLift(name, number, by),
  holdEntry(number === 1 ? 'ask to lift legal hold' : 'lift legal hold', name, document, by),
];
