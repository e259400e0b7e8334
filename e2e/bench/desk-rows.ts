import type pg from 'pg';

/** How made-up statements are spread: on how many a question has, and how many questions an event. */
export const ON_A_CLAIM = 100;
export const CLAIMS = 5;
const SOURCES = 200;
const IN_AN_EVENT = 20;

/** Ids in the order of their numbers, as those that the program makes are in the order of time. */
const id = (of: string, number: string): string =>
  `('0190000${of}-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;

const OF = {
  event: 'a',
  claim: 'b',
  source: 'c',
  eventRevision: 'd',
  claimRevision: 'e',
  sourceRevision: 'f',
} as const;
const STATEMENT = { statement: '1', revision: '2', wording: '3', submit: '4', publish: '5' } as const;

export const claimId = (number: number): string => uuid(OF.claim, number);
/** One of the sources of the event that a claim belongs to. */
export const sourceId = (claim: number, number: number): string =>
  uuid(
    OF.source,
    (Math.floor((claim - 1) / CLAIMS) % (SOURCES / IN_AN_EVENT)) * IN_AN_EVENT + (number % IN_AN_EVENT) + 1,
  );

const uuid = (of: string, number: number): string =>
  `0190000${of}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/**
 * Fills an empty, migrated database with statements as a desk of years has them: 98 of 100 published, one a draft, one
 * waiting for review, half of these by each of two authors. The triggers are off meanwhile, which takes the owner of the
 * tables; steps have no entries in the log. Returns how long the rows of the desk's lists took, in milliseconds.
 */
export async function fillDesk(
  db: pg.Client,
  statements: number,
  people: readonly [string, string, string],
): Promise<number> {
  const claims = Math.ceil(statements / ON_A_CLAIM);
  const events = Math.ceil(claims / CLAIMS);
  const [one, other, reviewer] = people.map((person) => `'${person}'::uuid`);
  const author = `case when n % 2 = 0 then ${one} else ${other} end`;
  const at = `timestamptz '2020-06-01' + n * interval '1 minute'`;
  const isPublished = 'n % 100 > 1';
  await db.query(`set session_replication_role = 'replica'`);
  await db.query(`
    insert into event (id, slug, standing, published_revision_id)
      select ${id(OF.event, 'n')}, 'made-up-' || n, 'shown', ${id(OF.eventRevision, 'n')} from generate_series(1, ${events}) n;
    insert into event_revision (id, event_id, number, title, summary, time_zone, fictional, author_id, reason)
      select ${id(OF.eventRevision, 'n')}, ${id(OF.event, 'n')}, 1, 'Made up ' || n, 'x', 'UTC', true, ${one}, 'x'
      from generate_series(1, ${events}) n;
    insert into claim (id, event_id, slug, value_type, standing, published_revision_id)
      select ${id(OF.claim, 'n')}, ${id(OF.event, `(n - 1) / ${CLAIMS} + 1`)}, 'c' || n, 'number', 'shown',
        ${id(OF.claimRevision, 'n')} from generate_series(1, ${claims}) n;
    insert into claim_revision (id, claim_id, value_type, number, position, question, measure, scope, unit, whole, lower_bound,
        author_id, reason)
      select ${id(OF.claimRevision, 'n')}, ${id(OF.claim, 'n')}, 'number', 1, n % ${CLAIMS} + 1, 'How many ' || n || '?',
        'people', 'here', 'people', true, 0, ${one}, 'x' from generate_series(1, ${claims}) n;
    insert into source (id, slug, standing, published_revision_id)
      select ${id(OF.source, 'n')}, 'made-up-' || n, 'shown', ${id(OF.sourceRevision, 'n')} from generate_series(1, ${SOURCES}) n;
    insert into source_revision (id, source_id, number, name, aliases, naming, kind, confidential, author_id, reason)
      select ${id(OF.sourceRevision, 'n')}, ${id(OF.source, 'n')}, 1, 'Source ' || n, '{}', 'named', 'media', false, ${one}, 'x'
      from generate_series(1, ${SOURCES}) n;`);
  const claim = `((n - 1) / ${ON_A_CLAIM} + 1)`;
  const event = `((${claim} - 1) / ${CLAIMS} + 1)`;
  const source = `((${event} - 1) % ${SOURCES / IN_AN_EVENT} * ${IN_AN_EVENT} + n % ${IN_AN_EVENT} + 1)`;
  const all = `from generate_series(1, ${statements}) n`;
  await db.query(`
    insert into wording (id, words, words_language, salt) select ${id(STATEMENT.wording, 'n')},
      'They said that ' || n || ' were killed near place' || n % 5000, 'en', decode(repeat('01', 16), 'hex') ${all};
    insert into statement (id, event_id, claim_id, value_type, source_id, ref, standing, published_revision_id, created_at)
      select ${id(STATEMENT.statement, 'n')}, ${id(OF.event, event)}, ${id(OF.claim, claim)}, 'number', ${id(OF.source, source)},
        's' || (n - 1) % ${ON_A_CLAIM * CLAIMS} + 1, (case when ${isPublished} then 'shown' else 'unpublished' end)::standing,
        case when ${isPublished} then ${id(STATEMENT.revision, 'n')} end, ${at} ${all};
    insert into statement_revision (id, statement_id, claim_id, value_type, number, form, relation, low, high, said_on,
        said_precision, said_zone, wording_kind, wording_id, wording_hash, author_id, reason, created_at)
      select ${id(STATEMENT.revision, 'n')}, ${id(STATEMENT.statement, 'n')}, ${id(OF.claim, claim)}, 'number', 1, 'stated', 'exact',
        n, n, date '2020-01-01' + n % 100, 'day', 'UTC', 'paraphrase', ${id(STATEMENT.wording, 'n')},
        decode(repeat('00', 32), 'hex'), ${author}, 'x', ${at} ${all};
    insert into transition (id, kind, thing_id, number, step, revision_id, actor_id, at)
      select ${id(STATEMENT.submit, 'n')}, 'statement', ${id(STATEMENT.statement, 'n')}, 1, 'submit', ${id(STATEMENT.revision, 'n')},
        ${author}, ${at} ${all} where n % 100 > 0;
    insert into transition (id, kind, thing_id, number, step, revision_id, actor_id, at)
      select ${id(STATEMENT.publish, 'n')}, 'statement', ${id(STATEMENT.statement, 'n')}, 2, 'publish', ${id(STATEMENT.revision, 'n')},
        ${reviewer}, ${at} ${all} where ${isPublished};`);
  await db.query('analyze');
  const started = performance.now();
  for (const kind of ['event', 'claim', 'source', 'statement']) {
    await db.query(`insert into desk_item select * from desk_items_of('${kind}', null)`);
  }
  const took = performance.now() - started;
  await db.query(`set session_replication_role = 'origin'`);
  await db.query('vacuum (analyze)');
  return took;
}
