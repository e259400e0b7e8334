import { looseEntry } from './redactions';
import { id, insert, type Query, type Row } from './rows';
import { AT } from './steps';

const HASH = new Uint8Array(32).fill(5);
const SALT = new Uint8Array(16).fill(7);
const SAID_AT = new Date(AT).toISOString();

/** A comment on the first revision of a statement, without its entry in the log. */
export const bareComment = (name: string, statement: string, by: string, more: Row = {}): Query =>
  insert('comment', {
    id: id(name),
    kind: 'statement',
    thing_id: id(statement),
    revision: 1,
    author_id: id(by),
    text: 'On whose clock?',
    salt: SALT,
    text_hash: HASH,
    at: AT,
    ...more,
  });

/** What the private chain tells of a comment, or of its thread. */
export const commentEntry = (did: string, name: string, statement: string, by: string, more: Row = {}): Query =>
  looseEntry('private', {
    did,
    by,
    kind: 'statement',
    thing: id(statement),
    target: id(name),
    at: SAID_AT,
    ...(did === 'comment' && { revision: 1, digest: Buffer.from(HASH).toString('hex') }),
    ...more,
  });

/** A comment as the program writes it. */
export const commentRows = (name: string, statement: string, by: string, more: Row = {}): Query[] => [
  bareComment(name, statement, by, more),
  commentEntry('comment', name, statement, by),
];

/** A thread that is settled or opened again, without its entry in the log. */
export const bareSettlement = (name: string, number: number, by: string, more: Row = {}): Query =>
  insert('comment_settlement', {
    thread_id: id(name),
    number,
    settled: number % 2 === 1,
    by_id: id(by),
    at: AT,
    ...more,
  });

/** The same as the program writes it. */
export const settlementRows = (name: string, number: number, by: string, statement = 'first'): Query[] => [
  bareSettlement(name, number, by),
  commentEntry(number % 2 === 1 ? 'settle comment' : 'open comment again', name, statement, by),
];
