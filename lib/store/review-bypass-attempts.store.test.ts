import { describe, expect, test } from 'vitest';
import { evidence } from './testing/additions';
import { point } from './testing/changes';
import { connectionTo } from './testing/connection';
import { publishing, record } from './testing/record';
import { looseEntry } from './testing/redactions';
import {
  claimRevision,
  eventRevision,
  id,
  insert,
  NUMBER,
  type Query,
  refusalOf,
  sourceRevision,
} from './testing/rows';
import { AT, step } from './testing/steps';

const client = connectionTo(record);

const APPROVED = 'What is published was approved by a second person.';
const published = insert('publication', { id: id('p'), published_at: AT, statement_revision_id: id('open.1') });
const forged = {
  text: `insert into transition (id, kind, thing_id, number, step, revision_id, actor_id, at)
    values (gen_random_uuid(), 'statement', $1, 1, 'publish', $2, $3, '${AT}')`,
  values: [id('open'), id('open.1'), id('editor')],
};

/** Ways around the rule of two persons and the log that an adversarial reading found. Each was open once. */
describe('refuses what gets around the review', () => {
  test.each<[string, (Query | string)[], string]>([
    [
      'an approval shown to the rules in a temporary table',
      [
        'create temporary table transition (like public.transition) on commit drop',
        forged,
        published,
        point('statement', 'open', 'open.1'),
      ],
      APPROVED,
    ],
    [
      'a role shown to the rules in a temporary table',
      [
        'create temporary table person on commit drop as select * from public.person',
        "update pg_temp.person set role = 'administrator'",
        ...step('submit', 'statement', 'open', 'open.1'),
        ...step('publish', 'statement', 'open', 'open.1', { actor_id: id('author') }),
      ],
      'A reporter submits and discards, and takes no other step.',
    ],
    [
      'a chain shown to the rules in a temporary table',
      [
        'create temporary table log_entry (like public.log_entry) on commit drop',
        {
          text: `insert into public.log_entry (chain, number, body, previous, hash, salt)
            select 'public', 1, b, decode(repeat('00', 32), 'hex'),
              sha256(convert_to(repeat('0', 64) || E'\\n' || b, 'UTF8')), decode(repeat('01', 16), 'hex')
            from (values ('{"chain":"public","number":1,"did":"nothing"}')) v(b)`,
          values: [],
        },
      ],
      'An entry follows the last one of its chain.',
    ],
    [
      // A source that anybody would approve, with the ids of a claim that nobody has seen.
      'one approval for two things of the same id',
      [
        insert('event', { id: id('twin'), slug: 'twin' }),
        eventRevision('twin', { id: id('twin.1') }),
        insert('source', { id: id('twin'), slug: 'twin' }),
        sourceRevision('twin', { id: id('twin.1') }),
        ...publishing('source', 'twin'),
        insert('publication', { id: id('p'), published_at: AT, event_revision_id: id('twin.1') }),
        point('event', 'twin', 'twin.1'),
        { text: "update event set standing = 'shown' where id = $1", values: [id('twin')] },
      ],
      'What readers see follows from the steps that were taken.',
    ],
    [
      'the same, without a word on what readers see',
      [
        insert('event', { id: id('twin'), slug: 'twin' }),
        eventRevision('twin', { id: id('twin.1') }),
        insert('source', { id: id('twin'), slug: 'twin' }),
        sourceRevision('twin', { id: id('twin.1') }),
        ...publishing('source', 'twin'),
        insert('publication', { id: id('p'), published_at: AT, event_revision_id: id('twin.1') }),
        point('event', 'twin', 'twin.1'),
      ],
      APPROVED,
    ],
    [
      'an entry about a step that nobody took',
      [looseEntry('public', { did: 'publish', by: 'editor', kind: 'statement', thing: id('open') })],
      'An entry about a step belongs to one that was taken.',
    ],
    [
      'checks that are asked for early, and then contradicted',
      [
        claimRevision('killed', { ...NUMBER, number: 2 }),
        ...publishing('claim', 'killed', 'killed.2'),
        'set constraints all immediate',
        point('claim', 'killed', 'killed.1'),
      ],
      APPROVED,
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });

  const OLD_VIEW = 'This is written in a transaction that sees what others commit meanwhile (READ COMMITTED).';
  test.each(['repeatable read', 'serializable'])(
    'refuses a transaction that does not see later commits (%s)',
    async (level) => {
      const back = `set transaction isolation level ${level}`;
      expect(await refusalOf(client, [back, evidence('late', 'statement', 'open.1')])).toBe(OLD_VIEW);
      expect(await refusalOf(client, [back, ...step('submit', 'statement', 'open', 'open.1')])).toBe(OLD_VIEW);
    },
  );

  test('every function of the rules reads the real tables before temporary ones', async () => {
    const { rows } = await client.query<{ proname: string }>(`
      select proname from pg_proc where pronamespace = 'public'::regnamespace
        and not coalesce(proconfig::text like '%search_path=public, pg_temp%', false)`);
    // These read nothing but their arguments.
    expect(rows.map(({ proname }) => proname).sort()).toEqual([
      'counts_from',
      'date_has_precision',
      'days_in_order',
      'denial_is_well_formed',
      'figure_is_well_formed',
      'value_is_well_formed',
    ]);
  });
});

test('a function that runs as the owner of the tables cannot be attached to another table', async () => {
  const { rows } = await client.query<{ proname: string; acl: string | null }>(`
    select proname, array_to_string(proacl, ' ') as acl from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef order by 1`);
  expect(rows.map(({ proname }) => proname)).toEqual(['refuse_late_row', 'refuse_step']);
  // In a list of rights the grantee comes before "=X". An empty grantee is everybody.
  for (const { acl } of rows) expect(acl).toMatch(/^\w+=X\/\w+$/);
});
