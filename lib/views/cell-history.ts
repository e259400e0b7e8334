import { TO_ENTER_AGAIN } from '@/lib/domain/re-entry';
import type { Claim, EventRecord, Statement } from '@/lib/domain/record';
import type { Step } from '@/lib/domain/review';
import type { StatementId } from '@/lib/domain/value';
import { instantDay, instantTime, momentText } from './dates';
import { legibleView } from './legible';
import { statementLine } from './values';

/** One line of the history of a cell: what was done, by whom and when. */
export type HistoryLine = {
  key: string;
  /** "about 400, 1 Jan 2023"; of a change, what it was before as well. */
  what: string;
  before?: string;
  /** "logged by M. Okoye". */
  did: string;
  /** "30 November 2026, 14:05 UTC". */
  when: string;
  dateTime: string;
  /** Why, if somebody said so. */
  reason?: string;
  page: string;
};

type Row = { at: Date; by: string } & (
  | { did: 'log' | 'revise'; statement: Statement; before?: Statement; reason: string }
  | { did: Exclude<Step, 'revise'>; statement: Statement }
);

const DID: Readonly<Record<Row['did'], string>> = {
  log: 'logged',
  revise: 'changed',
  submit: 'submitted for review',
  discard: 'discarded',
  return: 'returned',
  publish: 'published',
  hold: 'held',
  'ask to release': 'release asked for',
  release: 'released',
  'ask to withdraw': 'withdrawal asked for',
  withdraw: 'withdrawn',
  decline: 'request declined',
};

/**
 * What was done in a cell, in words, in the order given. Of statements that are `hidden` nothing is told that was logged, in
 * any of their revisions.
 */
export function cellHistory(
  rows: readonly Row[],
  claim: Claim,
  record: EventRecord,
  hidden: ReadonlySet<StatementId>,
): readonly HistoryLine[] {
  const line = (statement: Statement) =>
    hidden.has(statement.id)
      ? TO_ENTER_AGAIN
      : `${statementLine(statement, { claim, record })}, ${momentText(statement.saidAt)}`;
  return legibleView(
    rows.map((row, index) => ({
      key: `${index}`,
      what: line(row.statement),
      ...('before' in row && row.before && !hidden.has(row.statement.id) && { before: line(row.before) }),
      did: `${DID[row.did]} by ${row.by === '' ? 'somebody before there were accounts' : row.by}`,
      when: `${instantDay(row.at.toISOString(), 'UTC')}, ${instantTime(row.at.toISOString(), 'UTC')}`,
      dateTime: row.at.toISOString(),
      ...('reason' in row && row.before !== undefined && !hidden.has(row.statement.id) && { reason: row.reason }),
      page: `/desk/statements/${row.statement.id}`,
    })),
  );
}
