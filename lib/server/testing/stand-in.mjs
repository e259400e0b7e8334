// A program that stands in for Next behind the request handler: it answers after the time in the address, and tells how
// many requests it had most at once. What is held is answered when a test releases it: no test depends on how fast
// requests arrive. At every line on standard input it makes a new server, with limits of its own, in place of the last,
// and prints its port. Its argument is the file of the request handler.
import { once, setMaxListeners } from 'node:events';
import http from 'node:http';
import { createInterface } from 'node:readline';

/** @type {typeof import('@/lib/server/request-handler.mjs')} */
const { requestHandler } = await import(process.argv[2] ?? '');

/** @type {http.Server | undefined} */
let last;

createInterface({ input: process.stdin }).on('line', async () => {
  last?.close();
  last?.closeAllConnections();
  last = http.createServer(
    requestHandler(standIn(), { trustedProxies: '127.0.0.1', secret: 'the secret of this desk' }),
  );
  await once(last.listen(0, '127.0.0.1'), 'listening');
  const address = last.address();
  if (address !== null && typeof address === 'object') console.log(address.port);
});

/** @returns {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<unknown>} */
function standIn() {
  let [busy, most, made] = [0, 0, 0];
  const held = new EventTarget();
  setMaxListeners(0, held);
  const parts = { now: 0, most: 0 };
  return async (request, response) => {
    const { url = '' } = request;
    const { pathname, searchParams } = new URL(url, 'http://here');
    if (pathname === '/desk') return response.end('desk');
    if (pathname === '/desk/busy') return response.end(String(busy));
    if (pathname === '/desk/release') return response.end(String(held.dispatchEvent(new Event('release'))));
    if (pathname === '/log/entries.jsonl') return response.write('a line'.padEnd(200));
    if (pathname.startsWith('/desk/documents/captures')) {
      parts.most = Math.max(parts.most, ++parts.now);
      for await (const _piece of request);
      if (searchParams.has('held')) await once(held, 'release');
      parts.now -= 1;
      return response.end(`at most ${parts.most}`);
    }
    most = Math.max(most, ++busy);
    if (searchParams.get('find') === 'held') await once(held, 'release');
    else await new Promise((resolve) => setTimeout(resolve, Number(searchParams.get('find') ?? 0)));
    if (pathname === '/events/crowd') await new Promise((resolve) => setTimeout(resolve, 50));
    busy -= 1;
    response.setHeader('Content-Type', 'text/html');
    if (!url.includes('?')) response.setHeader('x-nextjs-cache', 'HIT');
    return response.end(pathname === '/events/crowd' ? `made ${++made}` : `at most ${most}`);
  };
}
