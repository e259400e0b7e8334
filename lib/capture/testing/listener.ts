import { once } from 'node:events';
import { createServer as createWebServer, type RequestListener } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';
import { HostTurns } from '@/lib/capture/host-turns';
import type { Network } from '@/lib/capture/network';
import type { CaptureOptions } from '@/lib/capture/request-budget';
import type { CaptureLimits } from '@/lib/domain/address-refusal';

/** A server on loopback that belongs to one test, and what came to it. */
export type Listener = {
  port: number;
  /** How many connections were opened to it. */
  connections: () => number;
  /** How many bytes came to it. */
  bytes: () => number;
  close: () => Promise<void>;
};

/** A listener that speaks HTTP. */
export function listenWeb(answer: RequestListener): Promise<Listener> {
  return opened(createWebServer(answer));
}

/** A listener that does with its connections what it likes. */
export function listenRaw(answer: (socket: Socket) => void): Promise<Listener> {
  return opened(createServer(answer));
}

/** A listener behind TLS. */
export function listenSecure(options: TlsOptions, answer: (socket: Socket) => void): Promise<Listener> {
  return opened(createSecureServer(options, answer));
}

async function opened(server: Server): Promise<Listener> {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port.');
  return {
    port: address.port,
    connections: () => sockets.length,
    bytes: () => sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** Closes a listener when the test that runs is over. */
export function forThisTest(listener: Listener): Listener {
  onTestFinished(listener.close);
  return listener;
}

/** A network that takes every name for public and leads to one listener, whatever port is asked for. */
export function leadingTo(port: number, more: Partial<Network> = {}): Network & { opened: () => number } {
  let opened = 0;
  return {
    resolve: async () => ['127.0.0.1'],
    isPublic: () => true,
    openSocket: () => {
      opened += 1;
      return connect({ host: '127.0.0.1', port });
    },
    ...more,
    opened: () => opened,
  };
}

/** Options of a capture that waits for nobody. */
export function capturing(network: Network, limits: Partial<CaptureLimits> = {}): CaptureOptions {
  const turns = new HostTurns(undefined, { atOnce: 10, apart: 0 });
  return { turns, userAgent: 'Crossread/1.0 (+https://desk.example)', network, limits };
}
