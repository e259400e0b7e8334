import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';

// Asks for made-up views as fast as it is answered, from one address or from many: run by flood.ts, in a process of its own, so
// that what is measured there does not wait for it. Arguments: the address of the server, the kind, how many addresses, for
// how many seconds. Prints which statuses came, and how many.

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
