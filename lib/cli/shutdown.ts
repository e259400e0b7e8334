/** Closes what is open in good order, the last opened first. */
export class Shutdown {
  private closers: (() => Promise<void>)[] = [];
  private closing: Promise<void> | undefined;

  /** True once a stop was requested: failures after that are caused by it. */
  asked = false;

  constructor() {
    // A terminal and npm may each send a signal; the second must not cut the first shutdown short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.stop());
    // The reader of the output may have ended before this process.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    this.followNpm();
  }

  add(closer: () => Promise<void>): void {
    if (this.closing) void closer();
    else this.closers.push(closer);
  }

  /** Closes everything and prints the reason, unless a stop was requested. */
  async fail(reason: string): Promise<number> {
    await this.close();
    if (!this.asked) console.error(reason);
    return 1;
  }

  close(): Promise<void> {
    this.closing ??= (async () => {
      for (const closer of this.closers.reverse()) await closer();
    })();
    return this.closing;
  }

  /** Stopping on request is a success: exit code 0. */
  private async stop(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    console.log('\nStopping …');
    await this.close();
    console.log('Stopped; the data is kept.');
    process.exit(0);
  }

  /** SIGTERM to npm ends npm and the shell in between, and is not forwarded: this process then has another parent. */
  private followNpm(): void {
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) void this.stop();
    }, 500).unref();
  }
}
