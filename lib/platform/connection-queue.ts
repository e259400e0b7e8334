import type { PGlite } from '@electric-sql/pglite';
import { opensDeskConnection } from './desk-connections';

// PGlite is one session that all connections share, so a queue serves them one at a time. The queue of pglite-socket
// schedules single messages, and may switch to another connection between a query's Parse and Execute: unnamed
// statements of two connections then collide (`portal "" does not exist`, or worse, one gets the other's answer), and
// one failed message stops that queue for good. Here a connection keeps the session until the session is idle: after
// Sync or a simple query, and outside of a transaction. Connections of the desk are served first: however many readers
// wait, an editor waits for the query that is running and for no other.

type Message = {
  connection: number;
  bytes: Uint8Array;
  onData: (data: Uint8Array) => void;
  resolve: (sent: number) => void;
  reject: (error: unknown) => void;
};

const sync = new Uint8Array([0x53, 0, 0, 0, 4]);
/** Messages that build a query; the session is idle only after the Sync that follows them. */
const building = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));
/** Messages of COPY … FROM STDIN: the data, and its end. */
const copyData = 'd'.charCodeAt(0);

/**
 * Lets the process read messages that arrived while the session was busy: one turn of the event loop for the socket,
 * and one for pglite-socket, which defers what it reads. Without it, all connections that wait already would be served
 * before a new one.
 */
async function othersHeard(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export class ConnectionQueue {
  private waiting: Message[] = [];
  /** Connections of the desk. */
  private readonly first = new Set<number>();
  private running = false;
  private finished: Promise<void> = Promise.resolve();
  private holder: number | undefined;
  private heldSince = 0;
  private stopped = false;

  constructor(
    private readonly db: PGlite,
    private readonly evict: (connection: number) => void,
    /** A connection that holds the session and is silent for this long while others wait is evicted. */
    private readonly patience = 60_000,
  ) {}

  enqueue(connection: number, bytes: Uint8Array, onData: (data: Uint8Array) => void): Promise<number> {
    if (this.stopped) return Promise.reject(new Error('The database is closing.'));
    if (opensDeskConnection(bytes)) this.first.add(connection);
    return new Promise((resolve, reject) => {
      this.waiting.push({ connection, bytes, onData, resolve, reject });
      void this.run();
      this.watch();
    });
  }

  getQueueLength(): number {
    return this.waiting.length;
  }

  clearQueueForHandler(connection: number): void {
    const gone = this.waiting.filter((message) => message.connection === connection);
    this.waiting = this.waiting.filter((message) => message.connection !== connection);
    for (const message of gone) message.reject(new Error('The connection was closed.'));
  }

  /** Rolls back what a closed connection left open, and serves the next one. */
  async clearTransactionIfNeeded(connection: number): Promise<void> {
    this.first.delete(connection);
    if (this.holder !== connection) return;
    await this.db.runExclusive(async () => {
      await this.db.execProtocolRawStream(sync, { onRawData: () => {} });
    });
    if (this.db.isInTransaction()) await this.db.exec('ROLLBACK');
    if (this.holder === connection) this.holder = undefined;
    void this.run();
  }

  /** Accepts no more messages, and rolls back what is open. The database may be closed afterwards. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const message of this.waiting.splice(0)) message.reject(new Error('The database is closing.'));
    await this.finished;
    if (this.holder !== undefined) await this.clearTransactionIfNeeded(this.holder);
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.finished = this.passAll();
    await this.finished;
  }

  private async passAll(): Promise<void> {
    for (let message = this.next(); message; message = this.next()) {
      await this.pass(message);
      if (this.holder === undefined && this.waiting.length > 0) await othersHeard();
    }
    this.running = false;
  }

  private next(): Message | undefined {
    const index =
      this.holder === undefined ? this.whoseTurn() : this.placeOf(({ connection }) => connection === this.holder);
    return index < 0 ? undefined : this.waiting.splice(index, 1)[0];
  }

  /** The connection of the desk that has waited longest, or else the connection that has waited longest. */
  private whoseTurn(): number {
    return Math.max(
      0,
      this.placeOf(({ connection }) => this.first.has(connection)),
    );
  }

  private placeOf(which: (message: Message) => boolean): number {
    return this.waiting.findIndex(which);
  }

  private async pass(message: Message): Promise<void> {
    this.holder = message.connection;
    this.heldSince = Date.now();
    let sent = 0;
    try {
      await this.db.runExclusive(() =>
        this.db.execProtocolRawStream(message.bytes, {
          onRawData: (data) => {
            sent += data.length;
            message.onData(data);
          },
        }),
      );
      message.resolve(sent);
    } catch (error) {
      message.reject(error);
    }
    const type = message.bytes[0] ?? 0;
    const atRest = !building.has(type) && type !== copyData && !this.db.isInTransaction();
    if (atRest) this.holder = undefined;
  }

  private watch(): void {
    if (this.holder === undefined) return;
    setTimeout(() => {
      const { holder } = this;
      if (holder === undefined || this.running || this.waiting.length === 0) return;
      if (Date.now() - this.heldSince >= this.patience) this.evict(holder);
    }, this.patience + 1).unref();
  }
}
