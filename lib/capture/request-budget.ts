import { CAPTURE_LIMITS, type CaptureLimits, type RefusedAddress } from '@/lib/domain/address-refusal';
import { deadline } from './deadline';
import { type Exchange, type ExchangeOptions, exchange } from './exchange';
import { type HostTurns, serverTurns } from './host-turns';
import { INTERNET, type Network } from './network';

export type CaptureOptions = {
  /** `userAgentOf` makes it. */
  userAgent: string;
  /** Fetches the page also where its robots.txt disallows it: an editor has seen that and said so. */
  despiteRobots?: boolean;
  signal?: AbortSignal;
  /** Bytes of the body so far, before they are decoded. */
  onProgress?: (bytes: number) => void;
  /** For tests, which reach listeners of their own, and wait for nobody. */
  turns?: HostTurns;
  network?: Network;
  limits?: Partial<CaptureLimits>;
};

/** What each single request adds to the options of its capture. */
type Asked = Pick<ExchangeOptions, 'bytes' | 'whenLonger'> & { counts: boolean; time: number };

/** The part of a capture's time that a robots.txt may take: where one hangs, the page may still come. */
const ROBOTS_TIME = 1 / 3;

/**
 * The requests of one capture, which share its time and its bytes. Each waits for the turn of its host; the time of the
 * capture does not run meanwhile.
 */
export class RequestBudget {
  readonly limits: CaptureLimits;
  readonly #options: CaptureOptions;
  #time: number;
  #bytes = 0;

  constructor(options: CaptureOptions) {
    this.limits = { ...CAPTURE_LIMITS, ...options.limits };
    this.#options = options;
    this.#time = this.limits.time;
  }

  /** Asks for one address, which `allowedAddress` admitted, for a page: what is left of the capture's bytes. */
  page(url: URL): Promise<({ ok: true } & Exchange) | RefusedAddress> {
    return this.#ask(url, {
      bytes: this.limits.bytes - this.#bytes,
      whenLonger: 'refuse',
      counts: true,
      time: this.#time,
    });
  }

  /** Asks for a robots.txt, whose end is cut off where it is too long, as RFC 9309 has it. */
  robots(url: URL): Promise<({ ok: true } & Exchange) | RefusedAddress> {
    const time = Math.min(this.#time, this.limits.time * ROBOTS_TIME);
    return this.#ask(url, { bytes: this.limits.robotsBytes, whenLonger: 'cut', counts: false, time });
  }

  async #ask(url: URL, { counts, time, ...asked }: Asked): Promise<({ ok: true } & Exchange) | RefusedAddress> {
    const { turns = serverTurns(), userAgent, signal, onProgress } = this.#options;
    const leave = await turns.take(url.hostname, signal);
    if (leave === undefined) return { ok: false, reason: 'stopped', address: url.href };
    const started = performance.now();
    const timer = deadline(Math.max(0, time), signal);
    const before = this.#bytes;
    try {
      const result = await exchange(url, {
        ...asked,
        network: this.#options.network ?? INTERNET,
        limits: this.limits,
        userAgent,
        signal: timer.signal,
        ...(onProgress && counts && { onProgress: (bytes: number) => onProgress(before + bytes) }),
      });
      if (result.ok) {
        if (counts) this.#bytes += Math.max(result.payload.length, result.body.length);
        return result;
      }
      if (signal?.aborted) return { ok: false, reason: 'stopped', address: url.href };
      if (timer.hasPassed()) return { ok: false, reason: 'took too long', address: url.href };
      return { ...result, address: url.href };
    } finally {
      timer.clear();
      this.#time -= performance.now() - started;
      leave();
    }
  }
}
