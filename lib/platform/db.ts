import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/** The embedded database has 20 connections in all, so one process takes half. */
const connections = 10;

let client: PrismaClient | undefined;

/** The application's database, connected at the first query. */
export function database(): PrismaClient {
  if (!client) {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error('DATABASE_URL is not set: `npm start` and `npm run dev` set it for the server.');
    client = databaseAt(url);
  }
  return client;
}

/** A client for one address, for commands and tests. Whoever makes it calls `$disconnect()`. */
export function databaseAt(url: string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000 }),
  });
}
