import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';

// Requests made-up views as fast as they are answered, from one client address or many. flood.ts runs it as a separate
// process, so that measurements there do not wait for it. Arguments: the server's address, the kind, the number of
// client addresses, and the seconds. Prints the number of responses per status.

const CONNECTIONS = 64;

const [url = '', kind = '', addresses = '1', seconds = '15'] = process.argv.slice(2);

const number = (below: number): number => randomBytes(4).readUInt32BE() % below;
const two = (given: number): string => String(given).padStart(2, '0');

const KINDS: Record<string, () => string> = {
  asof: () =>
    `/events/makiivka?asof=2023-01-${two(1 + number(28))}T${two(number(24))}:${two(number(60))}:${two(number(60))}Z`,
  log: () => (number(2) === 0 ? `/log?before=${1 + number(400)}` : `/log?before=${1 + number(1_000_000_000)}`),
  find: () => `/events/makiivka?find=${randomBytes(4).toString('hex')}`,
};

const target = KINDS[kind];
if (target === undefined) throw new Error(`There is no kind "${kind}".`);

const result = await autocannon({
  url,
  connections: CONNECTIONS,
  duration: Number(seconds),
  timeout: 30,
  requests: [
    {
      setupRequest: (request) => ({
        ...request,
        path: target(),
        headers: { ...request.headers, 'x-forwarded-for': `198.51.100.${1 + number(Number(addresses))}` },
      }),
    },
  ],
});
const { statusCodeStats = {} } = result as { statusCodeStats?: Record<string, { count: number }> };
console.log(
  Object.entries(statusCodeStats)
    .map(([status, { count }]) => `${count} × ${status}`)
    .join(', ') || 'no answer',
);
