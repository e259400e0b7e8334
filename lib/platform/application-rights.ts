/**
 * The rights that the application's role has on a table beside reading it, and the code that needs them. `update` names
 * columns. A table that is not listed can only be read.
 */
export type ApplicationRight = { table: string; insert?: true; update?: readonly string[]; delete?: true; why: string };

const identity = (table: string, address: readonly string[] = []): ApplicationRight => ({
  table,
  insert: true,
  update: ['published_revision_id', 'standing', ...address],
  why: 'store/reviewed: a step of the review moves what readers see; store/revision-redactions: an address that is redacted; store/source-merges: whose it is, as sources are merged',
});
/** The address, which two people may redact. */
const ADDRESS = ['slug', 'redacted_at'];
const written = (table: string, why: string): ApplicationRight => ({ table, insert: true, why });
const revision = (kind: string, texts: readonly string[], why: string): ApplicationRight => ({
  table: `${kind}_revision`,
  insert: true,
  update: [...texts, 'reason', 'texts_salt', 'redacted_at'],
  why: `${why}; store/revision-redactions: a tombstone when two people approved it`,
});
const tombstone = (table: string, texts: readonly string[], why: string): ApplicationRight => ({
  table,
  insert: true,
  update: [...texts, 'salt', 'redacted_at'],
  why: `${why}; store/redactions: a tombstone when two people approved it`,
});

/**
 * Every right is here because code uses it. `grants-sweep.server.test.ts` tries all others; add a right here when code
 * needs one. Not listed are tables that only triggers or migrations write: time_zone.
 */
export const APPLICATION_RIGHTS: readonly ApplicationRight[] = [
  identity('event', ADDRESS),
  identity('claim', ADDRESS),
  identity('source', [...ADDRESS, 'merged_into_id']),
  identity('statement', ['source_id']),
  identity('rendering', ['outlet_id']),
  identity('search', ['source_id']),
  revision('event', ['title', 'summary', 'place'], 'store/events'),
  revision('claim', ['question', 'short_name', 'measure', 'scope'], 'store/claims'),
  revision(
    'source',
    ['name', 'short_name', 'native_name', 'aliases', 'side', 'description', 'reliability_reason'],
    'store/sources',
  ),
  revision('statement', ['translator', 'credibility_reason'], 'store/statements'),
  revision('rendering', ['speaker_given', 'translator'], 'store/renderings'),
  revision('search', ['places', 'note'], 'store/searches'),
  revision('document', ['title', 'address', 'archived_address', 'rights'], 'store/documents'),
  written('claim_option', 'store/claims: the options of a category'),
  {
    table: 'claim_revision_option',
    insert: true,
    update: ['label', 'aliases'],
    why: 'store/claims: how a revision names and orders them; store/revision-redactions: a tombstone with the revision',
  },
  written('claim_label', 'store/claims: what figures of another scope are about'),
  {
    table: 'claim_revision_label',
    insert: true,
    update: ['words'],
    why: 'store/claims: how a revision words and orders them; store/revision-redactions: a tombstone with the revision',
  },
  written('statement_revision_option', 'store/statements: which of them somebody said'),
  written('statement_revision_based_on', 'store/statements: what it repeats'),
  written('statement_revision_takes_back', 'store/statements: what a withdrawal names'),
  written('rendering_revision_option', 'store/renderings: which of them somebody passed on'),
  {
    table: 'document',
    insert: true,
    update: [
      ...['published_revision_id', 'standing', 'confidential'],
      ...['slug', 'title', 'address', 'archived_address', 'redacted_at'],
    ],
    why: 'store/reviewed: what readers see; store/revision-redactions: a tombstone in one that is older than revisions',
  },
  written('evidence', 'store/statements and store/renderings'),
  tombstone(
    'wording',
    ['words', 'words_language', 'translation', 'translation_language', 'text_value', 'scope_note', 'hedge', 'note'],
    'store/wordings',
  ),
  tombstone('document_body', ['bytes', 'text', 'warc', 'time_stamp'], 'store/documents'),
  tombstone('quote', ['exact', 'prefix', 'suffix'], 'store/statements and store/renderings'),
  tombstone('reason', ['text'], 'store/steps'),
  tombstone('correction', ['text'], 'store/steps: a note to readers of what was wrong'),
  tombstone('comment', ['text'], 'store/comment-threads'),
  written('comment_settlement', 'store/comment-threads: a thread is settled, or opened again'),
  tombstone('reply', ['words', 'translation', 'translator'], 'store/replies'),
  written('reply_step', 'store/replies: a second person publishes a reply, one holds it, two release it'),
  written('publication', 'store/steps: when a revision became the one that readers see'),
  written('transition', 'store/steps'),
  written('redaction_approval', 'store/redactions'),
  written('legal_hold', 'store/legal-holds: nothing deletes a document'),
  written('legal_hold_lift', 'store/legal-holds: two people lift a hold'),
  written('re_entry_rule_change', 'store/re-entries: which figures are entered again'),
  written('re_entry_request', 'store/re-entries: a revision that is to be entered again'),
  written('re_entry', 'store/re-entries: what a reviewer entered'),
  written('re_entry_settlement', 'store/re-entries: who settled a difference'),
  written('source_merge', 'store/source-merges: two sources that are one'),
  written('source_merge_step', 'store/source-merges: two people carry it out, and undo it'),
  written('source_merge_moved', 'store/source-merges: what is moved, and moved back'),
  {
    table: 'log_entry',
    insert: true,
    update: ['salt'],
    why: 'store/log-entries; store/revision-redactions: the salt of an entry that binds texts which were redacted',
  },
  written('log_tile', 'store/log-tree: hashes of the tree over the log, which a trigger compares with the entries'),
  written('log_checkpoint', 'store/log-checkpoints: what was signed of the log'),
  {
    table: 'person',
    insert: true,
    update: ['role', 'ended_at', 'two_factor_enabled', 'updated_at'],
    why: 'store/accounts: joining, another role, the end of an account; better-auth: a second factor',
  },
  {
    table: 'admission',
    insert: true,
    update: ['confirmed_by_id', 'confirmed_at'],
    why: 'store/admissions: who let somebody in; another administrator confirms it, once',
  },
  {
    table: 'invitation',
    insert: true,
    update: ['used_by_id', 'ended_at'],
    why: 'store/invitations: used or called back, once',
  },
  {
    table: 'session',
    insert: true,
    update: ['expires_at', 'updated_at'],
    delete: true,
    why: 'better-auth: signing in, a session that goes on, signing out',
  },
  {
    table: 'credential',
    insert: true,
    update: ['password', 'updated_at'],
    why: 'store/accounts: the password of somebody who joins; better-auth: another password',
  },
  {
    table: 'verification',
    insert: true,
    delete: true,
    why: 'better-auth: a sign-in challenge that waits for a code; used up, not changed',
  },
  {
    table: 'second_factor',
    insert: true,
    update: ['secret', 'backup_codes', 'verified', 'failed_verification_count', 'locked_until'],
    delete: true,
    why: 'better-auth: begun, confirmed, a backup code used up, wrong codes counted, removed',
  },
  {
    table: 'attempt',
    insert: true,
    update: ['count', 'window_end'],
    delete: true,
    why: 'platform/rate-limit: attempts',
  },
  {
    table: 'error_report',
    insert: true,
    update: [
      ...['about', 'wrong', 'evidence', 'email', 'note', 'state', 'version', 'settled_at', 'settled_by_id'],
      'erased_at',
    ],
    why: 'store/error-reports: what the desk did with a report, and erasing what was written in it',
  },
  written('error_report_revision', 'store/report-answers: which revision answers a report'),
  {
    table: 'event_reading',
    insert: true,
    delete: true,
    why: 'store/event-projections: replaced with each public step',
  },
  written('claim_reading', 'store/event-projections: the older ones go with the row of their event'),
  {
    table: 'desk_item',
    insert: true,
    update: [
      ...['event_id', 'claim_id', 'source_id', 'state', 'standing', 'revision_id', 'number', 'author_id', 'revised_at'],
      ...['changed_at', 'version', 'asked_for', 'asked_by_id', 'words'],
      ...['assigned_to_id', 'assigned_by_id', 'assigned_at', 'changes_verdict'],
    ],
    why: 'store/desk-items: written anew with each revision, step, assignment and redaction',
  },
  {
    table: 'review_effect',
    insert: true,
    delete: true,
    why: 'store/review-effects: what publishing would do to verdicts, replaced as it is worked out anew',
  },
  written('assignment', 'store/assignments: who has what in hand'),
  {
    table: 'saved_filter',
    insert: true,
    update: ['name'],
    delete: true,
    why: 'store/saved-filters: a person keeps a list by a name, renames it, removes it',
  },
  {
    table: 'presence',
    insert: true,
    update: ['field', 'at'],
    delete: true,
    why: 'store/presence: a page says that its editor is there, and what is old is deleted',
  },
  {
    table: 'notice_visit',
    insert: true,
    update: ['seen_at'],
    why: 'store/notice-visits: until when a person has seen their notices',
  },
  {
    table: 'feed_address',
    insert: true,
    update: ['token_hash', 'made_at'],
    delete: true,
    why: 'store/feed-addresses: a person has an address of their feed made, made anew, and ended',
  },
  {
    table: 'capture',
    insert: true,
    update: [
      ...[
        'name',
        'address',
        'final_address',
        'told_type',
        'encoding',
        'bytes',
        'sha256',
        'captured_at',
        'answer',
        'warc',
        'time_stamp',
      ],
      ...['read', 'text', 'document_id', 'ended_at'],
    ],
    delete: true,
    why: 'store/captures: what came, what was read in it, kept or thrown away; erased after 30 days',
  },
  { table: 'capture_part', insert: true, delete: true, why: 'store/captures: parts of a file on its way in' },
  {
    table: 'job',
    insert: true,
    update: [
      ...['state', 'tries', 'progress', 'stop_asked', 'lease', 'lease_until', 'reason', 'started_at', 'ended_at'],
    ],
    delete: true,
    why: 'store/jobs: taken by a lease, renewed, ended; erased with what it was about',
  },
  {
    table: 'event_version',
    insert: true,
    update: ['number'],
    why: 'store/content-version: what readers see of this event changed',
  },
  written('event_root', 'writes/bind-events: what the log binds of an event'),
  {
    table: 'event_leaf',
    insert: true,
    update: ['salts'],
    why: 'writes/bind-events: a thing that readers see; the salt of a text goes when two people redacted it',
  },
  {
    table: 'event_bucket',
    insert: true,
    update: ['hash'],
    why: 'writes/bind-events: hashed anew when something in it changed',
  },
  { table: 'renewal', update: ['number', 'of_any_event'], why: 'store/content-version: what readers see changed' },
];
