import { createSocket, type Socket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { addressesOf } from './network';

let server: Socket | undefined;
afterEach(() => server?.close());

/** A name server on loopback that answers queries of each type with these records, or not at all. */
async function nameServer(records: { A?: number[][]; AAAA?: number[][] } | undefined): Promise<Resolver> {
  const socket = createSocket('udp4');
  server = socket;
  socket.on('message', (query, { port }) => {
    if (records === undefined) return;
    const end = query.indexOf(0, 12);
    const isIPv6 = query[end + 2] === 28;
    const found = (isIPv6 ? records.AAAA : records.A) ?? [];
    const question = query.subarray(12, end + 5);
    const head = Buffer.from([...query.subarray(0, 2), 0x81, 0x80, 0, 1, 0, found.length, 0, 0, 0, 0]);
    const answers = found.map((bytes) =>
      Buffer.from([0xc0, 12, 0, isIPv6 ? 28 : 1, 0, 1, 0, 0, 0, 9, 0, bytes.length, ...bytes]),
    );
    socket.send(Buffer.concat([head, question, ...answers]), port, '127.0.0.1');
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const resolver = new Resolver({ timeout: 1000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return resolver;
}

const never = new AbortController().signal;
const IPV6 = [0x26, 6, 0x47, 0, ...Array<number>(11).fill(0), 1];

test('all addresses of a name are found, IPv4 and IPv6', async () => {
  const resolver = await nameServer({
    A: [
      [93, 184, 216, 34],
      [10, 0, 0, 1],
    ],
    AAAA: [IPV6],
  });
  expect(await addressesOf('news.example', never, resolver)).toEqual(['93.184.216.34', '10.0.0.1', '2606:4700::1']);
});

test('a name with addresses of one kind, and one with none', async () => {
  const one = await nameServer({ AAAA: [IPV6] });
  expect(await addressesOf('news.example', never, one)).toEqual(['2606:4700::1']);
  server?.close();
  expect(await addressesOf('news.example', never, await nameServer({}))).toEqual([]);
});

test('a name server that is silent is waited for no longer than it is asked to', async () => {
  const stop = new AbortController();
  const answer = addressesOf('news.example', stop.signal, await nameServer(undefined));
  const started = performance.now();
  setTimeout(() => stop.abort(), 20);
  expect(await answer).toEqual([]);
  expect(performance.now() - started).toBeLessThan(900);
});
