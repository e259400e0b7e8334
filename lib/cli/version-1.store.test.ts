import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { Redactable } from '@/lib/domain/redaction';
import { systemClock } from '@/lib/platform/clock';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { insertDocumentRevision } from '@/lib/store/documents';
import { readEventRecords } from '@/lib/store/event-records';
import { faultLine, redactedLine } from '@/lib/views/log-words';
import { publishLogged } from '@/lib/writes/publish-logged';
import { approveRedaction } from '@/lib/writes/redact';
import { checkLog } from './check-log';
import { asOfVersion1, NOTED } from './testing/version-1';

// A database of version 1 with a log, brought forward: what its log said still holds, and what it bound can be redacted.

let db: TestDatabase;
let client: pg.Client;
let [author, reviewer] = ['', ''];

beforeAll(async () => {
  db = await freshDatabase();
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.close();
});
beforeEach(async () => {
  const { bringForward } = await asOfVersion1(db.url);
  expect(await bringForward()).toContain('20261130090000_method_2');
  const people = await client.query<{ id: string }>('select id from person order by name');
  [author, reviewer] = people.rows.map(({ id }) => id) as [string, string];
});

const one = async <T>(sql: string): Promise<T> => (await client.query(sql)).rows[0].it as T;
const idOf = (sql: string) => one<string>(`select id as it from ${sql}`);
const published = async () => (await checkLog(db.url, { public: NOTED })).published;

async function redact(kind: Redactable, target: string): Promise<void> {
  for (const actor of [author, reviewer]) {
    const asked = { actor, kind, target, reason: 'A private person, at their request.' };
    expect(await approveRedaction(db.client, asked, systemClock)).toMatchObject({ ok: true });
  }
}

async function behindTheRules(table: string, sql: string): Promise<void> {
  await client.query(`alter table ${table} disable trigger user`);
  expect((await client.query(sql)).rowCount).toBeGreaterThan(0);
  await client.query(`alter table ${table} enable trigger user`);
}

const CHANGED = 'its content was changed: it is not what the log binds';
const FORGED = 'its texts were changed: they look redacted, and the log does not say that two people approved it';

test('every entry from before is a leaf of the tree, with a salt of its own', async () => {
  const { rows } = await client.query(
    'select count(*)::int as entries, count(distinct leaf_salt)::int as salts from log_entry',
  );
  expect(rows[0].entries).toBeGreaterThan(0);
  expect(rows[0].salts).toBe(rows[0].entries);
});

test('verify-log says the same as before: both chains hold up to the head noted then, and nothing was changed', async () => {
  const { chains, published: found, record } = await checkLog(db.url, { public: NOTED });
  expect(chains.map(({ verified }) => verified)).toEqual([
    { ok: true, head: NOTED },
    { ok: true, head: expect.objectContaining({ number: 19 }) },
  ]);
  expect(found).toMatchObject({ things: 14, revisions: 15, before: 0, faults: [] });
  // Its two people joined before entries bound who they are.
  expect(record).toMatchObject({ faults: [], unbound: 2 });
  expect(found.redacted).toMatchObject([{ kind: 'statement', revision: 1, text: 'wording' }]);
});

describe('an old title', () => {
  const TITLE = 'event_revision where number = 1';
  test('of a revision that was replaced is redacted, and verify-log says so', async () => {
    const thing = await idOf('event');
    await redact('event_revision', await idOf(TITLE));
    expect(await one(`select array[title, summary, place, reason] as it from ${TITLE}`)).toEqual([
      ...Array(3).fill('[redacted]'),
      '[redacted]',
    ]);
    const { faults, redacted } = await published();
    expect(faults).toEqual([]);
    const [line] = redacted.filter(({ text }) => text === 'event_revision').map(redactedLine);
    expect(line).toMatch(
      `An event (${thing}), revision 1: redacted. Its texts were taken out by two people, desk-rekude and desk-zefepo, at 20`,
    );
    expect(line).toMatch(/Z; the log binds what is left\.$/);
  });

  test('cannot be found by trying: the salt of the entry that bound it is gone', async () => {
    const target = await idOf(TITLE);
    const salt = `select encode(l.salt, 'hex') as it from log_entry l join transition t on t.id = l.transition_id
      where t.revision_id = '${target}' and t.step = 'publish'`;
    expect(await one(salt)).toMatch(/[1-9a-f]/);
    await redact('event_revision', target);
    expect(await one(salt)).toBe('0'.repeat(32));
  });

  test('takes nothing else with it: a zone that is changed afterwards is found', async () => {
    await redact('event_revision', await idOf(TITLE));
    await behindTheRules('event_revision', "update event_revision set time_zone = 'Europe/Kyiv' where number = 1");
    expect((await published()).faults).toMatchObject([{ kind: 'event', revision: 1, what: CHANGED }]);
  });

  test('hides no change before it: what did not hold then is no better bound now', async () => {
    await behindTheRules('event_revision', "update event_revision set time_zone = 'Europe/Kyiv' where number = 1");
    await redact('event_revision', await idOf(TITLE));
    const { faults } = await published();
    expect(faults.map(faultLine)).toEqual([`An event (${await idOf('event')}), revision 1: ${CHANGED}.`]);
  });

  test.each([
    ['without approvals', ''],
    [
      'with approvals that the log does not tell of',
      `insert into redaction_approval (id, kind, target_id, person_id, reason, at)
       select gen_random_uuid(), 'event_revision', r.id, p.id, 'x', now() from event_revision r, person p where r.number = 1`,
    ],
  ])('that looks redacted %s was changed', async (_, approvals) => {
    if (approvals) await behindTheRules('redaction_approval', approvals);
    await behindTheRules(
      'event_revision',
      `update event_revision set title = '[redacted]', summary = '[redacted]', place = '[redacted]',
        reason = '[redacted]', redacted_at = now() where number = 1`,
    );
    expect((await published()).faults).toMatchObject([{ kind: 'event', revision: 1, what: FORGED }]);
  });
});

test.each([
  ['claim', "claim_revision where value_type = 'category'"],
  ['source', 'source_revision where not confidential limit 1'],
  ['statement', 'statement_revision limit 1'],
  ['rendering', 'rendering_revision limit 1'],
] as const)('the texts of an old revision of a %s are redacted', async (kind, which) => {
  const target = await idOf(`(select * from ${kind}_revision where id = (select id from ${which})) r`);
  await redact(`${kind}_revision`, target);
  const { faults, redacted } = await published();
  expect(faults).toEqual([]);
  expect(redacted.filter(({ text }) => text === `${kind}_revision`)).toHaveLength(1);
  if (kind === 'claim') {
    const { rows } = await client.query('select label, aliases from claim_revision_option');
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set(['{"label":"[redacted]","aliases":[]}']));
  }
});

describe('a document that is older than its revisions', () => {
  const documents = async () => {
    const [record] = await readEventRecords(db.client, [await idOf('event')]);
    if (!record) throw new Error('The event is not published.');
    return { desk: record.documents, readers: withoutConfidential(record).documents };
  };

  test('is read from its own columns, and what is confidential stays so', async () => {
    const { rows } = await client.query('select id, title, address, confidential from document');
    const { desk, readers } = await documents();
    for (const { id, title, address, confidential } of rows) {
      if (desk.has(id)) expect(desk.get(id)).toMatchObject({ title, ...(address && { address }), confidential });
      if (confidential) expect(readers.has(id)).toBe(false);
    }
    expect([desk.size > 2, readers.size > 2]).toEqual([true, true]);
  });

  test('gets a revision that two people publish, and is confidential from then on', async () => {
    const before = await documents();
    const document = [...before.readers.values()].find(({ kind }) => kind === 'captured');
    if (!document) throw new Error('Readers see no captured document.');
    await db.client.$transaction(async (tx) => {
      const written = { author, reason: 'Handed over in confidence, as we learnt.' };
      const revision = await insertDocumentRevision(tx, document.id, { ...document, confidential: true }, written);
      await publishLogged(tx, [revision], { author, reviewer }, systemClock);
    });
    const { desk, readers } = await documents();
    expect(desk.get(document.id)).toEqual({ ...document, confidential: true });
    expect(readers.has(document.id)).toBe(false);
    expect(await one(`select confidential as it from document where id = '${document.id}'`)).toBe(true);
    expect(await published()).toMatchObject({ things: 15, revisions: 16, faults: [] });
  });

  test('loses its title and address where two people approve it', async () => {
    const target = await idOf('document where not confidential and address is not null limit 1');
    await redact('document', target);
    expect((await documents()).readers.get(target)).toMatchObject({ title: '[redacted]' });
    expect((await documents()).readers.get(target)).not.toHaveProperty('address');
    expect((await published()).faults).toEqual([]);
  });
});
