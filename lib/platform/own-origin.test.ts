import { expect, test } from 'vitest';
import { isOwnOrigin, ownOrigins, printOwnOrigins, readOwnOrigins } from './own-origin.mjs';

type Settings = Parameters<typeof ownOrigins>[0];

const AT_DESK: Settings = { publicUrl: 'https://desk.example', host: '0.0.0.0', port: 3000 };
const ON_LOOPBACK: Settings = { host: '127.0.0.1', port: 3000 };
const ON_ALL: Settings = { host: '0.0.0.0', port: 3000 };

const isOurs = (settings: Settings, origin: string | null, host: string | null) =>
  isOwnOrigin(ownOrigins(settings), { origin, host });

/** Origins that are never ours, whatever the settings are. */
const NEVER = [
  null,
  '',
  'null',
  'no address',
  'ftp://desk.example',
  'chrome-extension://desk.example',
  'https://desk.example.evil.example',
  'https://desk.example@evil.example',
  'https://desk.example:8443',
  'https://desk.example/',
  'https://DESK.example',
  'https://desk.example, https://evil.example',
  'http://evil.example',
];

test('if PUBLIC_URL is set, only its origin is ours, whatever Host a request gives', () => {
  for (const host of ['desk.example', 'evil.example', '127.0.0.1:3000', null]) {
    expect(isOurs(AT_DESK, 'https://desk.example', host), String(host)).toBe(true);
    for (const origin of [...NEVER, 'http://desk.example', `http://${host}`, `https://${host}:3000`]) {
      expect(isOurs(AT_DESK, origin, host), `${origin} at ${host}`).toBe(false);
    }
  }
  const withPort: Settings = { publicUrl: 'http://desk.example:8080', host: '127.0.0.1', port: 3000 };
  expect(isOurs(withPort, 'http://desk.example:8080', '127.0.0.1:3000')).toBe(true);
  expect(isOurs(withPort, 'http://127.0.0.1:3000', '127.0.0.1:3000')).toBe(false);
});

test.each(['127.0.0.1', 'localhost', '::1'])('on %s the three names of this machine are ours', (host) => {
  for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
    // A page on another site whose name resolves to this machine (DNS rebinding) gives its own name in both.
    for (const asked of [`${name}:3000`, 'evil.example:3000']) {
      expect(isOurs({ host, port: 3000 }, `http://${name}:3000`, asked), name).toBe(true);
    }
    expect(isOurs({ host, port: 3000 }, `http://${name}:3001`, `${name}:3001`)).toBe(false);
    expect(isOurs({ host, port: 3000 }, `https://${name}:3000`, `${name}:3000`)).toBe(false);
    expect(isOurs({ host, port: 80 }, `http://${name}`, name), 'browsers omit port 80').toBe(true);
  }
  for (const origin of [...NEVER, 'http://evil.example:3000']) {
    expect(isOurs(ON_LOOPBACK, origin, 'evil.example:3000'), String(origin)).toBe(false);
  }
});

test('on other addresses the origin is http and the Host of the request', () => {
  for (const host of ['192.168.0.7:3000', 'desk.local', 'DESK.local', '[fd00::7]:3000', 'desk.local:80']) {
    const { origin } = new URL(`http://${host}`);
    expect(isOurs(ON_ALL, origin, host), host).toBe(true);
    for (const other of [...NEVER, origin.replace('http', 'https'), `${origin}:1`]) {
      expect(isOurs(ON_ALL, other, host), `${other} at ${host}`).toBe(false);
    }
  }
  for (const host of [
    null,
    '',
    'a@desk.local',
    'desk.local/x',
    'desk.local?x',
    'desk.local#x',
    'a b',
    'desk.local\\',
  ]) {
    expect(isOurs(ON_ALL, 'http://desk.local', host), String(host)).toBe(false);
  }
});

test('the environment of the server carries the origins; a server without them accepts no form', () => {
  for (const settings of [AT_DESK, ON_LOOPBACK, ON_ALL]) {
    const own = ownOrigins(settings);
    expect(readOwnOrigins(printOwnOrigins(own))).toEqual(own);
  }
  expect(printOwnOrigins(ownOrigins(ON_LOOPBACK))).toBe(
    'http://127.0.0.1:3000 http://localhost:3000 http://[::1]:3000',
  );
  for (const nothing of [undefined, '']) expect(() => readOwnOrigins(nothing)).toThrow('CROSSREAD_OWN_ORIGINS');
});
