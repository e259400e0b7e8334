import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const addresses = [
  '/',
  '/about',
  '/methodology',
  '/events/makiivka',
  '/events/makiivka?all=1',
  '/events/quillhaven-ferry',
  '/events/fredericksburg',
  '/events/covid-italy',
  '/events/makiivka?find=zebra',
  '/events/makiivka?asof=2023-01-02&since=2023-01-01',
  '/events/makiivka?asof=2022-01-01',
  '/events/makiivka?group=kind&all=1',
  '/?order=disputed',
  '/log',
  '/events/no-such-event',
  '/report-an-error?about=/events/makiivka',
  '/page-failed',
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const address of addresses) {
  test(`${address} has no barrier that axe finds, in light or dark, and asks nobody else`, async ({
    page,
    baseURL,
  }) => {
    const others: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) others.push(request.url());
    });
    page.on('console', (message) => {
      // A page that is not found is told so by the browser as well.
      if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(address);
    const light = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(light.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // Of what axe looks at, only this depends on the colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
    expect(dark.violations.map(({ nodes }) => `dark: ${nodes[0]?.html}`)).toEqual([]);
    expect(others).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('an opened cell has no barrier that axe finds', async ({ page }) => {
  await page.goto('/events/quillhaven-ferry');
  await page.locator('td[data-column]').first().getByRole('link').first().click();
  await expect(page.getByRole('dialog')).toContainText('Evidence');
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the page prints: no controls, all questions', async ({ page }) => {
  await page.goto('/events/makiivka');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByText('As of', { exact: true }).filter({ visible: true })).toHaveCount(1);
  await expect(
    page.getByText('contradicts 2: Ukrainian military (StratCom of the Armed Forces), BBC News Russian'),
  ).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Which region were the dead men from?' })).toBeVisible();
  const cut = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  expect(cut).toBe(false);
});
