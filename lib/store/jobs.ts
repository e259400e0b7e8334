import { randomUUID } from 'node:crypto';
import type { JobKind, JobState } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** A job that this run has taken. `lease` names the run: whoever has another lease has lost it. */
export type TakenJob = { id: string; kind: JobKind; about: string; lease: string; tries: number };

/** What is told of a job. `progress` is in percent; `reason` is a word of the program, why it failed. */
export type JobTold = { kind: JobKind; state: JobState; progress: number; isStopping: boolean; reason?: string };

/** How often a job is taken before it counts as one that brings its server down. */
export const MOST_TRIES = 3;

/** The reason of a job that was taken that often, and never ended. */
export const TRIED_TOO_OFTEN = 'tried too often';

/** Asks for a job, unless the same work on the same thing is waiting or running already. */
export async function enqueueJob(db: Transaction, kind: JobKind, about: string): Promise<void> {
  await db.$executeRaw`INSERT INTO "job" ("id", "kind", "about_id") VALUES (${randomUUID()}::uuid, ${kind}::"job_kind", ${about}::uuid)
    ON CONFLICT ("kind", "about_id") WHERE "state" IN ('waiting', 'running') DO NOTHING`;
}

/**
 * Takes the job that has waited longest, or one whose run did not renew its lease, for some seconds of the database's
 * clock. Two runs never take the same: a row that another is taking is passed over.
 */
export async function takeJob(db: Transaction, leaseSeconds: number): Promise<TakenJob | undefined> {
  await db.$executeRaw`UPDATE "job" SET "state" = 'failed', "reason" = ${TRIED_TOO_OFTEN}, "lease" = NULL, "lease_until" = NULL, "ended_at" = now()
    WHERE "state" = 'running' AND "lease_until" < now() AND "tries" >= ${MOST_TRIES}`;
  const lease = randomUUID();
  const [taken] = await db.$queryRaw<{ id: string; kind: JobKind; about: string; tries: number }[]>`
    UPDATE "job" SET "state" = 'running', "lease" = ${lease}::uuid, "lease_until" = now() + make_interval(secs => ${leaseSeconds}),
      "tries" = "tries" + 1, "progress" = 0, "started_at" = now()
    WHERE "id" = (
      SELECT "id" FROM "job" WHERE "state" = 'waiting' OR ("state" = 'running' AND "lease_until" < now())
      ORDER BY "created_at", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "kind", "about_id" AS "about", "tries"`;
  return taken && { ...taken, lease };
}

/** Renews a lease and tells the progress in percent. `lost` if another run has the job by now, or it is gone. */
export async function renewLease(
  db: Transaction,
  { id, lease }: TakenJob,
  progress: number,
  leaseSeconds: number,
): Promise<'go on' | 'stop' | 'lost'> {
  const [row] = await db.$queryRaw<{ stop: boolean }[]>`
    UPDATE "job" SET "lease_until" = now() + make_interval(secs => ${leaseSeconds}), "progress" = ${Math.round(progress)}
    WHERE "id" = ${id}::uuid AND "lease" = ${lease}::uuid RETURNING "stop_asked" AS "stop"`;
  if (row === undefined) return 'lost';
  return row.stop ? 'stop' : 'go on';
}

/** Whether this run has its job still. It may lose it at any time: only `endJob` decides. */
export async function hasLease(db: Transaction, { id, lease }: TakenJob): Promise<boolean> {
  return (await db.job.count({ where: { id, lease } })) === 1;
}

export type JobEnd = { state: 'done' } | { state: 'stopped' } | { state: 'failed'; reason: string };

/**
 * Ends a job, if this run still has it. What the job made is written in the same transaction, so that it is there once
 * or not at all.
 */
export async function endJob(tx: Transaction, { id, lease }: TakenJob, end: JobEnd): Promise<boolean> {
  const reason = end.state === 'failed' ? end.reason : null;
  const count = await tx.$executeRaw`
    UPDATE "job" SET "state" = ${end.state}::"job_state", "reason" = ${reason}, "lease" = NULL, "lease_until" = NULL, "ended_at" = now()
    WHERE "id" = ${id}::uuid AND "lease" = ${lease}::uuid`;
  return count === 1;
}

/**
 * Gives a job back whose result could not be written: the next run takes it at once, and it counts as a try. After the last
 * one it has failed, with this reason. Nothing is changed where another run has it.
 */
export async function giveJobBackUnwritten(db: Transaction, { id, lease }: TakenJob, reason: string): Promise<void> {
  await db.$executeRaw`UPDATE "job" SET "lease" = NULL, "lease_until" = NULL,
      "state" = CASE WHEN "tries" < ${MOST_TRIES} THEN 'waiting' ELSE 'failed' END::"job_state",
      "reason" = CASE WHEN "tries" < ${MOST_TRIES} THEN NULL ELSE ${reason} END,
      "ended_at" = CASE WHEN "tries" < ${MOST_TRIES} THEN NULL ELSE now() END
    WHERE "id" = ${id}::uuid AND "lease" = ${lease}::uuid`;
}

/** Gives a job back that this run does not get done because its server stops: the next takes it at once. */
export async function giveJobBack(db: Transaction, { id, lease }: TakenJob): Promise<void> {
  await db.$executeRaw`UPDATE "job" SET "state" = 'waiting', "lease" = NULL, "lease_until" = NULL, "tries" = "tries" - 1
    WHERE "id" = ${id}::uuid AND "lease" = ${lease}::uuid`;
}

/** Asks that the jobs about something stop: one that waits is stopped now, one that runs by its run. */
export async function stopJobs(db: Transaction, about: string): Promise<void> {
  await db.$executeRaw`UPDATE "job" SET "state" = 'stopped', "ended_at" = now() WHERE "about_id" = ${about}::uuid AND "state" = 'waiting'`;
  await db.$executeRaw`UPDATE "job" SET "stop_asked" = TRUE WHERE "about_id" = ${about}::uuid AND "state" = 'running'`;
}

/** The last job about something. */
export async function lastJob(db: Transaction, about: string): Promise<JobTold | undefined> {
  const row = await db.job.findFirst({
    where: { aboutId: about },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { kind: true, state: true, progress: true, stopAsked: true, reason: true },
  });
  if (row === null) return undefined;
  const { stopAsked, reason, ...told } = row;
  return { ...told, isStopping: stopAsked, ...(reason !== null && { reason }) };
}

/** Erases the jobs about something that is erased. */
export async function eraseJobs(db: Transaction, about: readonly string[]): Promise<void> {
  await db.job.deleteMany({ where: { aboutId: { in: [...about] } } });
}
