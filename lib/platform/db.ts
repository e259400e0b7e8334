import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';
import { patienceFor } from './patience.mjs';
import { type PoolOptions, poolAt } from './pool.mjs';

/** The embedded database has 20 connections in all, so one process takes half. */
const connections = 10;

let client: PrismaClient | undefined;

/** The application's database, connected at the first query. */
export function database(): PrismaClient {
  if (!client) {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error('DATABASE_URL is not set: `npm start` and `npm run dev` set it for the server.');
    const { open, query } = patienceFor(process.env.DATABASE_KIND);
    client = clientAt(url, { opensWithin: open, query_timeout: query });
  }
  return client;
}

/** A client for one address, for commands and tests: its queries may take as long as they do. Whoever makes it calls `$disconnect()`. */
export const databaseAt = (url: string): PrismaClient => clientAt(url, {});

function clientAt(url: string, options: PoolOptions): PrismaClient {
  const pool = poolAt(url, { ...options, max: connections, connectionTimeoutMillis: patienceFor(undefined).connect });
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
