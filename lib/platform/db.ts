import { PrismaPg } from '@prisma/adapter-pg';
import { timeoutsFor } from './database-timeouts.mjs';
import { DESK_FIRST } from './desk-first';
import { PrismaClient } from './generated/client';
import { type PoolOptions, poolAt } from './pool.mjs';

/**
 * Connections of one server, by whom they are for. Two pools, so that readers who wait for theirs leave those of the desk
 * alone. The embedded database has 20 in all: with the two of the watch and of the front (cache-invalidation.ts, lib/server/addresses.mjs)
 * these are 16, and four are left for commands and psql. A desk's page asks one thing after the other: six are as many
 * people who load a page at the same moment.
 */
export const READER_CONNECTIONS = 8;
export const DESK_CONNECTIONS = 6;

/** A command, or a test: as many as both of a server's pools would be too many beside one. */
const COMMAND_CONNECTIONS = 10;

type Pool = { connections: number; name?: string };

const clients = new Map<Pool, PrismaClient>();

const readers: Pool = { connections: READER_CONNECTIONS };
const desk: Pool = { connections: DESK_CONNECTIONS, name: DESK_FIRST };

/** The application's database as readers use it, connected at the first query. */
export const database = (): PrismaClient => ofTheServer(readers);

/** The same for the desk, for signing in and for whatever is written: connections that no reader waits for. */
export const deskDatabase = (): PrismaClient => ofTheServer(desk);

function ofTheServer(pool: Pool): PrismaClient {
  const made = clients.get(pool);
  if (made) return made;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: `npm start` and `npm run dev` set it for the server.');
  const { open, query } = timeoutsFor(process.env.DATABASE_KIND);
  const client = clientOf(url, pool, { opensWithin: open, query_timeout: query });
  clients.set(pool, client);
  return client;
}

/** A client for one address, for commands and tests: its queries may take as long as they do. Whoever makes it calls `$disconnect()`. */
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
