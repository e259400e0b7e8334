import { createHash } from 'node:crypto';
import type { Clock } from './clock';
import type { PrismaClient } from './generated/client';

/** At most `max` tries in `seconds`. */
export type Limit = { max: number; seconds: number };

export type Tried = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/**
 * Counts a try before anything else is done, in one statement: of a hundred tries at once, no more than `max` get
 * through, because each waits for the row and sees what those before it counted.
 */
export async function countTry(
  client: PrismaClient,
  of: string,
  { max, seconds }: Limit,
  clock: Clock,
): Promise<Tried> {
  const now = new Date(clock().epochMilliseconds);
  const end = new Date(now.getTime() + seconds * 1000);
  const rows = await client.$queryRaw<{ count: number; window_end: Date }[]>`
    insert into attempt (key, count, window_end) values (${keyOf(of)}, 1, ${end})
    on conflict (key) do update set
      count = case when attempt.window_end <= ${now} then 1 else attempt.count + 1 end,
      window_end = case when attempt.window_end <= ${now} then excluded.window_end else attempt.window_end end
    returning count, window_end`;
  const row = rows[0];
  if (!row) throw new Error('A try was not counted.');
  if (row.count <= max) return { allowed: true };
  return {
    allowed: false,
    retryAfterSeconds: Math.max(1, Math.ceil((row.window_end.getTime() - now.getTime()) / 1000)),
  };
}

/** After a success the count begins anew. */
export async function forgetTries(client: PrismaClient, of: string): Promise<void> {
  await client.attempt.deleteMany({ where: { key: keyOf(of) } });
}

/** Forgets every count whose window has passed: it says nothing any more but that somebody was there. */
export async function forgetPassedTries(client: PrismaClient, clock: Clock): Promise<void> {
  await client.attempt.deleteMany({ where: { windowEnd: { lte: new Date(clock().epochMilliseconds) } } });
}

/** The table holds no names and no addresses. */
const keyOf = (of: string): string => createHash('sha256').update(of, 'utf8').digest('hex');
