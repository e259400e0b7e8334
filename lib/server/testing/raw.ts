import { connect } from 'node:net';

/** What one connection received until either side closed it; we do not close it before `patience`. */
export type Raw = { status: number; head: string; body: string; isClosed: boolean };

/** Sends bytes as they are, in pieces, and reads until the other side closes. */
export function sendRaw(port: number, pieces: string | readonly string[], patience = 10_000): Promise<Raw> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    let isClosed = true;
    const timer = setTimeout(() => {
      isClosed = false;
      socket.destroy();
    }, patience);
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
