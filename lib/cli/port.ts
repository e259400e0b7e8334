import { createServer } from 'node:net';

export type PortResult = { ok: true } | { ok: false; reason: string };

/** Checks the port before any work is done, so that a taken port costs no build. */
export function checkPort(host: string, port: number): Promise<PortResult> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ ok: false, reason: reasonOf(error, host, port) }));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve({ ok: true })));
  });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program; stop that one, or set PORT to another number.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this user; set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is ${host}, which is no address of this machine; expected is one such as 127.0.0.1.`;
    default:
      return `Port ${port} on ${host} cannot be used: ${error.message}.`;
  }
}

/** Returns a free port, for servers whose address nobody needs to know in advance. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The address to type into a browser on this machine. */
export function address(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
