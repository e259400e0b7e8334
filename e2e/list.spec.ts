import { expect } from '@playwright/test';
import { test } from './pages/reader-fixtures';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sorts by most disputed, and then by latest change again', async ({ page }) => {
    await page.goto('/');
    const orders = page.getByRole('navigation', { name: 'Order of the list' });
    await expect(orders.getByRole('link', { name: 'Latest changes' })).toHaveAttribute('aria-current', 'page');
    const titles = () => page.locator('main').getByRole('heading', { level: 2 }).allTextContents();
    const latest = await titles();
    await orders.getByRole('link', { name: 'Most disputed first' }).click();
    await expect(page).toHaveURL('/?order=disputed');
    await expect(orders.getByRole('link', { name: 'Most disputed first' })).toHaveAttribute('aria-current', 'page');
    const disputed = await titles();
    expect(disputed.toSorted()).toEqual(latest.toSorted());
    // On its most disputed question all origins contradict each other, as on one of the ferry, which changed before.
    expect(disputed[0]).toBe('The attack on Kyiv on the night of 2 January 2023');
    await orders.getByRole('link', { name: 'Latest changes' }).click();
    expect(await titles()).toEqual(latest);
  });
});

test('each event has its finding, with two figures and two names, and leads to its question', async ({ page }) => {
  await page.goto('/?order=disputed');
  const story = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /building in Makiivka/ }) });
  await expect(story).toContainText('Russian Ministry of Defence says 89; on 2 January it said 63.');
  await expect(story).toContainText(/9 questions, 1 disputed, 22 sources\. Last changed \d+ \w+ 20\d\d\./);
  const answers = story.getByRole('figure').getByRole('listitem');
  await expect(answers.nth(0)).toHaveText('Ukrainian militaryabout 400');
  await expect(answers.nth(1)).toHaveText('Russian Ministry of Defence89');
  await expect(answers.nth(2)).toHaveText('4 other answers');
  // What is drawn is drawn within its row: the range of 400 to the right of the 89 and of what it was before.
  const boxes = await story
    .getByRole('figure')
    .locator('svg .plot-mark')
    .evaluateAll((marks) =>
      marks.slice(0, 2).map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const row = mark.closest('li')?.getBoundingClientRect();
        return { left, right, isWithin: row !== undefined && top >= row.top && bottom <= row.bottom };
      }),
    );
  expect(boxes.map(({ isWithin }) => isWithin)).toEqual([true, true]);
  expect(boxes[0]?.left).toBeGreaterThan(boxes[1]?.right ?? Number.POSITIVE_INFINITY);
  await story.getByRole('link', { name: 'How many Russian servicemen were killed?' }).click();
  await expect(page).toHaveURL('/events/makiivka/claims/killed');
});

test('a link that is shared has the finding and its picture, which comes from the cache', async ({
  request,
  baseURL,
}) => {
  const html = await (await request.get('/events/makiivka')).text();
  const named = (name: string) => html.match(new RegExp(`<meta property="${name}" content="([^"]*)"`))?.[1] ?? '';
  expect(named('og:description')).toContain('Ukrainian military says about 400.');
  expect(named('og:image:alt')).toBe(named('og:description'));
  const address = named('og:image');
  const { pathname, search } = new URL(address);
  expect(pathname).toBe('/events/makiivka/picture.png');
  await expect
    .poll(async () => (await request.get(pathname + search)).headers()['x-crossread-cache'], { message: address })
    .toBe('1');
  const picture = await request.get(pathname + search);
  expect(picture.headers()['content-type']).toBe('image/png');
  expect(new URL(address).port).toBe(new URL(baseURL ?? '').port);
  expect((await request.get('/events/nowhere/picture.png')).status()).toBe(404);
});

test('both sort orders come from the cache', async ({ request }) => {
  for (const address of ['/', '/?order=disputed']) {
    await expect
      .poll(async () => (await request.get(address)).headers()['x-nextjs-cache'], { message: address })
      .toBe('HIT');
  }
  expect((await request.get('/?order=disputed&page=99')).status()).toBe(404);
});
