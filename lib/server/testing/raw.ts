import { connect } from 'node:net';

/** What one connection received until either side closed it. */
export type Raw = { status: number; head: string; body: string; isClosed: boolean };

/** How long to wait for the first byte of an answer, in milliseconds: far longer than a busy machine takes. */
const UNTIL_THE_FIRST = 60_000;

/**
 * Sends bytes as they are, in pieces, and reads until the other side closes. We close only `patience` milliseconds after
 * the first byte of the answer.
 */
export function sendRaw(port: number, pieces: string | readonly string[], patience = 10_000): Promise<Raw> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    let isClosed = true;
    const closeAfter = (milliseconds: number) =>
      setTimeout(() => {
        isClosed = false;
        socket.destroy();
      }, milliseconds);
    let timer = closeAfter(UNTIL_THE_FIRST);
    socket.once('data', () => {
      clearTimeout(timer);
      timer = closeAfter(patience);
    });
    socket.on('data', (part) => {
      text += part;
    });
    // The connection was closed while sending; what was received before counts.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s, 2);
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body, isClosed });
    });
    for (const piece of [pieces].flat()) socket.write(piece);
  });
}
