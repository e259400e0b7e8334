import { describe, expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { eventRevision, id, insert, type Query, type Row, refusalOf, statementRevision } from './testing/rows';
import { AT, person, step } from './testing/steps';

const invited = (more: Row = {}): Query =>
  insert('invitation', {
    id: id('invitation'),
    token_hash: new Uint8Array(32),
    role: 'reporter',
    invited_by_id: id('editor'),
    expires_at: AT,
    ...more,
  });
const reading = (of: string): Query =>
  insert('event_reading', {
    event_id: id(of),
    method: '1',
    claims: 2,
    sources: 1,
    statements: 1,
    renderings: 0,
    changed_at: AT,
  });
const claimProjection = (of: string, rank: number): Query =>
  insert('claim_reading', {
    claim_id: id(of),
    event_id: id('event'),
    rank,
    verdict: 'agreed',
    contradicting_pairs: 0,
    contradicting_origins: 0,
    gap_kind: 'none',
    no_gap: 'x',
    camps: 1,
    origins_counted: 1,
    origins_unnamed: 0,
    origins_only_deny: 0,
    voices: 1,
  });
const client = connectionTo([
  ...record,
  person('joiner', 'reporter'),
  invited(),
  reading('event'),
  claimProjection('killed', 1),
  claimProjection('means', 2),
]);

const used = { text: 'update invitation set used_by_id = $1', values: [id('joiner')] };
const back = 'update invitation set ended_at = now()';
const KEEPS = 'An invitation keeps its role, who invited, and its dates.';
const ONCE = 'An invitation is used or called back, once.';

describe('an invitation', () => {
  test.each<[string, (Query | string)[], string]>([
    ['is used', [used], 'nothing'],
    ['or called back', [back], 'nothing'],
    ['by the same person once more', [used, used], 'nothing'],
    ['not both', [used, back], ONCE],
    ['not both, the other way round', [back, used], ONCE],
    ['not both at once', ["update invitation set used_by_id = invited_by_id, ended_at = '2030-01-01'"], ONCE],
    ['not by another afterwards', [used, 'update invitation set used_by_id = invited_by_id'], ONCE],
    ['not unused again', [used, 'update invitation set used_by_id = null'], ONCE],
    ['not open again', [back, 'update invitation set ended_at = null'], ONCE],
    ['not called back at another time', [back, "update invitation set ended_at = '2030-01-01'"], ONCE],
    ['not to another role', ["update invitation set role = 'administrator'"], KEEPS],
    ['not from another', [`update invitation set invited_by_id = '${id('second')}'`], KEEPS],
    ['not from nobody', ['update invitation set invited_by_id = null'], KEEPS],
    ['not for longer', ["update invitation set expires_at = expires_at + interval '1 day'"], KEEPS],
    ['not by another link', ["update invitation set token_hash = sha256('x')"], KEEPS],
    ['not from another day', ["update invitation set created_at = created_at - interval '1 day'"], KEEPS],
    ['not under another id', ['update invitation set id = gen_random_uuid()'], KEEPS],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });

  test('cannot be used after it has expired, and cannot be inserted as used', async () => {
    const late = { id: id('late'), token_hash: new Uint8Array(32).fill(1), expires_at: '2026-01-01T00:00:00Z' };
    const use = { text: 'update invitation set used_by_id = $1 where id = $2', values: [id('joiner'), id('late')] };
    expect(await refusalOf(client, [invited(late), use])).toBe('An invitation is used before it expires.');
    const fresh = { id: id('late'), token_hash: new Uint8Array(32).fill(1) };
    for (const more of [{ used_by_id: id('joiner') }, { ended_at: AT }]) {
      expect(await refusalOf(client, [invited({ ...fresh, ...more })])).toBe(
        'An invitation is made before it is used or called back.',
      );
    }
  });
});

describe('a time zone', () => {
  const made = [
    'Foo/Bar+3',
    'Foo/Bar3',
    'Europe/Kyiv+3',
    'Foo+3',
    'UTC+3',
    'EST5EDT',
    '<+03>-3',
    'Etc/GMT+333',
    'Atlantis/Capital',
  ];
  const NOT_ONE = /is not the name of a time zone|^is_a_zone$/;
  const elsewhere = insert('event', { id: id('zone'), slug: 'zone' });
  const event = (zone: string) => [elsewhere, eventRevision('zone', { time_zone: zone })];
  test.each(made)('that is made up is refused, on the list and wherever one is stored: %s', async (zone) => {
    expect(await refusalOf(client, [insert('time_zone', { name: zone })])).toMatch(NOT_ONE);
    expect(await refusalOf(client, event(zone))).toMatch(NOT_ONE);
    const times = { value_type: 'time', low: null, high: null, time_from: AT, time_to: AT, time_precision: 'day' };
    for (const query of [
      statementRevision('new', 'killed', { said_zone: zone }),
      statementRevision('new', 'killed', { counts_on: '2030-01-01', counts_precision: 'day', counts_zone: zone }),
      statementRevision('s-hour', 'hour', { ...times, time_zone: zone }),
    ]) {
      expect(await refusalOf(client, query)).toMatch(NOT_ONE);
    }
  });

  test('that is made up is refused by its form too, even if the list had it', async () => {
    const { rows } = await client.query<{ table: string; column: string; name: string }>(`
      select c.conrelid::regclass::text as table, a.attname as column, c.conname as name
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        and a.attname <> 'redacted_at'
      where conname in ('is_a_zone', 'value_is_in_a_zone', 'counts_in_a_zone') and c.convalidated order by 1, 2`);
    const { rows: kept } = await client.query<{ table: string; column: string }>(`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and (column_name ~ 'zone' or table_name = 'time_zone') order by 1, 2`);
    expect(rows.map(({ table, column }) => ({ table, column }))).toEqual(kept);
    await client.query('begin');
    try {
      await client.query('alter table time_zone disable trigger zone_is_known');
      for (const zone of made.slice(0, 8)) {
        await client.query('savepoint one');
        await expect(client.query('insert into time_zone values ($1)', [zone]), zone).rejects.toMatchObject({
          constraint: 'is_a_zone',
        });
        await client.query('rollback to one');
      }
    } finally {
      await client.query('rollback');
    }
  });

  test.each([
    'UTC',
    'Europe/Kyiv',
    'Etc/GMT+3',
    'Etc/GMT-14',
    'America/Port-au-Prince',
    'America/North_Dakota/New_Salem',
  ])('that the server knows is accepted: %s', async (zone) => {
    expect(await refusalOf(client, event(zone))).toBe('nothing');
  });
});

test('the version of an event is set to the current number of renewals, and to nothing else', async () => {
  const sentence = 'The version of an event is the number of renewals now.';
  const row = insert('event_version', { event_id: id('event'), number: 0 });
  expect(await refusalOf(client, [row])).toBe('nothing');
  for (const number of ['-1', '1', '9223372036854775807']) {
    const other = `update event_version set number = ${number}`;
    expect(await refusalOf(client, [row, other]), other).toBe(sentence);
  }
  const raised = 'update renewal set number = number + 1';
  expect(await refusalOf(client, [row, raised, 'update event_version set number = number + 1'])).toBe('nothing');
  expect(await refusalOf(client, [row, 'delete from event_version'])).toMatch(/never changed or deleted/);
});

describe('a pseudonym', () => {
  test.each(['desk-rimato', 'editor', 'desk-2-b'])(
    'such as "%s" is accepted, unless somebody has it',
    async (pseudonym) => {
      expect(await refusalOf(client, [person('x', 'reporter', { pseudonym })])).toBe(
        pseudonym === 'editor' ? 'person_pseudonym_key' : 'nothing',
      );
    },
  );

  test.each([
    'editor ',
    ' editor',
    'editor\u200b',
    'Editor',
    'desk rimato',
    'desk--x',
    '-desk',
    'еditor',
    'the command line',
    'x'.repeat(41),
  ])('that looks like another one is refused: %j', async (pseudonym) => {
    expect(await refusalOf(client, [person('x', 'reporter', { pseudonym })])).toBe(
      'A pseudonym is small letters and figures, with hyphens between them.',
    );
  });
});

describe('what lists show', () => {
  const REPLACED = 'What lists show of what readers see is replaced, and never only deleted.';
  const deleted = 'delete from event_reading';
  const hold = (kind: string, name: string): Query[] => [
    ...step('hold', kind, name, `${name}.1`),
    { text: `update "${kind}" set standing = 'held' where id = $1`, values: [id(name)] },
  ];
  test.each<[string, (Query | string)[], string]>([
    ['of an event is not only deleted', [deleted], REPLACED],
    ['of a claim is not only deleted', ['delete from claim_reading where rank = 2'], REPLACED],
    ['of the claims is written again with that of the event', [deleted, reading('event')], REPLACED],
    ['is replaced', [deleted, reading('event'), claimProjection('killed', 1), claimProjection('means', 2)], 'nothing'],
    ['goes with an event that is held', [...hold('event', 'event'), deleted], 'nothing'],
    [
      'goes with a claim that is held',
      [...hold('claim', 'means'), deleted, reading('event'), claimProjection('killed', 1)],
      'nothing',
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});

test.each(['number - 1', 'number', 'number + 2', '9223372036854775807'])(
  'the number of renewals grows by one, and cannot be set to %s',
  async (number) => {
    expect(await refusalOf(client, [`update renewal set number = ${number}`])).toBe(
      'The number of renewals grows by one.',
    );
    expect(await refusalOf(client, ['update renewal set number = number + 1'])).toBe('nothing');
  },
);

test('a change that may be of any event has the number of renewals, and does not take it back', async () => {
  const raised = 'update renewal set number = number + 1, of_any_event = number + 1';
  expect(await refusalOf(client, [raised, 'update renewal set number = number + 1', raised])).toBe('nothing');
  for (const other of ['number', 'number + 2', 'null', '0']) {
    const refused = await refusalOf(client, [
      raised,
      `update renewal set number = number + 1, of_any_event = ${other}`,
    ]);
    const isSame = other === 'number';
    expect(refused, other).toBe(
      isSame ? 'nothing' : 'A change that may be of any event has the number of renewals now.',
    );
  }
});
