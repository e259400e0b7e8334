import { createHash } from 'node:crypto';
import type { Clock } from './clock';
import type { PrismaClient } from './generated/client';

/** At most `max` tries in `seconds`. */
export type RateLimit = { max: number; seconds: number };

/** A try that was counted: under which key, and in which window. */
export type CountedAttempt = { key: string; windowEnd: Date };

export type RateLimitResult =
  | { allowed: true; counted: CountedAttempt }
  | { allowed: false; retryAfterSeconds: number };

/** How many rows whose window has passed each counted try takes away: more than a sign-in adds. */
const TAKEN_AWAY = 20;

/**
 * Counts a try before anything else is done, in one statement: of a hundred tries at once, no more than `max` get
 * through, because each waits for the row and sees what those before it counted.
 *
 * The same statement takes away some rows whose window has passed, so that they do not pile up: they say nothing any
 * more but that somebody was there. It asks for them after its own row is counted, and leaves those that others hold:
 * nobody waits for a second row, and so two tries cannot wait for each other.
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
 * Gives a counted try back, for what failed on our side: one less in its window, if that still goes on. The row is
 * locked first, so that of many at once each gives back its own; the last one takes the row away, which counts from 1.
 */
export async function refundAttempt(client: PrismaClient, { key, windowEnd }: CountedAttempt): Promise<void> {
  await client.$transaction([
    client.$queryRaw`select count from attempt where key = ${key} and window_end = ${windowEnd} for update`,
    client.attempt.deleteMany({ where: { key, windowEnd, count: { lte: 1 } } }),
    client.attempt.updateMany({ where: { key, windowEnd }, data: { count: { decrement: 1 } } }),
  ]);
}

/** After a success the count begins anew. */
export async function resetAttempts(client: PrismaClient, of: string): Promise<void> {
  await client.attempt.deleteMany({ where: { key: keyOf(of) } });
}

/** The table holds no names and no addresses. */
const keyOf = (of: string): string => createHash('sha256').update(of, 'utf8').digest('hex');
