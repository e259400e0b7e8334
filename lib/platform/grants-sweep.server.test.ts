import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moreRows, withOption } from '@/lib/store/testing/additions';
import { record } from '@/lib/store/testing/record';
import { sweepRows } from '@/lib/store/testing/sweep-rows';
import { grantToApplication } from './grants';
import { freshDatabase, type TestDatabase } from './testing/database';
import { columnsOf, rightsOf, Sweep, tablesOf } from './testing/sweep';

// What SQL in the application's role can do with each table and each column, tried one by one. Everything that succeeds
// is listed here with the reason why it is allowed; `PRINT_SWEEP=1` prints what was found.

/** Tables to which rows can be added. What the database requires of the rows is tested in lib/store. */
const ADDED = [
  ...['event', 'claim', 'source', 'statement', 'rendering', 'search', 'document'],
  ...['event_revision', 'claim_revision', 'source_revision', 'statement_revision', 'rendering_revision'],
  ...['search_revision', 'document_revision', 'claim_option', 'claim_revision_option', 'statement_revision_option'],
  ...['claim_label', 'claim_revision_label', 'statement_revision_based_on', 'statement_revision_takes_back'],
  ...['rendering_revision_option', 'wording', 'document_body', 'quote', 'evidence', 'publication', 'transition'],
  ...[
    'reason',
    'correction',
    'redaction_approval',
    'log_entry',
    'log_tile',
    'log_checkpoint',
    'person',
    'admission',
    'invitation',
    'session',
    'credential',
    'verification',
  ],
  ...[
    'second_factor',
    'attempt',
    'error_report',
    'event_reading',
    'claim_reading',
    'event_version',
    'desk_item',
    'review_effect',
  ],
  ...['assignment', 'saved_filter', 'presence', 'capture', 'capture_part', 'job', 'legal_hold', 'legal_hold_lift'],
  ...['re_entry_rule_change', 're_entry_request', 're_entry', 're_entry_settlement'],
  ...['source_merge', 'source_merge_step', 'source_merge_moved'],
  ...['comment', 'comment_settlement', 'error_report_revision', 'notice_visit', 'feed_address'],
  ...['event_root', 'event_leaf', 'event_bucket'],
  ...['reply', 'reply_step'],
].sort();

/** Tables from which a single row can be deleted. */
const DELETED: Record<string, string> = {
  session: 'signing out, and the end of an account',
  verification: 'a sign-in challenge was used up',
  second_factor: 'somebody takes their second factor off',
  attempt: 'a window has passed, or somebody signed in',
  review_effect: 'what publishing would do to verdicts was worked out anew',
  feed_address: 'a person ends the address of their feed',
  saved_filter: 'a person removes a list that they kept',
  presence: 'whoever had a page open has left it',
  capture: 'what was captured, and not kept as a document, is erased after 30 days',
  capture_part: 'a file is whole, or was thrown away',
  job: 'erased with the capture that it was about',
};

/** Columns that can be changed in an existing row without changing anything else. */
const CHANGED: Record<string, string> = {
  'person.role': 'a lesser one: who gave it is what the program says; a greater one needs its admission',
  'person.ended_at': 'an account ends',
  'person.two_factor_enabled': 'a second factor is on or off',
  'person.updated_at': 'kept by the library, and read by nobody',
  'invitation.used_by_id': 'somebody joins, once',
  'invitation.ended_at': 'it is called back, once',
  'session.expires_at': 'a session in use goes on',
  'session.updated_at': 'kept by the library, which asks it when to renew',
  'credential.password': 'another password',
  'credential.updated_at': 'kept by the library, and read by nobody',
  'second_factor.secret': 'begun anew with another app',
  'second_factor.backup_codes': 'a code is used up, or all are new',
  'second_factor.verified': 'the app was shown to work',
  'second_factor.failed_verification_count': 'wrong codes are counted',
  'second_factor.locked_until': 'too many of them',
  'attempt.count': 'a try is counted',
  'attempt.window_end': 'a window begins anew',
  'error_report.version': 'one more, as with every step of the desk; nothing else is said by it',
  ...Object.fromEntries(
    [
      ...['event_id', 'claim_id', 'source_id', 'state', 'standing', 'revision_id', 'number', 'author_id'],
      ...['revised_at', 'changed_at', 'version', 'words', 'changes_verdict'],
    ].map((column) => [`desk_item.${column}`, 'what lists of the desk show, by which no step is judged']),
  ),
  ...Object.fromEntries(
    [
      ...[
        'name',
        'final_address',
        'told_type',
        'encoding',
        'bytes',
        'sha256',
        'captured_at',
        'warc',
        'time_stamp',
        'text',
      ],
      'ended_at',
    ].map((column) => [`capture.${column}`, 'what came and what was read, before it is kept as a document']),
  ),
  ...Object.fromEntries(
    ['tries', 'progress', 'stop_asked', 'lease', 'lease_until', 'started_at'].map((column) => [
      `job.${column}`,
      'a run takes a job and tells how far it is',
    ]),
  ),
  'notice_visit.seen_at': 'a person has seen their notices',
  'feed_address.token_hash': 'another address of a feed',
  'feed_address.made_at': 'another address of a feed',
  'saved_filter.name': 'a person calls a list that they keep something else',
  'presence.field': 'an editor went on to another field',
  'presence.at': 'a page says that its editor is still there',
  'event_bucket.hash': 'it follows from the leaves; verify-log finds another',
  'renewal.number': 'one more: something that readers see has changed',
};

/** Columns that the role may write, but that constraints refuse when nothing else is changed with them. */
const REFUSED_ALONE: Record<string, string> = {
  'desk_item.asked_for': 'with who asked for it',
  'desk_item.asked_by_id': 'with what was asked for',
  'desk_item.assigned_to_id': 'with who assigned it and when',
  'desk_item.assigned_by_id': 'with who has it and since when',
  'desk_item.assigned_at': 'with who has it and who assigned it',
  'capture.address': 'of what was asked of one',
  'capture.answer': 'a text that is no JSON',
  'capture.read': 'a text that is no JSON',
  'capture.document_id': 'with its end',
  'job.state': 'with its lease, or its end',
  'job.reason': 'with the state that it failed',
  'job.ended_at': 'with its end',
  'event_version.number': 'the number of renewals, after that was raised',
  'renewal.of_any_event': 'the number of renewals, as that is raised',
  ...Object.fromEntries(
    ['event', 'claim', 'source', 'statement', 'rendering', 'search', 'document'].flatMap((table) => [
      [`${table}.published_revision_id`, 'after a step that published it'],
      [`${table}.standing`, 'after a step'],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      wording: [
        'words',
        'words_language',
        'translation',
        'translation_language',
        'text_value',
        'scope_note',
        'hedge',
        'note',
      ],
      document_body: ['bytes', 'text', 'warc', 'time_stamp'],
      quote: ['exact', 'prefix', 'suffix'],
      reason: ['text'],
      correction: ['text'],
      comment: ['text'],
      reply: ['words', 'translation', 'translator'],
    }).flatMap(([table, texts]) =>
      [...texts, 'salt', 'redacted_at'].map((column) => [`${table}.${column}`, 'all texts at once, approved by two']),
    ),
  ),
  ...Object.fromEntries(
    Object.entries({
      event_revision: ['title', 'summary', 'place'],
      claim_revision: ['question', 'short_name', 'measure', 'scope'],
      source_revision: ['name', 'short_name', 'native_name', 'aliases', 'side', 'description', 'reliability_reason'],
      statement_revision: ['translator', 'credibility_reason'],
      rendering_revision: ['speaker_given', 'translator'],
      search_revision: ['places', 'note'],
      document_revision: ['title', 'address', 'archived_address', 'rights'],
    }).flatMap(([table, texts]) =>
      [...texts, 'reason', 'texts_salt', 'redacted_at'].map((column) => [
        `${table}.${column}`,
        'all texts at once, approved by two',
      ]),
    ),
  ),
  'claim_revision_label.words': 'with the texts of the revision',
  'claim_revision_option.label': 'with the texts of the revision',
  'claim_revision_option.aliases': 'with the texts of the revision',
  'statement.source_id': 'with a merge of sources that names it',
  'rendering.outlet_id': 'with a merge of sources that names it',
  'search.source_id': 'with a merge of sources that names it',
  'source.merged_into_id': 'with a merge that stands',
  'document.confidential': 'from false to true, once a revision is published',
  ...Object.fromEntries(
    ['event', 'claim', 'source'].flatMap((table) => [
      [`${table}.slug`, 'to one that says nothing, approved by two'],
      [`${table}.redacted_at`, 'with the address, approved by two'],
    ]),
  ),
  'document.slug': 'to one that says nothing, with the title and the addresses, approved by two',
  'document.title': 'with the addresses, approved by two',
  'document.address': 'with the title, approved by two',
  'document.archived_address': 'with the title, approved by two',
  'document.redacted_at': 'with the title and the addresses, approved by two',
  'log_entry.salt': 'where the entry binds texts that were redacted',
  'event_leaf.salts': 'one that goes, and none that is put in or changed',
  'admission.confirmed_by_id': 'both at once, by another administrator, with its entry in the log',
  'admission.confirmed_at': 'both at once, by another administrator, with its entry in the log',
  ...Object.fromEntries(
    ['about', 'wrong', 'evidence', 'email', 'note', 'state', 'settled_at', 'settled_by_id', 'erased_at'].map(
      (column) => [`error_report.${column}`, 'with a version more, settled or erased whole'],
    ),
  ),
};

let db: TestDatabase;
let admin: pg.Client;
let app: pg.Client;
const role = `app_${randomBytes(4).toString('hex')}`;

beforeAll(async () => {
  db = await freshDatabase();
  admin = new pg.Client({ connectionString: db.url });
  await admin.connect();
  for (const row of [...record, ...moreRows]) await admin.query(row);
  await admin.query('begin');
  for (const row of [...withOption.statement.rows, ...withOption.rendering.rows, ...sweepRows]) await admin.query(row);
  await admin.query('commit');
  await admin.query(`create role ${role} login password 'for-this-test'`);
  // The rights that an older version may have left, and more: rights that this version does not give are revoked.
  await admin.query(`grant all on all tables in schema public to ${role}`);
  await admin.query(`grant all on all sequences in schema public to ${role}`);
  const url = new URL(db.url);
  url.username = role;
  url.password = 'for-this-test';
  expect(await grantToApplication(db.url, url.href)).toEqual({ ok: true });
  app = new pg.Client({ connectionString: url.href });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await admin.query(`drop owned by ${role}`);
  await admin.query(`drop role ${role}`);
  await admin.end();
  await db.close();
});

test('every table has rows to try', async () => {
  for (const table of await tablesOf(admin)) {
    const { rowCount } = await admin.query(`select from "${table}" limit 1`);
    expect(rowCount, table).toBe(1);
  }
});

test('exactly the listed operations succeed', async () => {
  const sweep = new Sweep(app);
  const found = { added: [] as string[], deleted: [] as string[], emptied: [] as string[] };
  const changed: string[] = [];
  const refusedAlone: string[] = [];
  const tables = await tablesOf(admin);
  const columns = await columnsOf(admin);
  for (const table of tables) {
    const { rows } = await app.query("select has_any_column_privilege($1, 'insert') as may", [table]);
    if (rows[0].may) found.added.push(table);
    if (await sweep.deletesARow(table)) found.deleted.push(table);
    if (await sweep.empties(table)) found.emptied.push(table);
  }
  for (const column of columns) {
    const outcome = await sweep.changes(column);
    if (outcome === 'changed') changed.push(`${column.table}.${column.name}`);
    if (outcome === 'refused by a rule') refusedAlone.push(`${column.table}.${column.name}`);
  }
  if (process.env.PRINT_SWEEP) {
    console.info(
      [
        `${tables.length} tables, ${columns.length} columns, ${sweep.tried} statements tried.`,
        `added: ${found.added.join(' ')}`,
        `deleted: ${found.deleted.map((table) => `${table} (${DELETED[table]})`).join('; ')}`,
        `emptied: ${found.emptied.join(' ') || 'none'}`,
        'changed:',
        ...changed.map((column) => `  ${column}: ${CHANGED[column]}`),
        `written, but refused alone: ${refusedAlone.join(' ')}`,
      ].join('\n'),
    );
  }
  expect(found).toEqual({ added: ADDED, deleted: Object.keys(DELETED).sort(), emptied: [] });
  expect(changed.sort()).toEqual(Object.keys(CHANGED).sort());
  expect(refusedAlone.sort()).toEqual(Object.keys(REFUSED_ALONE).sort());
}, 300_000);

test('the role may read a sequence, as pg_dump does, and advance it, but not set it back', async () => {
  const { rows } = await admin.query<{ name: string }>(
    "select oid::regclass::text as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace",
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const { name } of rows)
    expect(await rightsOf(admin, role, name), name).toEqual({ select: true, usage: true, update: false });
});
