import pg from 'pg';
import type { PositionColumns } from '@/lib/domain/columns';

/** The columns as a table in a temporary PostgreSQL database. */
export type PositionTable = { version: string; count: () => Promise<SqlCounts>; drop: () => Promise<void> };

/** For each pair of sources, lower number first: how many claims they share, and how often each relation occurs. */
export type SqlCounts = readonly { a: number; b: number; agree: number; consistent: number; contradict: number }[];

const DATABASE = 'crossread_bench';
const CHUNK = 50_000;

/** Creates a database on the server at `url`, fills it, and analyses it for the planner. */
export async function positionTable(url: string, columns: PositionColumns): Promise<PositionTable> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  await server.query(`DROP DATABASE IF EXISTS ${DATABASE}`);
  await server.query(`CREATE DATABASE ${DATABASE}`);
  const own = new URL(url);
  own.pathname = `/${DATABASE}`;
  const client = new pg.Client({ connectionString: own.href });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.query(`CREATE UNLOGGED TABLE position (claim int, source int, low float8, high float8, own_low float8,
    own_high float8, figure float8, same_scope boolean, denies boolean, tolerance float8)`);
  await fill(client, columns);
  await client.query('CREATE INDEX ON position (claim, source)');
  await client.query('VACUUM ANALYZE position');
  // Settings for a self-join of this size: memory for hashing, and every core.
  await client.query("SET work_mem = '512MB'");
  await client.query('SET max_parallel_workers_per_gather = 8');
  return {
    version: rows[0]?.server_version ?? 'unknown',
    count: async () => (await client.query<SqlCounts[number]>(SELF_JOIN)).rows,
    drop: async () => {
      await client.end();
      await server.query(`DROP DATABASE ${DATABASE}`);
      await server.end();
    },
  };
}

async function fill(client: pg.Client, columns: PositionColumns): Promise<void> {
  const { starts, sources, lows, highs, ownLows, ownHighs, figures, sameScope, denies, tolerances } = columns;
  const claims = Int32Array.from(sources);
  for (let claim = 0; claim + 1 < starts.length; claim++) claims.fill(claim, starts[claim], starts[claim + 1]);
  const tolerance = Float64Array.from(claims, (claim) => tolerances[claim] ?? 0);
  for (let from = 0; from < sources.length; from += CHUNK) {
    const part = (column: Int32Array | Float64Array | Uint8Array) => [...column.subarray(from, from + CHUNK)];
    await client.query(
      `INSERT INTO position SELECT claim, source, low, high, own_low, own_high, nullif(figure, 'NaN'),
         same_scope = 1, denies = 1, tolerance
       FROM unnest($1::int[], $2::int[], $3::float8[], $4::float8[], $5::float8[], $6::float8[], $7::float8[],
         $8::int[], $9::int[], $10::float8[])
       AS row (claim, source, low, high, own_low, own_high, figure, same_scope, denies, tolerance)`,
      [claims, sources, lows, highs, ownLows, ownHighs, figures, sameScope, denies, tolerance].map(part),
    );
  }
}

/**
 * The relation of two positions in SQL: 0 consistent, 1 agree, 2 contradict. Of the forms tried (by name, grouped by
 * relation) this was the fastest. `=` covers equal infinite ends.
 */
const SELF_JOIN = `
  WITH pair AS (
    SELECT a.source AS a, b.source AS b,
      CASE
        WHEN a.denies AND b.denies THEN CASE
          WHEN a.own_low = b.own_low AND a.own_high = b.own_high THEN 1 ELSE 0 END
        WHEN a.denies THEN CASE WHEN a.low <= b.low AND b.high <= a.high THEN 2 ELSE 0 END
        WHEN b.denies THEN CASE WHEN b.low <= a.low AND a.high <= b.high THEN 2 ELSE 0 END
        WHEN a.high < b.low OR b.high < a.low THEN 2
        WHEN a.same_scope AND b.same_scope AND (
          ((a.own_low = b.own_low OR abs(a.own_low - b.own_low) <= a.tolerance)
            AND (a.own_high = b.own_high OR abs(a.own_high - b.own_high) <= a.tolerance))
          OR (a.figure BETWEEN b.low AND b.high AND b.figure IS NOT NULL)
          OR (b.figure BETWEEN a.low AND a.high AND a.figure IS NOT NULL)
        ) THEN 1
        ELSE 0
      END AS relation
    FROM position a JOIN position b ON a.claim = b.claim AND a.source < b.source
  )
  SELECT a, b,
    (count(*) FILTER (WHERE relation = 1))::int AS agree,
    (count(*) FILTER (WHERE relation = 0))::int AS consistent,
    (count(*) FILTER (WHERE relation = 2))::int AS contradict
  FROM pair GROUP BY a, b`;
