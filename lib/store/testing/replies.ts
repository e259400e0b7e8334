import { looseEntry } from './redactions';
import { id, insert, type Query, type Row } from './rows';
import { AT } from './steps';

const HASH = new Uint8Array(32).fill(5);
const HEX = Buffer.from(HASH).toString('hex');
const SALT = new Uint8Array(16).fill(7);
const SAID_AT = new Date(AT).toISOString();

/** A reply on the statement `first`, without its entry in the log. */
export const bareReply = (name: string, by: string, more: Row = {}): Query =>
  insert('reply', {
    id: id(name),
    place_id: id(name),
    number: 1,
    statement_id: id('first'),
    words: 'We never said this.',
    language: 'en',
    salt: SALT,
    words_hash: HASH,
    given_on: '2030-01-05',
    given_precision: 'day',
    given_zone: 'Europe/Kyiv',
    logged_by_id: id(by),
    at: AT,
    ...more,
  });

/** What a chain tells of a reply on the statement `first`. */
export const replyEntry = (chain: 'private' | 'public', did: string, name: string, by: string, more: Row = {}): Query =>
  looseEntry(chain, {
    ...{ did, by, kind: 'statement', thing: id('first'), target: id(name), at: SAID_AT },
    ...(did === 'log reply' || did === 'publish reply' ? { digest: HEX } : { reason: HEX }),
    ...more,
  });

/** A reply as the program writes it. */
export const replyRows = (name: string, by = 'editor', more: Row = {}, told: Row = {}): Query[] => [
  bareReply(name, by, more),
  replyEntry('private', 'log reply', name, by, told),
];

/** A step with a reply, without its entry in the log. */
export const bareReplyStep = (name: string, number: number, step: string, by: string, more: Row = {}): Query[] => [
  ...(step === 'publish' ? [] : [insert('reason', { id: id(`z-${name}${number}`), text: 'a mistake', salt: SALT })]),
  insert('reply_step', {
    ...{ reply_id: id(name), number, step, person_id: id(by), at: AT },
    ...(step !== 'publish' && { reason_id: id(`z-${name}${number}`), reason_hash: HASH }),
    ...more,
  }),
];

const TOLD: Readonly<Record<string, [chain: 'private' | 'public', did: string]>> = {
  publish: ['public', 'publish reply'],
  return: ['private', 'return reply'],
  hold: ['public', 'hold reply'],
  'ask to release': ['private', 'ask to release reply'],
  release: ['public', 'release reply'],
  decline: ['private', 'decline to release reply'],
};

/** The same as the program writes it. */
export const replyStepRows = (name: string, number: number, step: string, by: string, told: Row = {}): Query[] => [
  ...bareReplyStep(name, number, step, by),
  replyEntry(TOLD[step]?.[0] ?? 'private', TOLD[step]?.[1] ?? step, name, by, told),
];
