import { statement } from './record';
import { looseEntry } from './redactions';
import { id, insert, type Query, type Row, statementRevision } from './rows';
import { AT, person, step } from './steps';

const HASH = new Uint8Array(32).fill(5);
const SALT = new Uint8Array(16).fill(7);
const SAID_AT = new Date(AT).toISOString();

/** What the desk asks for, without its entry in the log. */
export const bareRule = (rule: string, by = 'boss', more: Row = {}): Query =>
  insert('re_entry_rule_change', { id: id(`rule-${rule}`.slice(0, 16)), rule, by_id: id(by), at: AT, ...more });

const RULES: Record<string, string> = { for_disputed_questions: 'on disputed questions' };

export const ruleRows = (rule: string, by = 'boss'): Query[] => [
  bareRule(rule, by),
  looseEntry('private', { did: `ask for re-entry ${RULES[rule] ?? rule}`, by, at: SAID_AT }),
];

/** The first revision of a statement of which a re-entry is asked for, submitted. */
export const askedRows = (of = 'open'): Query[] => [
  insert('re_entry_request', { statement_revision_id: id(`${of}.1`), at: AT }),
  ...step('submit', 'statement', of, `${of}.1`),
];

/** Exactly five, by the agency: what the statements of the small record say. */
export const bareReEntry = (outcome: 'same' | 'differs', by = 'editor', more: Row = {}): Query =>
  insert('re_entry', {
    statement_revision_id: id('open.1'),
    person_id: id(by),
    outcome,
    relation: 'exact',
    low: outcome === 'same' ? 5 : 6,
    high: outcome === 'same' ? 5 : 6,
    source_id: id('agency'),
    first_day: '2030-01-05',
    last_day: '2030-01-05',
    at: AT,
    ...more,
  });

/** What the private chain tells of the statement `open`. */
export const reEntryEntry = (did: string, by: string, more: Row = {}, of = 'open'): Query =>
  looseEntry('private', { did, by, kind: 'statement', thing: id(of), revision: 1, at: SAID_AT, ...more });

export const reEntryRows = (outcome: 'same' | 'differs', by = 'editor', of = 'open'): Query[] => [
  bareReEntry(outcome, by, { statement_revision_id: id(`${of}.1`) }),
  reEntryEntry(outcome === 'same' ? 're-entry agrees' : 're-entry differs', by, {}, of),
];

const why = (name: string): Query => insert('reason', { id: id(name), text: 'the table says six', salt: SALT });
const REASON = Buffer.from(HASH).toString('hex');

/** A re-entry that an editor leaves out, and why. */
export const leftOutRows = (by = 'editor'): Query[] => [
  why('y-left'),
  insert('re_entry', {
    statement_revision_id: id('open.1'),
    person_id: id(by),
    outcome: 'left_out',
    reason_id: id('y-left'),
    reason_hash: HASH,
    at: AT,
  }),
  reEntryEntry('leave re-entry out', by, { reason: REASON }),
];

export const bareSettlement = (
  number: number,
  by: string,
  keeps: string,
  isThird: boolean,
  more: Row = {},
): Query[] => [
  why(`y-set${number}`),
  insert('re_entry_settlement', {
    statement_revision_id: id('open.1'),
    number,
    person_id: id(by),
    keeps,
    is_third: isThird,
    reason_id: id(`y-set${number}`),
    reason_hash: HASH,
    at: AT,
    ...more,
  }),
];

/** Who settles a difference, as the program writes it: a third alone, or the first of two and then the other. */
export const settledRows = (number: number, by: string, keeps: string, isThird: boolean, of = 'open'): Query[] => [
  ...bareSettlement(number, by, keeps, isThird, { statement_revision_id: id(`${of}.1`) }),
  reEntryEntry(
    `${isThird || number > 1 ? 'settle' : 'ask to settle'} re-entry as ${keeps}`,
    by,
    { reason: REASON },
    of,
  ),
];

/** A row of each table: the desk always asks, somebody entered a statement otherwise, and a third settled it. */
export const everyReEntryRow: readonly Query[] = [
  person('chief', 'administrator'),
  statement('again', 'killed'),
  ...statementRevision('again', 'killed', { said_on: '2030-01-05' }),
  ...ruleRows('always', 'chief'),
  ...askedRows('again'),
  ...reEntryRows('differs', 'editor', 'again'),
  ...settledRows(1, 'second', 'logged', true, 'again'),
];
