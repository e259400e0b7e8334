import { expect, test } from '@playwright/test';

test('an address that does not exist returns 404 on every request', async ({ request }) => {
  for (const address of [
    '/events/no-such-event',
    '/events/no-such-event?sort=disputed',
    '/events/no-such-event/claims/killed?asof=2023-01-02',
    '/events/makiivka/claims/no-such-question?asof=2023-01-02',
    '/events/makiivka/claims/-?asof=2023-01-02',
    '/no-such-page',
    '/events/%00',
    '/events/makiivka%00',
    '/events/%00/report.csv',
    '/events/no-such-event/report.csv',
    '/events/no-such-event/report.json',
    '/events/no-such-event/record.json',
  ]) {
    for (let time = 0; time < 3; time += 1)
      expect((await request.get(address)).status(), `${address}, time ${time}`).toBe(404);
  }
});

test('each page has one address, and other spellings redirect to it', async ({ request }) => {
  for (const [given, as] of [
    ['/events/%6dakiivka', '/events/makiivka'],
    ['/events//makiivka?sort=disputed', '/events/makiivka?sort=disputed'],
    ['/events/makiivka/claims/%6billed', '/events/makiivka/claims/killed'],
  ] as const) {
    const answer = await request.get(given, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], given).toEqual([308, as]);
  }
});

test('a malformed or overlong address returns 404', async ({ request }) => {
  for (const address of [
    `/events/${'a'.repeat(600)}`,
    '/events/Makiivka',
    '/events/makiivka.rsc',
    '/events/a%0A%7B%22level%22:30%7D%1B[31m',
    '/?page=1000',
    '/?page=0',
    '/log?before=999999999',
    '/log?before=1',
    '/log/120',
    '/list/latest/1',
    '/log/latest',
    '/events/makiivka/view',
  ]) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).toContain('There is no such page</h1>');
  }
});

test('a log page and a page as of a time each have one address', async ({ request }) => {
  for (const [given, status, as] of [
    ['/log?before=60', 308, '/log?before=101'],
    ['/events/makiivka?asof=2023-01-02T23:00:00Z', 307, '/events/makiivka?asof=2023-01-02'],
    ['/events/makiivka/claims/killed?asof=1066', 307, '/events/makiivka/claims/killed?asof=2022-12-31'],
  ] as const) {
    const answer = await request.get(given, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], given).toEqual([status, as]);
  }
});

test('pages as of a time, list pages, and pages with unknown parameters come from the cache', async ({ request }) => {
  for (const address of [
    '/events/makiivka?asof=2023-01-02',
    '/events/makiivka/claims/killed?asof=2023-01-02',
    '/?order=disputed',
    '/log?before=51',
    '/events/makiivka?fbclid=made-up',
  ]) {
    for (let time = 0; time < 3; time += 1) await request.get(address);
    expect((await request.get(address)).headers()['x-crossread-cache'], address).toBe('1');
  }
});

test('an unreadable request, or one with another method, is answered with an error page', async ({ request }) => {
  const accept = { accept: 'text/html,*/*;q=0.8' };
  for (const [method, address, status, title] of [
    ['GET', '/events/%ff', 400, 'This address cannot be read'],
    ['GET', '/events/%', 400, 'This address cannot be read'],
    ['PUT', '/events/makiivka', 405, 'Method not allowed'],
    ['POST', '/', 405, 'Method not allowed'],
  ] as const) {
    const answer = await request.fetch(address, { method, headers: accept, maxRedirects: 0 });
    expect(answer.status(), address).toBe(status);
    const html = await answer.text();
    expect(html, address).toContain(`${title}</h1>`);
    expect(html, address).not.toMatch(/<script|-OF-THE-ANSWER/);
    expect(answer.headers()['content-security-policy'], address).toContain("default-src 'none'");
  }
});

test('an event page without parameters comes complete from the cache', async ({ request }) => {
  const headers = async () => (await request.get('/events/makiivka')).headers();
  await headers();
  await headers();
  const third = await headers();
  expect(third['x-nextjs-cache']).toBe('HIT');
  expect(third['x-nextjs-postponed']).toBeUndefined();
});

test('a page rendered for each request contains its data once, like the cached page', async ({ request }) => {
  for (const address of ['/events/makiivka', '/events/makiivka?sort=disputed', '/events/makiivka?asof=2023-01-02']) {
    const html = await (await request.get(address)).text();
    expect(html.split('\\"view\\":{').length - 1, address).toBe(1);
  }
});

test('every page has a content policy that forbids what it does not need', async ({ request }) => {
  for (const address of ['/', '/events/makiivka', '/events/makiivka?sort=disputed']) {
    const headers = (await request.get(address)).headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const rule of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy, address).toContain(rule);
    }
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a 404 has the content type that was requested', async ({ request }) => {
  const asked = (method: string, headers: Record<string, string> = {}) =>
    request.fetch('/events/no-such-event', { method, headers });
  expect(await (await asked('GET')).text()).toContain('There is no such page</h1>');
  const head = await asked('HEAD');
  expect([head.status(), await head.text()]).toEqual([404, '']);
  const routed = await asked('GET', { rsc: '1' });
  const to = routed.url().includes('_rsc') ? 'sent on by Next' : 'as asked';
  expect(routed.headers()['content-type'], to).toContain('text/x-component');
  expect(await (await request.get('/events/no-such-event/report.json')).text()).not.toContain('<html');
});
