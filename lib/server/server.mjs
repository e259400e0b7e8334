// The web server in production: Next's own request handler inside a Node server, as Next documents it
// (nextjs.org/docs/app/guides/custom-server), with request-handler.mjs around it. lib/cli/next-process.ts starts it.
import http from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';
import { createServer } from './connections.mjs';
import { requestHandler } from './request-handler.mjs';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: '.' }, hostname: { type: 'string' }, port: { type: 'string' } },
});
const hostname = values.hostname ?? '127.0.0.1';
const port = Number(values.port ?? 3000);

// Next uses WebSockets in development only. Here it gets a server to which nobody connects, so that a WebSocket request
// is answered with the page (RFC 9110, 7.8) instead of a connection that nothing answers.
const app = next({ dev: false, dir: values.dir, hostname, port, httpServer: http.createServer() });
await app.prepare();

const handle = requestHandler(app.getRequestHandler(), {
  trustedProxies: process.env.TRUSTED_PROXIES,
  publicUrl: process.env.PUBLIC_URL,
  ownOrigins: process.env.CROSSREAD_OWN_ORIGINS,
  databaseUrl: process.env.DATABASE_URL,
  secret: process.env.AUTH_SECRET,

  databaseKind: process.env.DATABASE_KIND,
});
const server = createServer(handle);
server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname, () => console.log(`Ready at ${hostname}:${port}`));

/** Finishes requests in progress, and closes idle connections. */
process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
