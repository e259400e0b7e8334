import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPublished } from '@/lib/cli/check-published';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { saltedHash } from '@/lib/store/wordings';
import { approveRedaction } from './redact';
import { takeStep } from './step';
import { clock, lastEntryOf, rowsOf } from './testing/desk';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from './testing/entering';

// What is corrected carries a note from the person who publishes it: told in the log by its hash, and redacted by two.

let db: TestDatabase;
let desk: EnteringDesk;
let statement = '';

beforeAll(async () => {
  db = await freshDatabase();
  desk = await EnteringDesk.open(db.client);
  const event = await desk.logs('event', anEvent('strike'));
  const claim = await desk.logs('claim', aClaim(event, 'killed'));
  const source = await desk.logs('source', aSource('ministry'));
  statement = await desk.logs('statement', aStatement(claim, source));
  await desk.publishes('event', event);
  await desk.publishes('claim', claim);
  await desk.publishes('source', source);
  await desk.publishes('statement', statement);
});
afterAll(() => db.close());

const NOTE = 'We had 89 on 2 January. The ministry named no figure that day.';
const take = async (who: string, step: string, correction?: { note: string } | 'no correction') => {
  const seen = await desk.seen('statement', statement);
  const asked = { actor: who, step, kind: 'statement', thing: statement, seen } as const;
  return takeStep(db.client, { ...asked, ...(correction && { correction }) }, clock);
};
const lastOf = async (chain: 'public' | 'private') => {
  const { body } = await lastEntryOf(db.client, chain);
  return JSON.parse(body) as Record<string, unknown>;
};
const noteOf = async (step: 'submit' | 'publish') => {
  const found = await db.client.transition.findFirstOrThrow({
    where: { thingId: statement, step },
    orderBy: { number: 'desc' },
    select: { correction: true, correctionHash: true },
  });
  return { ...found, hex: Buffer.from(found.correctionHash ?? []).toString('hex') };
};

describe('a further revision of what readers see', () => {
  test('its author proposes the note, who publishes it words it, and the log has the hash of each', async () => {
    await desk.revises('statement', statement, { note: 'As corrected.' });
    expect(await take(desk.people.editor, 'submit', { note: 'The figure was wrong.' })).toMatchObject({ ok: true });
    const proposed = await noteOf('submit');
    expect(proposed.correction?.text).toBe('The figure was wrong.');
    expect(await lastOf('private')).toMatchObject({ did: 'submit', correction: proposed.hex });

    expect(await take(desk.people.second, 'publish', { note: ` ${NOTE}\n` })).toMatchObject({ ok: true });
    const published = await noteOf('publish');
    expect(published.correction?.text).toBe(NOTE);
    expect(published.hex).toBe(
      Buffer.from(saltedHash(published.correction?.salt ?? new Uint8Array(), [NOTE])).toString('hex'),
    );
    const entry = await lastOf('public');
    expect(entry).toMatchObject({ did: 'publish', revision: 2, correction: published.hex });
    expect(JSON.stringify(entry)).not.toContain('January');
    expect(await checkPublished(db.client)).toMatchObject({ faults: [], redacted: [] });
  });

  test('is not published before somebody says whether it corrects something, and nothing is left behind', async () => {
    await desk.revises('statement', statement, { note: 'Worded better.' });
    expect(await take(desk.people.editor, 'submit')).toMatchObject({ ok: true });
    const before = await rowsOf(db.client);
    const second = desk.people.second;
    expect(await take(second, 'publish')).toEqual({ ok: false, reason: 'not said whether it corrects' });
    expect(await take(second, 'publish', { note: ' ' })).toEqual({ ok: false, reason: 'no correction note' });
    // Who may not publish it learns that first.
    expect(await take(desk.people.editor, 'publish')).toEqual({ ok: false, reason: 'your own' });
    expect(await rowsOf(db.client)).toEqual(before);
    expect(await take(second, 'publish', 'no correction')).toMatchObject({ ok: true });
    expect(await lastOf('public')).not.toHaveProperty('correction');
  });

  test('a first revision corrects nothing', async () => {
    const source = await desk.logs('source', aSource('agency'));
    const asked = { actor: desk.people.editor, step: 'submit', kind: 'source', thing: source } as const;
    const seen = await desk.seen('source', source);
    const said = await takeStep(db.client, { ...asked, seen, correction: { note: NOTE } }, clock);
    expect(said).toEqual({ ok: false, reason: 'nothing to correct' });
  });
});

test('verify-log finds a note that was changed, taken away or put there', async () => {
  const client = new pg.Client({ connectionString: db.url });
  await client.connect();
  const behindTheRules = async (sql: string) => {
    await client.query('alter table correction disable trigger user; alter table transition disable trigger user');
    await client.query(sql);
    await client.query('alter table correction enable trigger user; alter table transition enable trigger user');
  };
  const faults = async () => (await checkPublished(db.client)).faults.map(({ revision, what }) => ({ revision, what }));
  const found = {
    revision: 2,
    what: 'the note of its correction was changed: it is not the one that the log binds',
  };
  await behindTheRules(`update correction set text = text || '!' where text = '${NOTE}'`);
  expect(await faults()).toEqual([found]);
  await behindTheRules(`update correction set text = left(text, -1) where text = '${NOTE}!'`);
  expect(await faults()).toEqual([]);
  const of = `thing_id = '${statement}' and step = 'publish'`;
  await behindTheRules(`create table kept as select id, correction_id, correction_hash from transition where ${of};
    update transition set correction_id = null, correction_hash = null where ${of}`);
  expect(await faults()).toEqual([found]);
  await behindTheRules(`update transition t set correction_id = kept.correction_id, correction_hash = kept.correction_hash
    from kept where kept.id = t.id; drop table kept`);
  expect(await faults()).toEqual([]);
  await client.end();
});

test('two people redact the note: a tombstone, told in the log, which verifies', async () => {
  const { correction } = await noteOf('submit').then(() =>
    db.client.transition.findFirstOrThrow({ where: { correction: { text: NOTE } }, select: { correction: true } }),
  );
  const target = correction?.id ?? '';
  const approve = (actor: string) =>
    approveRedaction(db.client, { actor, kind: 'correction', target, reason: 'It names a child.' }, clock);
  expect(await approve(desk.people.editor)).toEqual({ ok: true, isRedacted: false });
  expect(await approve(desk.people.second)).toEqual({ ok: true, isRedacted: true });
  expect(await db.client.correction.findUniqueOrThrow({ where: { id: target } })).toMatchObject({
    text: null,
    salt: new Uint8Array(16),
  });
  const about = { text: 'correction', kind: 'statement', thing: statement };
  expect(await lastOf('public')).toMatchObject({ did: 'redact', ...about });
  const { faults, redacted } = await checkPublished(db.client);
  expect(faults).toEqual([]);
  expect(redacted).toMatchObject([{ text: 'correction', kind: 'statement', thing: statement, revision: 2 }]);
});
