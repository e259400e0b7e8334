import { expect } from '@playwright/test';
import { parseReportCsv } from '@/lib/exchange/report-csv';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';

const TURNED = '\u202e';
const SHOWN = '[U+202E]';

test('a bidirectional control is shown by its number on reader and desk pages, and unchanged in files', async ({
  page,
  desk,
  request,
}) => {
  const [author, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const { slug, title } = await desk.event(author, editor, 'all', TURNED);
  const shown = title.replace(TURNED, SHOWN);
  for (const address of ['/', `/events/${slug}`, `/events/${slug}/claims/boats`, '/log']) {
    await expect
      .poll(async () => (await page.goto(address)) && (await page.getByRole('main').textContent()))
      .toContain(shown);
    expect(await page.content(), address).not.toContain(TURNED);
  }
  await page.goto(`/events/${slug}`);
  await expect(page).toHaveTitle(`${shown} · Crossread`);
  await page.locator('td[data-column]').first().getByRole('link').first().click();
  await expect(page.getByRole('dialog')).toContainText(SHOWN);
  expect(await page.content(), 'opened').not.toContain(TURNED);

  const csv = await (await request.get(`/events/${slug}/report.csv`)).text();
  expect(parseReportCsv(csv)[0]?.event_title).toBe(title);

  const number = await desk.report({ wrong: `The ministry said ${TURNED}98.`, evidence: `${TURNED}there` });
  await signIn(page, desk, editor);
  await page.goto('/desk/reports');
  await expect(page.getByRole('main')).toContainText(`The ministry said ${SHOWN}98.`);
  expect(number).toBeGreaterThan(0);
  await page.goto('/desk?show=shown');
  expect(await page.content(), 'desk').not.toContain(TURNED);
});
