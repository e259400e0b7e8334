import type { NextProcess } from './next-process';
import type { Served } from './serve';

/** The first wait in seconds; each further one is twice as long, up to the longest. */
const FIRST_WAIT = 1;
const LONGEST_WAIT = 60;

/** A server that ran this long did not stop for the reason of the stop before: the waits start again at the shortest. */
const STEADY = 5 * 60_000;

type Process = Pick<NextProcess, 'exited'>;

export type RestartOptions = {
  serve: () => Promise<{ ok: true; next: Process } | Extract<Served, { ok: false }>>;
  say: (line: string) => void;
  wait: (milliseconds: number) => Promise<void>;
  now: () => number;
  /** Whether a stop was requested: then nothing is started any more. */
  isStopping: () => boolean;
};

/**
 * Starts the web server again whenever it stops by itself, until a stop is requested. It prints each stop and each
 * start.
 */
export async function restartOnCrash(
  first: Process,
  { serve, say, wait, now, isStopping }: RestartOptions,
): Promise<void> {
  let serving: Process = first;
  let seconds = FIRST_WAIT;
  for (;;) {
    const since = now();
    const { code, signal } = await serving.exited;
    if (now() - since > STEADY) seconds = FIRST_WAIT;
    let stopped = `The web server stopped unexpectedly (${signal ?? `exit code ${code}`})`;
    for (;;) {
      if (isStopping()) return;
      say(`${stopped}; it is started again in ${seconds} s.`);
      await wait(seconds * 1000);
      seconds = Math.min(LONGEST_WAIT, seconds * 2);
      if (isStopping()) return;
      const served = await serve();
      if (served.ok) {
        say('The web server was started again.');
        serving = served.next;
        break;
      }
      stopped = `The web server could not be started again: ${served.reason.replace(/\.$/, '')}`;
    }
  }
}
