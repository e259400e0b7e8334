import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketHandler } from '@electric-sql/pglite-socket';
import { ConnectionQueue } from './connection-queue';

export type EmbeddedServer = { port: number; close: () => Promise<void> };

/** Whoever comes beyond is cut off. The server's pools have about twenty; commands and tests come besides. */
const maxConnections = 60;

/** Serves PGlite on a free loopback port. pglite-socket speaks the protocol; the connection queue is ours. */
export async function serveDatabase(db: PGlite, patience?: number): Promise<EmbeddedServer> {
  const open = new Map<number, { handler: PGLiteSocketHandler; socket: Socket }>();
  const turns = new ConnectionQueue(db, (connection) => void open.get(connection)?.handler.detach(true), patience);
  const server = createServer((socket) => {
    // biome-ignore lint/suspicious/noExplicitAny: the library types its queue as a class with private fields
    const handler = new PGLiteSocketHandler({ queryQueue: turns as any, closeOnDetach: true });
    open.set(handler.handlerId, { handler, socket });
    socket.once('close', () => open.delete(handler.handlerId));
    void handler.attach(socket);
  });
  server.maxConnections = maxConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await turns.stop();
      for (const { socket } of open.values()) socket.destroy();
      await closed;
    },
  };
}
