import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { kindOf, rateLimitKey } from './limits.mjs';

const asked = (url: string, method = 'GET', headers = {}) => ({ url, method, headers }) as IncomingMessage;

test.each([
  ['file', '/_next/static/chunks/a.js'],
  ['file', '/icon.svg'],
  ['page', '/'],
  ['page', '/log'],
  ['page', '/events/makiivka'],
  ['page', '/events/makiivka/claims/killed'],
  ['page', '/no-such-page'],
  ['rendered', '/?page=2'],
  ['rendered', '/log?before=51'],
  ['rendered', '/log/check'],
  ['rendered', '/events/makiivka?find=a'],
  ['rendered', '/events/makiivka/report.csv'],
  ['rendered', '/events/makiivka/table.json'],
  ['rendered', '/report-an-error'],
  ['rendered', '/_next/image?url=/icon.svg'],
  ['download', '/log/entries.jsonl'],
  ['entrance', '/desk'],
  ['entrance', '/desk?show=submitted'],
  ['entrance', '/sign-in'],
  ['entrance', '/invitation/abc'],
  ['rendered', '/desks'],
])('%s: %s', (kind, url) => expect(kindOf(asked(url), 'secret')).toBe(kind));

test('a request for a part of a page is rendered', () => {
  expect(kindOf(asked('/events/makiivka', 'HEAD'), '')).toBe('rendered');
  expect(kindOf(asked('/events/makiivka', 'POST'), '')).toBe('rendered');
  expect(kindOf(asked('/events/makiivka', 'GET', { rsc: '1' }), '')).toBe('rendered');
  expect(kindOf(asked('/events/makiivka', 'GET', { cookie: '__prerender_bypass=a' }), '')).toBe('rendered');
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
  ['x'.repeat(10_000), 'unknown'],
])('%s is counted as %s', (address, key) => expect(rateLimitKey(address)).toBe(key));
