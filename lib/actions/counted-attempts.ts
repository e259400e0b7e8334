import { systemClock } from '@/lib/platform/clock';
import type { PrismaClient } from '@/lib/platform/generated/client';
import {
  type CountedAttempt,
  countAttempt,
  type RateLimit,
  refundAttempt,
  resetAttempts,
} from '@/lib/platform/rate-limit';

/** What is attempted and by whom, and how often that is allowed. */
export type AttemptLimit = readonly [of: string, limit: RateLimit];

/** The attempts that one form counts. All of them can be refunded: a failure of ours is nobody's attempt. */
export class CountedAttempts {
  readonly #counted = new Map<string, CountedAttempt>();

  constructor(private readonly client: PrismaClient) {}

  /**
   * Counts one limit after the other, up to the first that is exceeded; returns how long to wait for that one, in
   * words.
   */
  async count(...tries: readonly AttemptLimit[]): Promise<{ wait: string } | undefined> {
    for (const [of, limit] of tries) {
      const tried = await countAttempt(this.client, of, limit, systemClock);
      if (!tried.allowed) return { wait: inMinutes(tried.retryAfterSeconds) };
      this.#counted.set(of, tried.counted);
    }
    return undefined;
  }

  /** Refunds what was counted: everything, or the limits that are named. */
  async giveBack(...of: readonly string[]): Promise<void> {
    for (const one of of.length > 0 ? of : [...this.#counted.keys()]) {
      const counted = this.#counted.get(one);
      this.#counted.delete(one);
      if (counted) await refundAttempt(this.client, counted);
    }
  }

  /** Marks the attempts as final: a later failure does not refund them. */
  keep(of: string): void {
    this.#counted.delete(of);
  }

  /** Resets the counts after a success. */
  async forget(...of: readonly string[]): Promise<void> {
    for (const one of of) await resetAttempts(this.client, one);
  }
}

function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
