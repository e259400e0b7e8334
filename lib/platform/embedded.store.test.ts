import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDatabase } from './embedded-server';
import { newCluster } from './new-cluster';
import { freshDatabase, type TestDatabase } from './testing/database';

// What every PostgreSQL does, and the embedded one must do as well: these run on both.

let db: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  db = await freshDatabase();
  pool = new pg.Pool({ connectionString: db.url, max: 8 });
  await pool.query('create table note (writer int, number int)');
});
afterAll(async () => {
  await pool.end();
  await db.close();
});

test('queries of many connections at once get their own answers', async () => {
  const long = 'x'.repeat(100_000);
  const wrong: string[] = [];
  const ask = async (writer: number) => {
    for (let number = 0; number < 60; number++) {
      const { rows } = await pool.query('select $1::int as writer, $2::int as number, length($3::text) as length', [
        writer,
        number,
        number % 10 === 0 ? long : 'x',
      ]);
      const [row] = rows;
      if (row.writer !== writer || row.number !== number) wrong.push(JSON.stringify(row));
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, writer) => ask(writer)));
  expect(wrong).toEqual([]);
});

test('a query that fails leaves the others alone', async () => {
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, number) =>
      pool.query('select 10 / $1::int as tenth', [number % 2]).then(
        ({ rows }) => rows[0].tenth,
        (error) => error.code,
      ),
    ),
  );
  expect(results).toEqual(Array.from({ length: 40 }, (_, number) => (number % 2 ? 10 : '22012')));
});

test('concurrent transactions do not see each other', async () => {
  const transact = async (writer: number) => {
    const connection = await pool.connect();
    try {
      await connection.query('begin');
      for (let number = 0; number < 5; number++)
        await connection.query('insert into note values ($1, $2)', [writer, number]);
      await connection.query(writer % 2 ? 'commit' : 'rollback');
    } finally {
      connection.release();
    }
  };
  await Promise.all(Array.from({ length: 10 }, (_, writer) => transact(writer)));
  const { rows } = await pool.query('select writer, count(*)::int as count from note group by writer order by writer');
  expect(rows).toEqual([1, 3, 5, 7, 9].map((writer) => ({ writer, count: 5 })));
});

test('a connection that breaks inside a transaction leaves nothing and blocks no other', async () => {
  const lost = new pg.Client({ connectionString: db.url });
  lost.on('error', () => {});
  await lost.connect();
  await lost.query('begin');
  await lost.query('insert into note values (-1, 0)');
  (lost as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
  expect((await pool.query('select count(*)::int as count from note where writer = -1')).rows).toEqual([{ count: 0 }]);
});

test('a connection that stays silent in a transaction is evicted when others wait', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'crossread-test-')), 'pg');
  await newCluster(folder);
  const lite = await PGlite.create(folder);
  const server = await serveDatabase(lite, 300);
  const connectionString = `postgresql://postgres:postgres@127.0.0.1:${server.port}/postgres`;
  const silent = new pg.Client({ connectionString });
  const thrownOut = new Promise((resolve) => silent.on('error', resolve));
  await silent.connect();
  await silent.query('begin');
  const next = new pg.Client({ connectionString });
  await next.connect();
  expect((await next.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  expect(await thrownOut).toBeInstanceOf(Error);
  await next.end();
  await server.close();
  await lite.close();
  rmSync(path.dirname(folder), { recursive: true });
});
