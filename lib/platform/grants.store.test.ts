import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantToApplication } from './grants';
import { freshDatabase, type TestDatabase } from './test-database';

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

test('one role for both needs no grant', async () => {
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
    // The embedded database has one role: there, triggers alone refuse (lib/store/append-only.store.test.ts).
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
    // The other way round: the application may not give anything to a third role.
    const third = new URL(db.url);
    third.username = `${role}_third`;
    third.password = 'for-this-test';
    await admin.query(`create role ${role}_third login password 'for-this-test'`);
    const refused = await grantToApplication(url.href, third.href);
    expect(refused).toMatchObject({ ok: false, reason: expect.stringContaining('may not give') });
    const app = new pg.Client({ connectionString: url.href });
    await app.connect();
    await app.query("insert into event (id, slug) values (gen_random_uuid(), 'mine')");
    await app.query('update event set published_revision_id = null');
    for (const statement of [
      "update event set slug = 'other'",
      "update event_revision set title = 'other'",
      'delete from publication',
      'truncate wording',
      "insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'x', 'x')",
      'alter table event disable trigger all',
    ]) {
      await expect(app.query(statement), statement).rejects.toMatchObject({ code: '42501' });
    }
    await app.end();
  } finally {
    await admin.query(`drop owned by ${role}`);
    await admin.query(`drop role if exists ${role}, ${role}_third`);
    await admin.end();
  }
});
