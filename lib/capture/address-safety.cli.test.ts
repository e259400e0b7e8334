import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captureAddress } from './fetch-address';
import { INTERNET, type Network } from './network';
import { isPublicAddress } from './public-address';
import { capturing, type Listener, listenRaw, listenWeb } from './testing/listener';
import { asHeader } from './testing/site';

/**
 * One listener on loopback stands for all that nobody outside may reach; another for a site of the public that tries to
 * lead there. Whatever is not that site is connected to the first, if ever a connection is opened.
 */
let secret: Listener;
let site: Listener;
let leads = '';

beforeAll(async () => {
  secret = await listenWeb((_, response) => response.end('THE SECRET'));
  site = await listenWeb((request, response) => {
    const isAsked = request.url === (leads.startsWith('robots ') ? '/robots.txt' : '/');
    if (!isAsked) return response.writeHead(404).end();
    return response.writeHead(302, { location: asHeader(leads.replace('robots ', '')) }).end();
  });
});
afterAll(async () => {
  await secret.close();
  await site.close();
});

const SITE = '93.184.216.34';

/** As in production, but for the look-up of names and where a connection ends. Counts what is opened. */
function watched(resolve: Network['resolve']): Network & { opened: string[] } {
  const opened: string[] = [];
  return {
    resolve,
    isPublic: INTERNET.isPublic,
    opened,
    openSocket({ addresses }) {
      opened.push(addresses.join(' '));
      const isSite = addresses.every((address) => address === SITE);
      const socket = connect({ host: '127.0.0.1', port: isSite ? site.port : secret.port });
      return isSite ? Object.defineProperty(socket, 'remoteAddress', { value: SITE }) : socket;
    },
  };
}

const HOSTS = [
  ...[
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0X7F.0.0.0x1',
    '017700000001',
  ],
  ...[
    '0177.0.0.1',
    '127.000.000.001',
    '127.9.9.9',
    '0',
    '0.0.0.0',
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '１２７。０。０。１',
  ],
  ...['%31%32%37.0.0.1', '127%2E0.0.1', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
  ...['[::127.0.0.1]', '[64:ff9b::127.0.0.1]', '[2002:7f00:1::]', '[fe80::1]', '[fd00:ec2::254]', '169.254.169.254'],
  ...[
    '0xa9fea9fe',
    '2852039166',
    '10.0.0.1',
    '192.168.1.1',
    '100.100.100.200',
    'localhost',
    'LOCALHOST.',
    'a.localhost',
  ],
  ...['ｌｏｃａｌｈｏｓｔ', 'printer.local', 'metadata.google.internal', 'intranet', 'router.home.arpa'],
];

/** What a name may answer with: loopback, private, link-local, metadata, and these inside IPv6. */
const PRIVATE = [
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.0.1', '169.254.169.254', '169.254.170.2'],
  ...[
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
  ],
  ...[
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
  ],
  ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%lo', 'fec0::1', 'ff02::1', 'not an address'],
];

let tries = 0;
async function tried(address: string, network: Network): Promise<string> {
  tries += 1;
  const result = await captureAddress(address, capturing(network, { time: 3000, connectTime: 2000 }));
  return result.ok ? 'REACHED' : result.reason;
}

const toSite: Network['resolve'] = async () => [SITE];
const refused = (reasons: readonly string[]) =>
  reasons.filter((one) => !/^(a number|a local name|not public)/.test(one));

test('by every spelling of an address nothing is opened', async () => {
  const network = watched(async () => ['127.0.0.1']);
  const reasons: string[] = [];
  for (const host of HOSTS) {
    for (const address of [`http://${host}/`, `https://${host}/`, `http://${host}:8080/`, `http:\\\\${host}/`]) {
      reasons.push(await tried(address, network));
    }
    expect(await tried(`http://${host}:${secret.port}/`, network)).not.toBe('REACHED');
    expect(await tried(`http://user@${host}/`, network)).toBe('a password in it');
  }
  expect(refused(reasons)).toEqual([]);
  expect(network.opened).toEqual([]);
});

test('by a redirect, of the page or of robots.txt, nothing but the site is opened', async () => {
  const network = watched(async (name) => [name === 'site.example' ? SITE : '127.0.0.1']);
  for (const host of [...HOSTS, 'leads-home.example']) {
    leads = `http://${host}/`;
    expect(refused([await tried('http://site.example/', network)])).toEqual([]);
  }
  for (const host of [...HOSTS, 'leads-home.example']) {
    leads = `robots http://${host}/robots.txt`;
    tries += 1;
    const page = await captureAddress('http://site.example/', capturing(network));
    expect(page).toMatchObject({ ok: true, status: 404, finalAddress: 'http://site.example/', robots: 'not reached' });
  }
  for (const [location, reason] of [
    ['file:///etc/passwd', 'not http'],
    ['data:text/html,a', 'not http'],
    ['ftp://site.example/', 'not http'],
    ['http://site.example:5432/', 'another port'],
    ['http://user:word@site.example/', 'a password in it'],
  ] as const) {
    leads = location;
    expect(await tried('http://site.example/', network)).toBe(reason);
  }
  expect(new Set(network.opened)).toEqual(new Set([SITE]));
});

test('by a name with a private address, alone or beside public ones, nothing is opened', async () => {
  for (const address of PRIVATE) {
    for (const addresses of [[address], [SITE, address], [address, SITE]]) {
      const network = watched(async () => addresses);
      expect(await tried('https://news.example/', network)).toBe('not public');
      expect(network.opened).toEqual([]);
    }
  }
});

test('by a name that changes between look-ups only the site is opened', async () => {
  leads = '/next';
  for (const address of PRIVATE) {
    for (const publicAnswers of [1, 2]) {
      let asked = 0;
      const network = watched(async () => [++asked > publicAnswers ? address : SITE]);
      expect(await tried('http://news.example/', network)).toBe('not public');
      // One look-up for each request: the connection goes where the answer that was checked says.
      expect({ asked, opened: network.opened.length }).toEqual({ asked: publicAnswers + 1, opened: publicAnswers });
      expect(new Set(network.opened)).toEqual(new Set([SITE]));
    }
  }
});

test('nobody came to the listener, and it can be reached where the decision admits it', async () => {
  console.log(
    `${tries} tries to reach a listener on loopback or an address inside: ${secret.connections()} reached it.`,
  );
  expect(tries).toBeGreaterThan(500);
  expect(secret.connections()).toBe(0);
  const open = { ...watched(async () => ['127.0.0.1']), isPublic: () => true };
  expect(await tried('http://news.example/', open)).toBe('REACHED');
  expect(secret.connections()).toBe(2);
});

test('a connection that ends elsewhere than was checked is closed before a byte is sent', async () => {
  const elsewhere = await listenRaw(() => {});
  const openSocket = () => connect({ host: '127.0.0.1', port: elsewhere.port });
  for (const isPublic of [isPublicAddress, () => true]) {
    const network = { ...watched(toSite), isPublic, openSocket };
    expect(await tried('http://news.example/', network)).toBe('not public');
    expect(await tried('https://news.example/', network)).toBe('not public');
  }
  // An IPv4 address with nothing before it is read as one that was checked, and is another.
  const asIPv6 = () => Object.defineProperty(openSocket(), 'remoteAddress', { value: `::${SITE}` });
  const network = { ...watched(toSite), isPublic: isPublicAddress, openSocket: asIPv6 };
  expect(await tried('http://news.example/', network)).toBe('not public');
  expect(elsewhere.bytes()).toBe(0);
  await elsewhere.close();
});

test('in production a connection goes to the addresses that were checked, whatever the name answers now', async () => {
  const socket = INTERNET.openSocket({ name: 'news.invalid', port: secret.port, addresses: ['127.0.0.1'] });
  await new Promise((give) => socket.once('connect', give));
  expect(socket.remoteAddress).toBe('127.0.0.1');
  socket.destroy();
  expect(['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254'].filter(INTERNET.isPublic)).toEqual([]);
});
