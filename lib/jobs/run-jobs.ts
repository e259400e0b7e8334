import type { JobKind, PrismaClient } from '@/lib/platform/generated/client';
import { framesOf, log } from '@/lib/platform/log';
import {
  endJob,
  giveJobBack,
  giveJobBackUnwritten,
  hasLease,
  renewLease,
  type TakenJob,
  takeJob,
} from '@/lib/store/jobs';
import type { Transaction } from '@/lib/store/transaction';

/** What a run may be told, and what it tells. `progress` takes percent. */
export type Run = { signal: AbortSignal; progress: (percent: number) => void };

/** What work on a job came to. `write` writes it, in the transaction that ends the job. */
export type Worked = { write?: (tx: Transaction) => Promise<void> } & ({ ok: true } | { ok: false; reason: string });

export type Works = Readonly<Record<JobKind, (about: string, run: Run) => Promise<Worked>>>;

export type Timing = {
  /** How long a run has a job without renewing its lease. */
  leaseSeconds: number;
  /** How often it renews, and learns that it is to stop, in milliseconds. */
  renewEvery: number;
};

const TIMING: Timing = { leaseSeconds: 30, renewEvery: 1_500 };

/** Undoes the transaction: another run has the job. */
class LeaseLost extends Error {}

/** Why a run ends before its work does: it was asked to, another run has the job, or the server stops. */
type Interrupted = 'stopped' | 'lost' | 'given back';

export type RunOutcome = 'nothing to do' | 'done' | 'failed' | 'not written' | Interrupted;

/**
 * Takes one job and does it. It is done once or not at all: what it made is written together with its end, and only by
 * the run that still has its lease. A run whose server dies leaves a lease that runs out, and the job is taken again.
 */
export async function runOneJob(
  client: PrismaClient,
  works: Works,
  serverStops?: AbortSignal,
  timing: Timing = TIMING,
): Promise<RunOutcome> {
  const job = await takeJob(client, timing.leaseSeconds);
  if (job === undefined) return 'nothing to do';
  const stop = new AbortController();
  let percent = 0;
  const interrupt = (why: Interrupted) => stop.abort(why);
  const serverStopped = () => interrupt('given back');
  serverStops?.addEventListener('abort', serverStopped);
  const renewals = setInterval(() => {
    renewLease(client, job, percent, timing.leaseSeconds).then(
      (told) => told !== 'go on' && interrupt(told === 'stop' ? 'stopped' : 'lost'),
      // The database does not answer: the lease may run out, and then the job is lost, which its end finds out.
      () => {},
    );
  }, timing.renewEvery);
  try {
    const progress = (now: number) => {
      percent = Math.min(100, Math.max(percent, now));
    };
    const worked = await works[job.kind](job.about, { signal: stop.signal, progress }).catch((error: Error): Worked => {
      if (!stop.signal.aborted)
        log().error({ job: job.kind, name: error.name, frames: framesOf(error) }, 'A job broke.');
      return { ok: false, reason: 'broke' };
    });
    return stop.signal.aborted
      ? await interrupted(client, job, stop.signal.reason as Interrupted)
      : await ended(client, job, worked);
  } finally {
    clearInterval(renewals);
    serverStops?.removeEventListener('abort', serverStopped);
  }
}

async function interrupted(client: PrismaClient, job: TakenJob, why: Interrupted): Promise<RunOutcome> {
  if (why === 'given back') await giveJobBack(client, job);
  if (why === 'stopped' && !(await endJob(client, job, { state: 'stopped' }))) return 'lost';
  return why;
}

async function ended(client: PrismaClient, job: TakenJob, worked: Worked): Promise<RunOutcome> {
  try {
    await client.$transaction(
      async (tx) => {
        const end = worked.ok ? ({ state: 'done' } as const) : ({ state: 'failed', reason: worked.reason } as const);
        if (!(await hasLease(tx, job))) throw new LeaseLost();
        // Who changes a capture locks it before its jobs; so does this.
        await worked.write?.(tx);
        if (!(await endJob(tx, job, end))) throw new LeaseLost();
      },
      { maxWait: 20_000, timeout: 60_000 },
    );
    return worked.ok ? 'done' : 'failed';
  } catch (error) {
    if (error instanceof LeaseLost) return 'lost';
    const { name, code } = error as Error & { code?: string };
    log().error({ job: job.kind, name, code, frames: framesOf(error as Error) }, 'What a job made cannot be written.');
    // Where the database does not answer this fails as well, and the lease runs out.
    await giveJobBackUnwritten(client, job, 'not written');
    return 'not written';
  }
}
