/**
 * The rights that the application's role has on a table beside reading it, and the code that needs them. `update` names
 * columns. A table that is not listed can only be read.
 */
export type ApplicationRight = { table: string; insert?: true; update?: readonly string[]; delete?: true; why: string };

const identity = (table: string): ApplicationRight => ({
  table,
  insert: true,
  update: ['published_revision_id', 'standing'],
  why: 'store/reviewed: a step of the review moves what readers see; everything else is in revisions',
});
const written = (table: string, why: string): ApplicationRight => ({ table, insert: true, why });
const tombstone = (table: string, texts: readonly string[], why: string): ApplicationRight => ({
  table,
  insert: true,
  update: [...texts, 'salt', 'redacted_at'],
  why: `${why}; store/redactions: a tombstone when two people approved it`,
});

/**
 * Every right is here because code uses it. `grants-sweep.server.test.ts` tries all others; add a right here when code
 * needs one. Not listed are tables that only triggers or migrations write: time_zone, and every column of a document.
 */
export const APPLICATION_RIGHTS: readonly ApplicationRight[] = [
  identity('event'),
  identity('claim'),
  identity('source'),
  identity('statement'),
  identity('rendering'),
  identity('search'),
  written('event_revision', 'store/events'),
  written('claim_revision', 'store/claims'),
  written('source_revision', 'store/sources'),
  written('statement_revision', 'store/statements'),
  written('rendering_revision', 'store/renderings'),
  written('search_revision', 'store/searches'),
  written('claim_option', 'store/claims: the options of a category'),
  written('claim_revision_option', 'store/claims: how a revision names and orders them'),
  written('claim_label', 'store/claims: what figures of another scope are about'),
  written('claim_revision_label', 'store/claims: how a revision words and orders them'),
  written('statement_revision_option', 'store/statements: which of them somebody said'),
  written('statement_revision_based_on', 'store/statements: what it repeats'),
  written('statement_revision_takes_back', 'store/statements: what a withdrawal names'),
  written('rendering_revision_option', 'store/renderings: which of them somebody passed on'),
  written('document', 'store/documents'),
  written('evidence', 'store/statements and store/renderings'),
  tombstone(
    'wording',
    ['words', 'words_language', 'translation', 'translation_language', 'text_value', 'scope_note', 'hedge', 'note'],
    'store/wordings',
  ),
  tombstone('document_body', ['bytes', 'text'], 'store/documents'),
  tombstone('quote', ['exact', 'prefix', 'suffix'], 'store/statements and store/renderings'),
  tombstone('reason', ['text'], 'store/steps'),
  written('publication', 'store/steps: when a revision became the one that readers see'),
  written('transition', 'store/steps'),
  written('redaction_approval', 'store/redactions'),
  written('log_entry', 'store/log-entries'),
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
  {
    table: 'event_reading',
    insert: true,
    delete: true,
    why: 'store/event-projections: replaced with each public step',
  },
  written('claim_reading', 'store/event-projections: the older ones go with the row of their event'),
  {
    table: 'event_version',
    insert: true,
    update: ['number'],
    why: 'store/content-version: what readers see of this event changed',
  },
  { table: 'renewal', update: ['number'], why: 'store/content-version: what readers see changed' },
];
