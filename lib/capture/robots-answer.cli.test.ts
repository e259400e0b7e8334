import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { captureAddress } from './fetch-address';
import { siteOf } from './testing/site';

const disallows = { body: 'User-agent: *\nDisallow: /a' };

test('what it disallows is refused until an editor has it fetched all the same', async () => {
  const { options, asked } = await siteOf({ '/robots.txt': disallows, '/a': { body: 'text' } });
  const refused = await captureAddress('http://a.example/a', options);
  expect(refused).toEqual({ ok: false, reason: 'robots.txt disallows it', address: 'http://a.example/a' });
  expect(asked).toEqual(['/robots.txt']);
  const result = await captureAddress('http://a.example/a', { ...options, despiteRobots: true });
  expect(result).toMatchObject({ ok: true, robots: 'disallows', status: 200 });
});

test('where one of several hops is disallowed, that is what is kept', async () => {
  const { options } = await siteOf({
    '/robots.txt': { body: 'User-agent: *\nDisallow: /a\nAllow: /b' },
    '/a': { status: 302, headers: { location: '/b' } },
    '/b': { body: 'text' },
  });
  const result = await captureAddress('http://a.example/a', { ...options, despiteRobots: true });
  expect(result).toMatchObject({ ok: true, robots: 'disallows', finalAddress: 'http://a.example/b' });
});

test('each host on the way is asked, and the one that disallows is told', async () => {
  const { options } = await siteOf({
    '/robots.txt': disallows,
    '/': { status: 302, headers: { location: 'http://b.example/a' } },
  });
  expect(await captureAddress('http://a.example/', options)).toMatchObject({
    ok: false,
    address: 'http://b.example/a',
  });
});

test.each([
  ['allows', { body: 'User-agent: crossread\nAllow: /' }],
  ['says nothing', { status: 404 }],
  ['says nothing', { status: 403 }],
  ['not reached', { status: 503 }],
  ['says nothing', { status: 302, headers: { location: '/robots.txt?1' } }],
  ['disallows', { body: `User-agent: *\nDisallow: /\n${'#'.repeat(5000)}` }],
  ['says nothing', { body: `User-agent: *\n${'#'.repeat(5000)}\nDisallow: /` }],
  ['not reached', { headers: { 'content-encoding': 'gzip' }, body: gzipSync('#'.repeat(500_000)) }],
] as const)('it %s: %o', async (robots, answer) => {
  const { options, asked } = await siteOf({ '/robots.txt': answer, '/a': { body: 'text' } });
  const result = await captureAddress('http://новини.укр/a', { ...options, despiteRobots: true });
  expect(result).toMatchObject({ ok: true, finalAddress: 'http://xn--b1amarcd.xn--j1amh/a', robots });
  expect(asked[0]).toBe('/robots.txt');
});
