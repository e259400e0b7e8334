import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy between a program and its database that can stop forwarding, like a server that hangs or a dead connection. */
export type PausableProxy = {
  url: string;
  /** Forwards nothing from now on, on open and on new connections. */
  pause: () => void;
  /** Forwards everything again. */
  resume: () => void;
  /** Forwards on new connections; open ones stay dead. */
  forgetPaused: () => void;
  /** Closes open connections, and new ones at once, as if the server were stopped. */
  refuse: () => void;
  accept: () => void;
  close: () => Promise<void>;
};

export async function proxyTo(url: string): Promise<PausableProxy> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  let paused = false;
  let refused = false;
  const server = createServer((client) => {
    if (refused) {
      client.resetAndDestroy();
      return;
    }
    const database = connect(Number(port || 5432), hostname);
    for (const socket of [client, database]) {
      open.add(socket);
      socket
        .on('error', () => {})
        .once('close', () => {
          open.delete(socket);
          client.destroy();
          database.destroy();
        });
    }
    client.on('data', (part) => database.write(part));
    database.on('data', (part) => client.write(part));
    if (paused) for (const socket of [client, database]) socket.pause();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    pause: () => {
      paused = true;
      for (const socket of open) socket.pause();
    },
    resume: () => {
      paused = false;
      for (const socket of open) socket.resume();
    },
    forgetPaused: () => {
      paused = false;
    },
    refuse: () => {
      refused = true;
      for (const socket of open) socket.destroy();
    },
    accept: () => {
      refused = false;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
