import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { listItems } from '@/lib/exchange/list-cells';
import { parseReportCsv } from '@/lib/exchange/report-csv';
import { parseReportJson } from '@/lib/exchange/report-json';
import { REPORT_VERSION } from '@/lib/schemas/report';

/** Downloads a file from a link of the event page; returns its name and text. */
async function downloadBy(page: Page, link: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Refs of the published statements, from the database. */
async function publishedRefs(slug: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: process.env.CROSSREAD_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ ref: string }>(
      `select s.ref from statement s join event e on e.id = s.event_id
       where e.slug = $1 and s.published_revision_id is not null order by s.ref`,
      [slug],
    );
    return rows.map(({ ref }) => ref);
  } finally {
    await client.end();
  }
}

test('a reader downloads the table as CSV, with a row for every statement', async ({ page }) => {
  await page.goto('/events/makiivka');
  const { name, text } = await downloadBy(page, 'CSV');
  expect(name).toMatch(/^crossread-makiivka-\d{4}-\d{2}-\d{2}\.csv$/);
  const rows = parseReportCsv(text);
  expect(rows.map(({ ref }) => ref).sort()).toEqual(await publishedRefs('makiivka'));

  const about400 = rows.find(({ ref }) => ref === 's01');
  expect(about400).toMatchObject({
    verdict: 'disputed',
    source: 'ua-stratcom',
    value_text: 'about 400',
    implied_low: '360',
    implied_high: '440',
    said: '2023-01-01',
    document_hashes: 'not captured',
  });
  const ministry = rows.filter(({ source, claim }) => source === 'ru-mod' && claim === 'killed');
  const current = ministry.find(({ standing }) => standing === 'what it says now');
  const earlier = ministry.find(({ value_text }) => value_text === '63');
  expect(current?.value_text).toBe('89');
  expect(earlier?.standing).toBe(`replaced on 4 Jan 2023 by 89 (${current?.ref})`);
  expect(listItems(about400?.contradicts ?? '')).toContain(current?.ref);
});

test('a reader downloads the table as JSON, with every contradicting pair', async ({ page }) => {
  await page.goto('/events/makiivka');
  const { name, text } = await downloadBy(page, 'JSON');
  expect(name).toMatch(/^crossread-makiivka-\d{4}-\d{2}-\d{2}\.json$/);
  const parsed = parseReportJson(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  if (parsed.report.version !== REPORT_VERSION) throw new Error(`Version ${parsed.report.version} was written.`);
  const { report } = parsed;
  expect(report.statements.map(({ ref }) => ref).sort()).toEqual(await publishedRefs('makiivka'));
  expect(report.event.fictional).toBe(false);
  const killed = report.claims.find(({ slug }) => slug === 'killed');
  expect(killed?.verdict).toBe('disputed');
  expect(killed?.inputs.gap).toMatchObject({ kind: 'ratio', low: '89', high: '400', text: '×4.5, at least ×4.0' });
  const ends = report.statements.flatMap(({ contradicts }) => contradicts);
  expect(report.contradictions.length).toBeGreaterThan(0);
  expect(ends).toHaveLength(2 * report.contradictions.length);
});

test('the files have content type and cache headers', async ({ request }) => {
  const csv = await request.get('/events/makiivka/report.csv');
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(csv.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(csv.headers()['x-content-type-options']).toBe('nosniff');
  const json = await request.get('/events/makiivka/report.json');
  expect(json.headers()['content-type']).toBe('application/json; charset=utf-8');
});

for (const file of ['report.csv', 'report.json']) {
  test(`${file} of an event that does not exist returns 404`, async ({ request }) => {
    const response = await request.get(`/events/nowhere/${file}`);
    expect(response.status()).toBe(404);
    expect(await response.text()).toBe('There is no published event at /events/nowhere.\n');
  });
}
