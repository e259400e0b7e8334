import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { record } from '@/lib/store/testing/record';
import { bareTombstone } from '@/lib/store/testing/redactions';
import { id, type Query, refusalOf, statementRevision } from '@/lib/store/testing/rows';
import { step } from '@/lib/store/testing/steps';
import { grantToApplication } from './grants';
import { freshDatabase, type TestDatabase } from './testing/database';

const own = (name: string) => step(name, 'statement', 'open', 'open.2', { actor_id: id('editor') });
const refusedByRule: [string, (Query | string)[], string][] = [
  [
    'approving their own',
    [
      ...statementRevision('open', 'killed', { number: 2, said_on: '2030-01-05', author_id: id('editor') }),
      ...own('submit'),
      ...own('publish'),
    ],
    'Nobody reviews a revision of their own.',
  ],
  [
    'other words in a published revision',
    ["update wording set words = 'other'"],
    'A row of wording is never changed or deleted: write a further revision.',
  ],
  [
    'another address of an event',
    ["update event set slug = 'other'"],
    'Of a row of event only published_revision_id and standing may change: everything else is in its revisions.',
  ],
  [
    'another title in a revision',
    ["update event_revision set title = 'other'"],
    'A row of event_revision is never changed or deleted: write a further revision.',
  ],
  [
    'a document that is no longer confidential',
    ['update document set confidential = not confidential'],
    'A row of document is never changed or deleted: write a further revision.',
  ],
  ['a tombstone alone', [bareTombstone({ kind: 'wording', name: 'w-first.1' })], 'Two people approve a redaction.'],
  [
    'a standing without a step',
    ["update statement set standing = 'held' where standing = 'shown'"],
    'What readers see follows from the steps that were taken.',
  ],
];

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

test('a single role for both needs no grant', async () => {
  await grantToApplication(db.url, db.url);
  const client = new pg.Client({ connectionString: db.url });
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as granted from pg_class where relname = 'event' and relacl is not null",
  );
  await client.end();
  expect(rows).toEqual([{ granted: 0 }]);
});

test('another role may read and add, and can change nothing that is on record', async () => {
  if (db.kind === 'embedded') {
    // The embedded database has one role: there only triggers refuse (lib/store/append-only.store.test.ts).
    await expect(grantToApplication(db.url, db.url)).resolves.toEqual({ ok: true });
    return;
  }
  const role = `app_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: db.url });
  await admin.connect();
  await admin.query(`create role ${role} login password 'for-this-test'`);
  const url = new URL(db.url);
  url.username = role;
  url.password = 'for-this-test';
  try {
    expect(await grantToApplication(db.url, url.href)).toEqual({ ok: true });
    // In the other direction: the application may not grant anything to a third role.
    const third = new URL(db.url);
    third.username = `${role}_third`;
    third.password = 'for-this-test';
    await admin.query(`create role ${role}_third login password 'for-this-test'`);
    const refused = await grantToApplication(url.href, third.href);
    expect(refused).toMatchObject({ ok: false, reason: expect.stringContaining('may not give') });
    const app = new pg.Client({ connectionString: url.href });
    await app.connect();
    // The small record is written in the application's own role: everything that the desk does is allowed.
    for (const query of record) await app.query(query);
    await app.query("insert into event (id, slug) values (gen_random_uuid(), 'mine')");
    await app.query('update event set published_revision_id = published_revision_id');
    for (const statement of [
      'update event set created_at = now()',
      'update event_revision set fictional = not fictional',
      "update document set media_type = 'other'",
      'delete from statement_revision',
      'update transition set number = number',
      'delete from transition',
      "update log_entry set body = '{}'",
      'delete from log_entry',
      'delete from redaction_approval',
      'delete from reason',
      'delete from person',
      'delete from invitation',
      'delete from admission',
      'update admission set at = at',
      'update admission set by_id = null',
      'delete from credential',
      'delete from claim_reading',
      "update person set pseudonym = 'x'",
      "update person set name = 'x'",
      "update person set email = 'x@desk.example'",
      "insert into time_zone values ('Foo/Bar+3')",
      'insert into renewal values (2, 0)',
      'update publication set published_at = now()',
      'alter table transition disable trigger all',
      'set session_replication_role = replica',
      'drop trigger step_is_allowed on transition',
      // These functions run as the owner: called on a table of the caller's, they could be made to run the caller's
      // code.
      'create temporary table own (like transition); create trigger t before insert on own for each row execute function refuse_step()',
      "create temporary table own (like evidence); create trigger t before insert on own for each row execute function refuse_late_row('x')",
      'create or replace function refuse_step() returns trigger language plpgsql as $$ begin return new; end $$',
      'delete from publication',
      'delete from error_report',
      'update error_report set number = number',
      'update error_report set received_at = received_at',
      'delete from renewal',
      'truncate wording',
      "insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'x', 'x')",
      'alter table event disable trigger all',
    ]) {
      await expect(app.query(statement), statement).rejects.toMatchObject({ code: '42501' });
    }
    // Triggers refuse what the grants allow.
    for (const [name, queries, sentence] of refusedByRule) {
      expect(await refusalOf(app, queries), name).toBe(sentence);
    }
    expect(await refusalOf(app, ['update renewal set number = number + 1']), 'a new content version').toBe('nothing');
    for (const table of ['session', 'verification', 'second_factor', 'attempt', 'event_reading']) {
      expect(await refusalOf(app, [`delete from ${table}`]), table).toBe('nothing');
    }
    await app.end();
  } finally {
    await admin.query(`drop owned by ${role}`);
    await admin.query(`drop role if exists ${role}, ${role}_third`);
    await admin.end();
  }
});
