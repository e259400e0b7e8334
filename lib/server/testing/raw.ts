import { connect } from 'node:net';

/** What came back over one connection until it was closed, by whichever side; nothing is cut by us before `patience`. */
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
    // What was sent into a closed connection; what had come before it counts.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s, 2);
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body, isClosed });
    });
    for (const piece of [pieces].flat()) socket.write(piece);
  });
}
