import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { revisionContent } from './revision-content';
import { moreRows } from './testing/additions';
import { record } from './testing/record';
import { id } from './testing/rows';
import { linkRows } from './testing/sweep-rows';

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  const client = new pg.Client({ connectionString: db.url });
  await client.connect();
  const [begin, commit] = ['begin', 'commit'].map((text) => ({ text, values: [] }));
  for (const row of [...record, ...moreRows, begin, ...linkRows, commit]) if (row) await client.query(row);
  await client.end();
});
afterAll(() => db.close());

const contentOf = async (kind: 'claim' | 'statement', revision: string) =>
  (await revisionContent(db.client, kind, id(revision))) as Readonly<Record<string, unknown>>;

test('binds what a revision repeats, takes back, and lists', async () => {
  const link = { claimId: id('killed'), statementId: id('first') };
  expect(await contentOf('statement', 'open.1')).toMatchObject({
    repeats: [{ ...link, statementRevisionId: id('open.1') }],
  });
  expect(await contentOf('statement', 'new.1')).toMatchObject({
    takesBack: [{ ...link, statementRevisionId: id('new.1') }],
  });
  expect(await contentOf('claim', 'place.1')).toMatchObject({
    labels: [{ labelId: id('label'), words: 'so far', position: 1 }],
  });
});

test('says of a revision without them what it said before there were such rows', async () => {
  expect(Object.keys(await contentOf('statement', 'first.1')).sort()).toEqual([
    'authorId',
    'claimId',
    'createdAt',
    'evidence',
    'form',
    'high',
    'id',
    'low',
    'number',
    'options',
    'reason',
    'relation',
    'saidOn',
    'saidPrecision',
    'saidZone',
    'scopeRelation',
    'statementId',
    'valueType',
    'wordingHash',
    'wordingId',
    'wordingKind',
  ]);
  expect(Object.keys(await contentOf('claim', 'killed.1'))).not.toContain('labels');
});
