import { commentRows, settlementRows } from './comments';
import { bindingRows } from './event-roots';
import { holdRows, liftRows } from './legal-holds';
import { treeRows } from './log-tree';
import { everyReEntryRow } from './re-entries';
import { replyRows, replyStepRows } from './replies';
import { documentRevision, id, insert, label, labelled, link, type Query, type Row, statementRevision } from './rows';
import { carriedOut, mergeRows, twinRows } from './source-merges';
import { AT, person } from './steps';

const own = (more: Row): Row => ({ person_id: id('editor'), updated_at: AT, ...more });

/**
 * A label on the list of a claim, a statement that repeats another, and one that takes it back: rows of the tables that
 * belong to a revision, none of which is submitted.
 */
export const linkRows: readonly Query[] = [
  label('label', 'place'),
  labelled('place.1', 'place', 'label'),
  link('based_on', 'open.1', 'first'),
  ...statementRevision('new', 'killed', { form: 'withdrawn', relation: null, low: null, high: null }),
  link('takes_back', 'new.1', 'first'),
];

/** Nobody has the first statement in hand, says an editor. */
export const assignmentRow: Query = insert('assignment', {
  id: id('assignment'),
  kind: 'statement',
  thing_id: id('first'),
  number: 1,
  version: 2,
  by_id: id('editor'),
  at: AT,
});

/**
 * Rows of the tables that neither the small record nor its additions fill: accounts, tries, reports, what lists show.
 */
export const sweepRows: readonly Query[] = [
  person('joiner', 'reporter'),
  insert('session', own({ id: id('session'), token: 'token', expires_at: AT })),
  insert('credential', own({ id: id('credential'), account_id: 'editor', provider_id: 'credential', password: 'x' })),
  insert('verification', { id: id('verification'), identifier: 'x', value: 'x', expires_at: AT, updated_at: AT }),
  insert('second_factor', { id: id('factor'), person_id: id('editor'), secret: 'x', backup_codes: 'x' }),
  insert('attempt', { key: 'x', count: 1, window_end: AT }),
  insert('error_report', { id: id('report'), wrong: 'x', received_at: AT }),
  insert('error_report', {
    id: id('settled'),
    wrong: 'x',
    received_at: AT,
    state: 'answered',
    settled_at: AT,
    settled_by_id: id('editor'),
    note: 'x',
  }),
  documentRevision('report', { number: 9, reason: 'Report 9: mended.' }),
  insert('error_report', { id: id('answered'), number: 9, wrong: 'x', received_at: AT }),
  insert('error_report_revision', {
    report_id: id('answered'),
    kind: 'document',
    thing_id: id('report'),
    revision_id: id('report.9'),
    number: 9,
  }),
  insert('event_reading', {
    event_id: id('event'),
    method: '1',
    claims: 1,
    sources: 1,
    statements: 1,
    renderings: 0,
    changed_at: AT,
  }),
  insert('claim_reading', {
    claim_id: id('killed'),
    event_id: id('event'),
    rank: 1,
    verdict: 'agreed',
    contradicting_pairs: 0,
    contradicting_origins: 0,
    gap_kind: 'none',
    no_gap: 'x',
    camps: 1,
    origins_counted: 1,
    origins_unnamed: 0,
    origins_only_deny: 0,
    voices: 1,
  }),
  insert('event_version', { event_id: id('event'), number: 0 }),
  assignmentRow,
  ...holdRows('hold', 'report'),
  ...liftRows('hold', 1, 'editor'),
  ...twinRows('twin'),
  ...twinRows('other'),
  ...mergeRows('merge', { from: 'twin', into: 'other' }),
  ...carriedOut('merge', { from: 'twin', into: 'other' }),
  ...everyReEntryRow,
  ...treeRows,
  ...commentRows('comment', 'first', 'author'),
  ...settlementRows('comment', 1, 'author'),
  ...replyRows('reply'),
  ...replyStepRows('reply', 1, 'publish', 'second'),
  insert('capture', { id: id('capture'), person_id: id('editor'), way: 'file', name: 'x', size: 1 }),
  {
    text: "insert into capture (id, person_id, way, name, size, bytes, sha256) values ($1, $2, 'file', 'x', 1, '\\x00', sha256('\\x00'))",
    values: [id('whole'), id('editor')],
  },
  { text: "insert into capture_part (capture_id, number, bytes) values ($1, 0, '\\x00')", values: [id('capture')] },
  insert('job', { id: id('job'), kind: 'read_text', about_id: id('capture') }),
  insert('saved_filter', { id: id('filter'), person_id: id('editor'), name: 'x', query: 'show=all' }),
  insert('presence', { kind: 'event', thing_id: id('event'), person_id: id('editor'), at: '2026-11-30T12:00:00Z' }),
  insert('notice_visit', { person_id: id('editor'), seen_at: AT }),
  insert('feed_address', { person_id: id('editor'), token_hash: new Uint8Array(32).fill(9), made_at: AT }),
  ...linkRows,
  ...bindingRows,
  insert('review_effect', {
    kind: 'statement',
    thing_id: id('first'),
    event_id: id('event'),
    revision_id: id('first'),
    basis: Buffer.from('00', 'hex'),
  }),
  { text: "insert into desk_item select * from desk_items_of('statement', array[$1::uuid])", values: [id('first')] },
];
