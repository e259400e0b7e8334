import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signInByForm } from './pages/desk-pages';
import { PlainClient } from './pages/plain-client';
import { watch } from './pages/watched';

const FORBIDDEN = [
  "default-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "connect-src 'self'",
  "style-src 'self'",
];

const READERS = [
  '/',
  '/about',
  '/methodology',
  '/events/makiivka',
  '/events/makiivka?sort=disputed',
  '/events/nowhere',
  '/report-an-error?about=/events/makiivka',
];

test('a reader page has the strictest content policy that caching allows', async () => {
  const client = new PlainClient();
  for (const address of READERS) {
    const { headers } = await client.get(address);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of FORBIDDEN) expect(policy, address).toContain(rule);
    expect(policy, address).toContain("script-src 'self' 'unsafe-inline';");
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('referrer-policy'), address).toBe('strict-origin-when-cross-origin');
    expect(headers.get('x-frame-options'), address).toBe('DENY');
    expect(headers.get('set-cookie'), address).toBeNull();
  }
});

test('the desk and the pages that lead to it have a new nonce for each request, and are not cached', async ({
  desk,
}) => {
  const client = new PlainClient();
  await desk.forgetAddresses();
  const nonces = new Set<string>();
  const addresses = [
    '/sign-in',
    '/sign-in/second-factor',
    '/invitation/none',
    '/desk',
    '/desk/account',
    '/desk/accounts',
    '/desk/reports',
    '/desk/keys',
    '/desk/filters',
  ];
  await client.signIn(await desk.person('administrator'));
  for (const address of [...addresses, ...addresses]) {
    const { headers, text, status } = await client.get(address);
    expect(status, address).toBe(200);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of FORBIDDEN) expect(policy, address).toContain(rule);
    const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy)?.[1] ?? '';
    expect(nonce.length, address).toBeGreaterThan(20);
    expect(policy, address).not.toContain('unsafe');
    nonces.add(nonce);
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length, address).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag, address).toContain(`nonce="${nonce}"`);
    expect(headers.get('cache-control'), address).toContain('no-store');
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('x-frame-options'), address).toBe('DENY');
    expect(headers.get('referrer-policy'), address).toMatch(/^(strict-origin-when-cross-origin|no-referrer)$/);
  }
  expect(nonces.size).toBe(2 * addresses.length);
  expect((await client.get('/invitation/none')).text).toContain('name="referrer" content="no-referrer"');
});

test('sign-in cookies are sent to this server only, and no script can read them', async ({ desk }) => {
  await desk.forgetAddresses();
  const { headers } = await new PlainClient().signIn(await desk.person('reporter'));
  const cookies = headers.getSetCookie();
  // The second cookie says that someone has signed in from this browser; it is not a session.
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['crossread.session_token', 'crossread.known_browser']);
  for (const cookie of cookies) {
    for (const flag of [/; HttpOnly/i, /; SameSite=lax/i, /; Path=\/(;|$)/i]) expect(cookie).toMatch(flag);
    expect(cookie).not.toMatch(/; Domain=/i);
  }
});

test('no page violates its policy, logs an error, or sends a request to another host', async ({ page, desk }) => {
  const [reporter, administrator] = [await desk.person('reporter'), await desk.person('administrator')];
  const { slug, last } = await desk.event(reporter, administrator);
  await desk.took(administrator, 'ask to withdraw', last);
  const watched = await watch(page);
  const desks = [
    '/desk',
    '/desk?show=held',
    '/desk?show=draft&page=2',
    '/desk/account',
    '/desk/accounts',
    '/desk/reports',
    '/desk/keys',
    '/desk/filters',
  ];
  const outside = ['/sign-in', '/sign-in/second-factor', '/invitation/none'];
  const events = ['kyiv-attack', 'quillhaven-ferry', 'fredericksburg', 'covid-italy', slug].map(
    (of) => `/events/${of}`,
  );
  for (const address of [...READERS, ...events, ...outside]) await page.goto(address, { waitUntil: 'load' });
  await signInByForm(page, desk, administrator);
  for (const address of [...desks, ...outside, '/', `/events/${slug}?all=1`]) {
    await page.goto(address, { waitUntil: 'load' });
    // A signed-in person is redirected from there, a moment after the page has loaded.
    if (address === '/sign-in') await page.waitForURL('**/desk', { waitUntil: 'load' });
  }
  // One form is sent as well.
  await page.goto('/desk/account');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/at least 12/);
  await page.goto('/desk/accounts');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  await expect(page.getByRole('status').filter({ hasText: '/invitation/' })).toBeVisible();
  expect(watched).toEqual({ others: [], problems: [] });
});

test('a policy violation is detected by these tests', async ({ page }) => {
  const watched = await watch(page);
  await page.goto('/sign-in');
  await page.evaluate(() => {
    const script = document.createElement('div');
    script.setAttribute('style', 'color: red');
    script.innerHTML = '<img src="https://elsewhere.example/picture.png">';
    document.body.append(script);
  });
  await expect.poll(() => watched.problems.join()).toContain('policy: img-src');
});
