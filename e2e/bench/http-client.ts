import { connect, type Socket } from 'node:net';
import { AnswerReader } from './answer-reader';

/** What all connections together received. Latencies in milliseconds; bytes with heads. */
export type Received = {
  answers: number;
  failed: number;
  bytes: number;
  seconds: number;
  latencies: readonly number[];
};

export type Asked = {
  url: string;
  connections: number;
  seconds: number;
  headers?: Readonly<Record<string, string>>;
};

/** After how many milliseconds without a byte an answer counts as failed. */
const PATIENCE = 30_000;

/** All connections read into it: each part is counted before the next one is read. */
const shared = Buffer.allocUnsafeSlow(256 * 1024);

/**
 * Requests one address on several connections for some seconds, each connection one answer after another, as browsers
 * do. An answer counts when its status is 200 and its whole body has arrived. Compared with a client that
 * parses and copies answers, it takes a third of the processor time of the machine that it shares with the server.
 */
export async function requestRepeatedly({ url, connections, seconds, headers = {} }: Asked): Promise<Received> {
  const { hostname, port, host, pathname, search } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n${lines.join('')}\r\n`);
  const received = { answers: 0, failed: 0, bytes: 0, latencies: [] as number[] };
  const started = performance.now();
  const isOver = () => performance.now() - started >= seconds * 1000;

  /** One connection, until its server closes it or the time is over. */
  const connection = (): Promise<void> =>
    new Promise((resolve) => {
      let sent = 0;
      const ask = (): void => {
        if (isOver()) return void socket.end();
        sent = performance.now();
        socket.write(request);
      };
      const reader = new AnswerReader(({ isGood, bytes }) => {
        received.latencies.push(performance.now() - sent);
        sent = 0;
        received.answers += 1;
        received.bytes += bytes;
        if (!isGood) received.failed += 1;
        ask();
      });
      const callback = (length: number): boolean => {
        try {
          reader.take(shared, length);
        } catch (error) {
          socket.destroy(error as Error);
        }
        return true;
      };
      const socket: Socket = connect({ host: hostname, port: Number(port), onread: { buffer: shared, callback } });
      socket.setNoDelay(true).setTimeout(PATIENCE, () => socket.destroy());
      socket.once('connect', ask).once('error', () => {});
      socket.once('close', (hasFailed) => {
        if (hasFailed || sent > 0 || reader.isInside) received.failed += 1;
        resolve();
      });
    });

  const connected = async (): Promise<void> => {
    while (!isOver()) await connection();
  };
  await Promise.all(Array.from({ length: connections }, connected));
  return { ...received, seconds: (performance.now() - started) / 1000 };
}
