import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/test-database';
import { publishing, record, rendering } from './test-record';
import {
  claimRevision,
  id,
  insert,
  listed,
  NUMBER,
  type Query,
  refusalOf,
  renderingRevision,
  sourceRevision,
  statementRevision,
  wording,
} from './test-rows';

let db: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  db = await freshDatabase();
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
  for (const query of [...record, ...rowsOfTheRest]) await client.query(query);
});
afterAll(async () => {
  await client.end();
  await db.close();
});

const evidence = (name: string, of: 'statement' | 'rendering', revision: string) =>
  insert('evidence', { id: id(name), [`${of}_revision_id`]: id(revision), position: 9, document_id: id('report') });
const quote = insert('quote', {
  id: id('quote'),
  document_id: id('report'),
  exact: 'Tёn',
  prefix: '',
  suffix: ' people',
  start_at: 0,
  end_at: 3,
  salt: new Uint8Array(16),
});
const names = (of: 'statement' | 'rendering', revision: string, option: string) =>
  insert(`${of}_revision_option`, {
    [`${of}_revision_id`]: id(revision),
    claim_id: id('means'),
    option_id: id(option),
  });
const OPTION = { claim_id: id('means'), value_type: 'category', low: null, high: null };
/** A statement and a rendering on the list that is not exclusive: each names one option, and could name another. */
const withOption: Record<'statement' | 'rendering', { revision: string; rows: Query[] }> = {
  statement: {
    revision: 's-means.1',
    rows: [...statementRevision('s-means', 'means', OPTION), names('statement', 's-means.1', 'drone')],
  },
  rendering: {
    revision: 'r-means.1',
    rows: [
      rendering('r-means', 's-means', { claim_id: id('means'), value_type: 'category' }),
      ...renderingRevision('r-means', 's-means', OPTION),
      names('rendering', 'r-means.1', 'drone'),
    ],
  },
};
const looked = insert('search_revision', {
  id: id('search.1'),
  search_id: id('search'),
  number: 1,
  places: 'its site',
  until_on: '2030-01-09',
  until_precision: 'day',
  until_zone: 'Europe/Kyiv',
  reason: 'test',
});
const odd = insert('claim_option', { id: id('odd'), claim_id: id('place') });
const rowsOfTheRest = [evidence('evidence', 'statement', 'open.1'), quote, looked, odd];

const APPEND_ONLY = [
  'event_revision',
  'claim_revision',
  'claim_option',
  'claim_revision_option',
  'source_revision',
  'statement_revision',
  'rendering_revision',
  'search_revision',
  'wording',
  'document_body',
  'quote',
  'evidence',
  'publication',
];
const IDENTITIES = ['event', 'claim', 'source', 'statement', 'rendering', 'search'];

/** A column that every row has, set to what it is: refused all the same. */
const anyColumn = (table: string) =>
  table === 'document_body' ? 'document_id' : table === 'claim_revision_option' ? 'option_id' : 'id';

describe('what was written stays as it is', () => {
  test.each(APPEND_ONLY)('of %s no row is changed or deleted', async (table) => {
    expect((await client.query(`select from "${table}"`)).rowCount, 'there are rows to change').toBeGreaterThan(0);
    const column = anyColumn(table);
    const sentence = `A row of ${table} is never changed or deleted: write a further revision.`;
    expect(await refusalOf(client, [`update "${table}" set "${column}" = "${column}"`])).toBe(sentence);
    expect(await refusalOf(client, [`delete from "${table}"`])).toBe(sentence);
  });

  test.each(['statement_revision_option', 'rendering_revision_option'] as const)('nor of %s', async (table) => {
    const { rows } = withOption[table === 'statement_revision_option' ? 'statement' : 'rendering'];
    const sentence = `A row of ${table} is never changed or deleted: write a further revision.`;
    expect(await refusalOf(client, [...rows, `update "${table}" set option_id = option_id`])).toBe(sentence);
    expect(await refusalOf(client, [...rows, `delete from "${table}"`])).toBe(sentence);
  });

  test('every table has its guards, so that a new one cannot go without', async () => {
    const { rows } = await client.query<{ relname: string; guards: string[] }>(`
      select c.relname, array_agg(t.tgname::text) as guards
      from pg_class c left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'
      group by c.relname`);
    const without = rows.filter(
      ({ guards }) =>
        !guards.includes('never_emptied') || !(guards.includes('append_only') || guards.includes('identity_stays')),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(without).toEqual([]);
  });

  test.each([...APPEND_ONLY, 'document', ...IDENTITIES, 'statement_revision_option', 'rendering_revision_option'])(
    '%s is never emptied',
    async (table) => {
      expect(await refusalOf(client, [`truncate "${table}" cascade`])).toMatch(
        /^A row of \w+ is never changed or deleted/,
      );
    },
  );

  test.each(IDENTITIES)('of %s only what is published changes', async (table) => {
    const sentence = `Of a row of ${table} only published_revision_id may change: everything else is in its revisions.`;
    expect(await refusalOf(client, [`update "${table}" set created_at = created_at - interval '1 day'`])).toBe(
      sentence,
    );
    expect(await refusalOf(client, [`delete from "${table}"`])).toBe(`A row of ${table} is never deleted.`);
  });

  test('a document can become confidential, and nothing else', async () => {
    expect(await refusalOf(client, ['update document set confidential = true'])).toBe('nothing');
    expect(await refusalOf(client, ["update document set title = 'another'"])).toBe(
      'Of a row of document only confidential may change: everything else is in its revisions.',
    );
    expect(await refusalOf(client, ['delete from document'])).toBe('A row of document is never deleted.');
  });
});

describe('publishing', () => {
  const point = (table: string, name: string, revision: string) => ({
    text: `update "${table}" set published_revision_id = $1 where id = $2`,
    values: [id(revision), id(name)],
  });

  test('a revision of the thing itself is published', async () => {
    expect(await refusalOf(client, publishing('statement', 'open'))).toBe('nothing');
    expect(await refusalOf(client, publishing('search', 'search'))).toBe('nothing');
  });

  test.each([
    ['event', 'event', 'elsewhere.1'],
    ['claim', 'killed', 'wounded.1'],
    ['source', 'agency', 'daily.1'],
    ['statement', 'open', 'injured.1'],
    ['rendering', 'relay', 'second.1'],
  ])('a %s does not publish the revision of another', async (table, name, revision) => {
    expect(await refusalOf(client, [point(table, name, revision)])).toBe('publishes_own_revision');
  });

  test('a search does not publish the revision of another', async () => {
    const other = insert('search', { id: id('other'), claim_id: id('killed'), source_id: id('agency') });
    expect(await refusalOf(client, [other, point('search', 'other', 'search.1')])).toBe('publishes_own_revision');
  });

  test('one act publishes one revision', async () => {
    const act = { id: id('act'), published_at: '2030-02-01T00:00:00Z' };
    expect(await refusalOf(client, [insert('publication', act)])).toBe('publishes_one_revision');
    const two = { ...act, statement_revision_id: id('open.1'), claim_revision_id: id('killed.1') };
    expect(await refusalOf(client, [insert('publication', two)])).toBe('publishes_one_revision');
  });

  test('nothing is added to a revision once it is published', async () => {
    const sentence = 'The revision is published: nothing is added to it.';
    const withRelay = publishing('rendering', 'relay');
    expect(await refusalOf(client, [evidence('late', 'statement', 'first.1')])).toBe(sentence);
    expect(await refusalOf(client, [...withRelay, evidence('late', 'rendering', 'relay.1')])).toBe(sentence);
    for (const [of, { rows, revision }] of [
      ['statement', withOption.statement],
      ['rendering', withOption.rendering],
    ] as const) {
      const named = [...rows, names(of, revision, 'rocket')];
      expect(await refusalOf(client, named)).toBe('nothing');
      const late = [...rows, ...publishing(of, revision.slice(0, -2)), names(of, revision, 'rocket')];
      expect(await refusalOf(client, late)).toBe(sentence);
    }
    expect(await refusalOf(client, [...publishing('claim', 'place'), listed('place.1', 'odd')])).toBe(sentence);
    expect(await refusalOf(client, [evidence('late', 'statement', 'injured.1')])).toBe('nothing');
  });

  test('a published thing takes further revisions', async () => {
    expect(
      await refusalOf(client, [claimRevision('killed', { ...NUMBER, number: 2 })]),
    ).toBe('nothing');
    expect(await refusalOf(client, [sourceRevision('agency', { number: 2 })])).toBe(
      'nothing',
    );
    expect(await refusalOf(client, [wording('more')])).toBe('nothing');
  });
});
