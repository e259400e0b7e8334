import { PrismaPg } from '@prisma/adapter-pg';
import { timeoutsFor } from './database-timeouts.mjs';
import { DESK_FIRST } from './desk-connections';
import { PrismaClient } from './generated/client';
import { type PoolOptions, poolAt } from './pool.mjs';

/**
 * The connections of one server, in two pools, so that readers who wait for a connection leave those of the desk alone.
 * The embedded database has 20 in all. With one for the cache poll (cache-invalidation.ts) and one for the request
 * handler (lib/server/known-routes.mjs) these are 16, which leaves four for commands and psql. A page of the desk sends
 * one query at a time: six connections serve six people who load a page at the same moment.
 */
export const READER_CONNECTIONS = 8;
export const DESK_CONNECTIONS = 6;

/** For a command or a test: both pools of a server would be too many connections beside a running server. */
const COMMAND_CONNECTIONS = 10;

type Pool = { connections: number; name?: string };

/** Of a server there is one address; tests give a process one database after the other. */
const clients = new Map<Pool, { url: string; client: PrismaClient }>();

const readers: Pool = { connections: READER_CONNECTIONS };
const desk: Pool = { connections: DESK_CONNECTIONS, name: DESK_FIRST };

/** The client of the pool for readers, created at the first call. */
export const database = (): PrismaClient => ofTheServer(readers);

/** The client of the pool for the desk, sign-in and all writes: no reader waits for these connections. */
export const deskDatabase = (): PrismaClient => ofTheServer(desk);

function ofTheServer(pool: Pool): PrismaClient {
  const url = process.env.DATABASE_URL;
  const made = clients.get(pool);
  if (made && made.url === url) return made.client;
  if (!url) throw new Error('DATABASE_URL is not set: `npm start` and `npm run dev` set it for the server.');
  const { open, query } = timeoutsFor(process.env.DATABASE_KIND);
  const client = clientOf(url, pool, { opensWithin: open, query_timeout: query });
  clients.set(pool, { url, client });
  return client;
}

/** A client for one address, for commands and tests, without a query timeout. The caller calls `$disconnect()`. */
export const databaseAt = (url: string): PrismaClient => clientOf(url, { connections: COMMAND_CONNECTIONS }, {});

function clientOf(url: string, { connections, name }: Pool, options: PoolOptions): PrismaClient {
  const pool = poolAt(url, {
    ...options,
    max: connections,
    connectionTimeoutMillis: timeoutsFor(undefined).connect,
    ...(name !== undefined && { application_name: name }),
  });
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
