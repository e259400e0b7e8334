import { createHash } from 'node:crypto';
import type { Clock } from './clock';
import type { PrismaClient } from './generated/client';

/** At most `max` attempts in `seconds`. */
export type RateLimit = { max: number; seconds: number };

/** An attempt that was counted: its key and its window. */
export type CountedAttempt = { key: string; windowEnd: Date };

export type RateLimitResult =
  | { allowed: true; counted: CountedAttempt }
  | { allowed: false; retryAfterSeconds: number };

/** How many expired rows each counted attempt deletes: more than a sign-in adds. */
const TAKEN_AWAY = 20;

/**
 * Counts an attempt before anything else is done, in one statement. Of a hundred concurrent attempts no more than `max`
 * are allowed, because each waits for the row and sees what those before it counted.
 *
 * The same statement deletes some expired rows, so that they do not pile up. It selects them after its own row is
 * counted, and skips rows that others have locked: an attempt never waits for a second row, so that two attempts cannot
 * deadlock.
 */
export async function countAttempt(
  client: PrismaClient,
  of: string,
  { max, seconds }: RateLimit,
  clock: Clock,
): Promise<RateLimitResult> {
  const now = new Date(clock().epochMilliseconds);
  const end = new Date(now.getTime() + seconds * 1000);
  const key = keyOf(of);
  const rows = await client.$queryRaw<{ count: number; window_end: Date }[]>`
    with counted as (
      insert into attempt (key, count, window_end) values (${key}, 1, ${end})
      on conflict (key) do update set
        count = case when attempt.window_end <= ${now} then 1 else attempt.count + 1 end,
        window_end = case when attempt.window_end <= ${now} then excluded.window_end else attempt.window_end end
      returning count, window_end
    ), passed as (
      delete from attempt where key in (
        select key from attempt
        where window_end <= ${now} and key <> ${key} and exists (select from counted)
        order by window_end limit ${TAKEN_AWAY} for update skip locked
      )
    )
    select count, window_end from counted`;
  const row = rows[0];
  if (!row) throw new Error('A try was not counted.');
  if (row.count <= max) return { allowed: true, counted: { key, windowEnd: row.window_end } };
  return {
    allowed: false,
    retryAfterSeconds: Math.max(1, Math.ceil((row.window_end.getTime() - now.getTime()) / 1000)),
  };
}

/**
 * Refunds a counted attempt when the failure was ours: one less in its window, if that has not ended. The last one
 * deletes the row, because a count starts at 1. It is one statement, which reads the row again once those before it let
 * go of it: concurrent refunds each give back one, and none waits for a transaction.
 */
export async function refundAttempt(client: PrismaClient, { key, windowEnd }: CountedAttempt): Promise<void> {
  await client.$executeRaw`
    merge into attempt using (select) as refund on attempt.key = ${key} and attempt.window_end = ${windowEnd}
    when matched and attempt.count <= 1 then delete
    when matched then update set count = attempt.count - 1`;
}

/** Resets the count after a success. */
export async function resetAttempts(client: PrismaClient, of: string): Promise<void> {
  await client.attempt.deleteMany({ where: { key: keyOf(of) } });
}

/** Hashes the key, so that the table holds no names and no addresses. */
const keyOf = (of: string): string => createHash('sha256').update(of, 'utf8').digest('hex');
