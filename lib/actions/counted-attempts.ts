import { systemClock } from '@/lib/platform/clock';
import type { PrismaClient } from '@/lib/platform/generated/client';
import {
  type CountedAttempt,
  countAttempt,
  type RateLimit,
  refundAttempt,
  resetAttempts,
} from '@/lib/platform/rate-limit';

/** What is tried and by whom, and how often it may be. */
export type AttemptLimit = readonly [of: string, limit: RateLimit];

/** The tries that one form counts. All of them can be given back: what fails on our side is nobody's try. */
export class CountedAttempts {
  readonly #counted = new Map<string, CountedAttempt>();

  constructor(private readonly client: PrismaClient) {}

  /** Counts one after the other, up to the first that is one too many: how long that one has to wait, in words. */
  async count(...tries: readonly AttemptLimit[]): Promise<{ wait: string } | undefined> {
    for (const [of, limit] of tries) {
      const tried = await countAttempt(this.client, of, limit, systemClock);
      if (!tried.allowed) return { wait: inMinutes(tried.retryAfterSeconds) };
      this.#counted.set(of, tried.counted);
    }
    return undefined;
  }

  /** Gives back what was counted: all of it, or what is named. */
  async giveBack(...of: readonly string[]): Promise<void> {
    for (const one of of.length > 0 ? of : [...this.#counted.keys()]) {
      const counted = this.#counted.get(one);
      this.#counted.delete(one);
      if (counted) await refundAttempt(this.client, counted);
    }
  }

  /** What has succeeded stays counted, whatever fails afterwards. */
  keep(of: string): void {
    this.#counted.delete(of);
  }

  /** After a success the count begins anew. */
  async forget(...of: readonly string[]): Promise<void> {
    for (const one of of) await resetAttempts(this.client, one);
  }
}

function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
