/**
 * Columns of which nothing reaches a reader, and why. A test changes all of them at once and reads every page and file
 * again. Of a table whose name stands alone, every column and every row.
 */
export const UNSEEN: readonly [why: string, columns: readonly string[]][] = [
  [
    'accounts and sessions, and what somebody keeps for themselves: readers know a pseudonym, which the log has itself',
    [
      ...['credential', 'session', 'second_factor', 'verification', 'attempt', 'invitation', 'notice_visit'],
      ...['feed_address', 'saved_filter', 'presence', 'admission.id', 'admission.entries_before'],
      ...of('person', 'name email email_verified image two_factor_enabled created_at updated_at ended_at'),
    ],
  ],
  [
    'work of the desk: drafts in hand, comments, reports of readers, captures that are not kept, holds, figures entered again',
    [
      ...['assignment', 'comment', 'comment_settlement', 'desk_item', 'review_effect'],
      ...['error_report', 'error_report_revision', 'capture', 'capture_part', 'job', 'legal_hold', 'legal_hold_lift'],
      ...['re_entry', 're_entry_request', 're_entry_rule_change', 're_entry_settlement'],
      ...['redaction_approval.id', 'redaction_approval.reason'],
    ],
  ],
  [
    'of the program: which migrations ran, which zones there are, that a page is to be made anew',
    ['_prisma_migrations', 'time_zone', 'renewal', 'event_version'],
  ],
  [
    'when a row was written: readers see when it was published, which its step says',
    [
      'claim',
      'claim_label',
      'claim_option',
      'document',
      'event',
      'quote',
      'reason',
      'rendering',
      'search',
      'source',
      'wording',
    ].map((table) => `${table}.created_at`),
  ],
  [
    'names a row, or copies from another what rules of the database need: readers get the other',
    [
      ...['claim.value_type', 'statement.value_type', 'rendering.value_type', 'rendering.claim_id', 'publication.id'],
      ...['claim_label.id', 'claim_label.claim_id', 'claim_option.id', 'claim_option.claim_id', 'quote.document_id'],
    ],
  ],
  [
    'what was signed: whoever reads a checkpoint checks its signature, and no server serves another',
    ['log_checkpoint'],
  ],
  ['figures that only the version before reads', of('claim_reading', 'gap_kind gap gap_days tolerance_unit')],
  [
    'what was captured, which the desk alone may read; of a document its hash is told, and bound',
    [...of('document_body', 'document_id bytes text salt encoding read_by time_stamp warc'), 'document.again_of_id'],
  ],
  [
    'what a merge moved, and in which order it was dealt with: for undoing it',
    ['source_merge_moved', 'source_merge_step.number'],
  ],
];

/** Rows that can be deleted or added, and nothing of it reaches a reader. */
export const UNSEEN_ROWS: readonly [why: string, rows: readonly string[]][] = [
  [
    'of a list of ids: what each is called stands in the revisions',
    ['delete claim_label', 'add claim_label', 'delete claim_option', 'add claim_option'],
  ],
  ['the text of a capture is for the desk alone', ['delete document_body', 'add document_body']],
  ['a tile that is missing is computed from the entries', ['delete log_tile']],
  ['nothing refers to it', ['add correction', 'add reason', 'add wording', 'add quote']],
];

/** What readers see and no check finds yet, columns and rows. A test says that each is really not found. */
export const NOT_FOUND_YET: readonly string[] = [];

function of(table: string, columns: string): readonly string[] {
  return columns.split(' ').map((column) => `${table}.${column}`);
}
