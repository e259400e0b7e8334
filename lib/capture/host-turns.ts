import { processSingleton } from '@/lib/platform/process-singleton.mjs';

/** What tells the time, and calls back. A test hands in its own. */
export type Clock = {
  /** Milliseconds, from any beginning; never backwards. */
  now(): number;
  /** Calls once, `milliseconds` later; what it returns calls it off. */
  after(milliseconds: number, call: () => void): () => void;
};

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

const BOUNDS = { atOnce: 10, apart: 1000 };

type Waiting = { host: string; start: (leave: () => void) => void };

/**
 * Turns to ask other people's servers: one host is asked at most once a second, ten requests run at once in all. Who has
 * least running goes first, then who waits longest: a hundred captures of one slow host hold up no other host longer
 * than one request.
 */
export class HostTurns {
  readonly #clock: Clock;
  readonly #bounds: typeof BOUNDS;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Map<string, number>();
  /** When each host may be asked again. */
  readonly #free = new Map<string, number>();
  #cancel: (() => void) | undefined;

  constructor(clock: Clock = SYSTEM_CLOCK, bounds: typeof BOUNDS = BOUNDS) {
    this.#clock = clock;
    this.#bounds = bounds;
  }

  /** Waits for a turn. Returns what ends it, or undefined if `signal` stopped the wait. */
  take(host: string, signal?: AbortSignal): Promise<(() => void) | undefined> {
    return new Promise((give) => {
      if (signal?.aborted) return give(undefined);
      const stop = () => {
        const at = this.#waiting.indexOf(entry);
        if (at >= 0) this.#waiting.splice(at, 1);
        give(undefined);
      };
      const entry: Waiting = {
        host,
        start(leave) {
          signal?.removeEventListener('abort', stop);
          give(leave);
        },
      };
      this.#waiting.push(entry);
      signal?.addEventListener('abort', stop, { once: true });
      this.#serve();
    });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  #serve(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const now = this.#clock.now();
    for (const [host, time] of this.#free) if (time <= now) this.#free.delete(host);
    while (this.#atOnce() < this.#bounds.atOnce) {
      const next = this.#next();
      if (next === undefined) break;
      this.#start(next, now);
    }
    const soonest = Math.min(...this.#waiting.map(({ host }) => this.#free.get(host) ?? Number.POSITIVE_INFINITY));
    if (Number.isFinite(soonest)) this.#cancel = this.#clock.after(soonest - now, () => this.#serve());
  }

  #atOnce(): number {
    return [...this.#running.values()].reduce((sum, one) => sum + one, 0);
  }

  #next(): Waiting | undefined {
    let best: Waiting | undefined;
    for (const one of this.#waiting) {
      if (this.#free.has(one.host)) continue;
      if (best === undefined || this.#runningOf(one.host) < this.#runningOf(best.host)) best = one;
    }
    return best;
  }

  #runningOf(host: string): number {
    return this.#running.get(host) ?? 0;
  }

  #start(next: Waiting, now: number): void {
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#free.set(next.host, now + this.#bounds.apart);
    this.#running.set(next.host, this.#runningOf(next.host) + 1);
    let isOver = false;
    next.start(() => {
      if (isOver) return;
      isOver = true;
      const left = this.#runningOf(next.host) - 1;
      if (left > 0) this.#running.set(next.host, left);
      else this.#running.delete(next.host);
      this.#serve();
    });
  }
}

/** The turns of this server: its pages, actions and jobs are bundled apart, and share them. */
export const serverTurns = (): HostTurns => processSingleton('host-turns', () => new HostTurns());
