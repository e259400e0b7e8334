import type { Socket } from 'node:net';

/** What went over one connection: after decryption, before chunks and compression are undone. */
export type WireRecord = { sent: Uint8Array[]; received: Uint8Array[] };

/**
 * Records what a connection sends and receives, byte by byte, for the WARC. A connection that receives more than
 * `mostBytes` is closed: framing (one byte a chunk, headers without end) can be many times what it frames.
 */
export function recordWire(socket: Socket, mostBytes: number): WireRecord {
  const record: WireRecord = { sent: [], received: [] };
  let received = 0;
  const push = socket.push.bind(socket);
  socket.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) {
      received += chunk.length;
      if (received > mostBytes) socket.destroy(new TooMuchReceived());
      else record.received.push(chunk);
    }
    return push(chunk, encoding);
  };
  const write = socket.write.bind(socket);
  const recording = (chunk: Uint8Array | string, ...rest: unknown[]) => {
    const [encoding] = rest;
    record.sent.push(typeof chunk === 'string' ? Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8') : chunk);
    return Reflect.apply(write, socket, [chunk, ...rest]);
  };
  socket.write = recording;
  return record;
}

/** Leaves out answers such as 103 Early Hints that came before the one that counts: a reader of the WARC takes the first. */
export function dropInformational(record: WireRecord, answers: number): void {
  if (answers === 0) return;
  let received = Buffer.concat(record.received);
  for (let left = answers; left > 0; left -= 1) received = received.subarray(received.indexOf('\r\n\r\n') + 4);
  record.received = [received];
}

/** Why a connection was closed that received more than it may. */
export class TooMuchReceived extends Error {}

const isEncoding = (value: unknown): value is BufferEncoding => typeof value === 'string' && Buffer.isEncoding(value);
