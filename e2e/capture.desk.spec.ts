import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { pictureOf } from '@/lib/capture/testing/picture';
import { quoteAt } from '@/lib/domain/code-points';
import { systemClock } from '@/lib/platform/clock';
import { logEntry } from '@/lib/writes/entries';
import { exactly, stated } from '@/prisma/factories/values';
import { onDay, paraphrase } from '@/prisma/factories/wording';
import type { Desk } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';

// A document comes in: as a pasted text, as a file that is cut on the way, from an address that may not be asked.

const mark = randomBytes(3).toString('hex');
/** A job waits for its turn: two are read at once, in processes that others go before. */
const IN_TURN = { timeout: 120_000 };

const CAPTURE = /\/desk\/documents\/captures\/[0-9a-f-]{36}$/;
const DOCUMENT = /\/desk\/documents\/[0-9a-f-]{36}\?saved=draft$/;

const kept = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Keep as a draft' }).click();
  await expect(page).toHaveURL(DOCUMENT);
};

test('a pasted page is read, mended, given an outlet that is added beside it, and kept; pasted again, it is said to be here', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  await signIn(page, desk, await desk.person('reporter'));
  const source = `<!doctype html><html lang="uk"><head><title>Звіт ${mark}</title><meta property="og:site_name" content="Вісник ${mark}"></head><body><h1>Звіт ${mark}</h1>
    <p>Міністерство повідомило про 63 загиблих.</p><p>Потім про 89.</p><script>document.title = 'run'</script></body></html>`;

  await page.goto('/desk/documents/new');
  await expectNoBarriers(page, 'a new document');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByLabel('Text')).toHaveAccessibleDescription(/Paste a text/);
  await page.getByLabel('Text').fill(source);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page).toHaveURL(CAPTURE);
  await expect(page.getByLabel('Title')).toHaveValue(`Звіт ${mark}`, IN_TURN);
  await expect(page.getByLabel('Language')).toHaveValue(/^(uk|Ukrainian)$/);
  // The form that led here is still there, and not shown.
  const text = page.getByLabel('Text').filter({ visible: true });
  await expect(text).toHaveValue(/Міністерство повідомило про 63 загиблих\.\n\nПотім про 89\./);
  await text.fill('Міністерство повідомило про 63 загиблих.\n\nПотім про 89.');
  await page.getByLabel('Published on').fill('some day');
  await page.getByRole('button', { name: 'Keep as a draft' }).click();
  await expect(page.getByLabel('Published on')).toHaveAccessibleDescription(/This is not read as a time/);
  await expect(text).toHaveValue('Міністерство повідомило про 63 загиблих.\n\nПотім про 89.');
  await page.getByLabel('Published on').fill('4 Jan 2023');
  await page.getByRole('button', { name: 'Add a source' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a source' });
  await expect(adding.getByLabel('Name')).toHaveValue(`Вісник ${mark}`);
  await adding.getByLabel('Kind').selectOption({ label: 'Media' });
  await adding.getByRole('button', { name: 'Add the source' }).click();
  await expect(page.getByLabel('Published by')).toHaveValue(`Вісник ${mark}`);
  await expect(page.getByText('the desk has no source of this name')).toHaveCount(0);
  await expect(page.getByLabel('Published on')).toHaveValue('4 Jan 2023');
  await expect(text).toHaveValue('Міністерство повідомило про 63 загиблих.\n\nПотім про 89.');
  const captured = page.url();
  await kept(page);
  await expect(page.getByText('Потім про 89.').filter({ visible: true })).toBeVisible();
  const document = new URL(page.url()).pathname;
  await page.goto(captured);
  await expect(page, 'what was kept leads to its document').toHaveURL(document);

  await page.goto('/desk/documents/new');
  await page.getByLabel('Text').fill(source);
  await page.getByRole('button', { name: 'Take it in' }).click();
  const same = page.getByRole('region', { name: 'You have this already' });
  await expect(same.getByRole('link', { name: `Звіт ${mark}` })).toHaveAttribute('href', document, IN_TURN);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page).toHaveURL('/desk/documents');
  expect(watched).toEqual({ others: [], problems: [] });
});

test('a file comes in parts: cut on the way it goes on; another one is taken in beside it; what is no document has no text', async ({
  page,
  desk,
}) => {
  await signIn(page, desk, await desk.person('reporter'));
  await page.goto('/desk/documents/new');
  const words = `The ministry spoke of 89 dead (${mark}).\n`;
  const file = { name: `briefing-${mark}.txt`, mimeType: 'text/plain', buffer: Buffer.from(words.repeat(30_000)) };
  const sent: string[] = [];
  await page.route('**/parts/*', async (route) => {
    const part = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const isFirst = !sent.includes(part);
    sent.push(part);
    // The second part does not arrive the first time.
    await (part === '1' && isFirst ? route.abort() : route.continue());
  });
  await page.getByLabel(/^Drop a file here/).setInputFiles(file);
  await expect(page).toHaveURL(CAPTURE);
  expect(sent).toEqual(['0', '1', '1', '2']);
  await expect(page.getByText(/too many to be mended here/)).toBeVisible(IN_TURN);
  await page.getByLabel('Title').fill(`A briefing ${mark}`);
  await kept(page);
  await expect(page.getByText(words.trim()).filter({ visible: true }).first()).toBeVisible();

  const begun = await page.evaluate(async () => {
    const asked = { name: 'begun.txt', type: 'text/plain', size: 200, event: null };
    const answer = await fetch('/desk/documents/captures', { method: 'POST', body: JSON.stringify(asked) });
    const { capture } = (await answer.json()) as { capture: string };
    await fetch(`/desk/documents/captures/${capture}/parts/0`, { method: 'POST', body: 'x'.repeat(200) });
    return `/desk/documents/captures/${capture}`;
  });
  await page.goto(begun);
  const odd = {
    name: `odd-${mark}.xyz`,
    mimeType: 'application/x-odd',
    buffer: Buffer.from('\u007fELF'.padEnd(200, '\0')),
  };
  await page.getByLabel(/^Choose the same file again/).setInputFiles(odd);
  await expect(page.getByRole('alert').filter({ hasText: 'not the file that was begun' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go on with/ })).toHaveCount(0);
  await page.getByRole('button', { name: `Take in ${odd.name} as a document of its own` }).click();
  await expect(page).not.toHaveURL(begun);
  await expect(page).toHaveURL(CAPTURE);
  await expect(page.getByRole('alert').filter({ hasText: 'none of the types whose text is read' })).toBeVisible(
    IN_TURN,
  );
  await page.getByLabel('Title').fill(`Odd ${mark}`);
  await kept(page);
});

test('a picture is read by a program, and stands beside its text, for whoever may read that', async ({
  page,
  desk,
  request,
}) => {
  await signIn(page, desk, await desk.person('editor'));
  await page.goto('/desk/documents/new');
  const scan = { name: `scan-${mark}.png`, mimeType: 'image/png', buffer: await pictureOf([`At least 400 died.`]) };
  await page.getByLabel(/^Drop a file here/).setInputFiles(scan);
  await expect(page).toHaveURL(CAPTURE);
  await expect(
    page.getByRole('alert').filter({ hasText: /read from a picture by a program that was \d+ % sure/ }),
  ).toBeVisible(IN_TURN);
  const text = page.getByLabel('Text').filter({ visible: true });
  await expect(text).toHaveValue('At least 400 died.');
  const picture = page.getByRole('img', { name: /^The picture it was read from, of scan-/ });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), IN_TURN).toBe(900);
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(width).toBeGreaterThan(before * 1.4);
  await expectNoBarriers(page, 'what was captured, beside its picture');

  const captured = `${new URL(page.url()).pathname}/pictures/1`;
  const answer = await page.request.get(captured);
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  const { name, value } = await desk.session(await desk.person('editor'));
  const asOther = { headers: { cookie: `${name}=${value}` } };
  expect((await request.get(captured, asOther)).status(), 'another person’s capture').toBe(404);
  expect((await request.get(captured, { maxRedirects: 0 })).status(), 'without a session').toBe(307);

  await page.getByLabel('Title').fill(`A scan ${mark}`);
  await kept(page);
  const { pathname } = new URL(page.url());
  expect((await request.get(`${pathname}/pictures/1`, asOther)).status(), 'kept, it is the desk’s').toBe(200);
  const event = await desk.client.event.findUniqueOrThrow({ where: { slug: 'makiivka' } });
  await page.goto(`${pathname}/read?event=${event.id}`);
  await expect(
    page.getByRole('img', { name: `The picture it was read from, of A scan ${mark}, from which the text was read` }),
  ).toBeVisible();
});

test('an address inside a network is refused in words, and can be asked again', async ({ page, desk }) => {
  await signIn(page, desk, await desk.person('reporter'));
  await page.goto('/desk/documents/new');
  await page.getByLabel('Web address').fill('ftp://example.org');
  await page.getByRole('button', { name: 'Capture it' }).click();
  await expect(page.getByLabel('Web address')).toHaveAccessibleDescription(/begins with https:\/\/ or http:\/\//);
  await page.getByLabel('Web address').fill('http://printer.local/secret');
  await page.getByRole('button', { name: 'Capture it' }).click();
  await expect(page).toHaveURL(CAPTURE);
  await expect(page.getByRole('alert').filter({ hasText: 'a name inside a network' })).toBeVisible(IN_TURN);
  await expect(page.getByRole('button', { name: 'Ask the address again' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep as a draft' })).toHaveCount(0);
});

/** A statement, not published, that quotes these words of a document. */
async function quotes(desk: Desk, document: string, exact: string): Promise<string> {
  const [author, reviewer] = [await desk.person('editor'), await desk.person('editor')];
  const { slug } = await desk.event(author, reviewer);
  const claim = await desk.client.claim.findFirstOrThrow({ where: { event: { slug } }, select: { id: true } });
  const source = await desk.client.source.findFirstOrThrow({ select: { id: true } });
  const { text } = await desk.client.documentBody.findUniqueOrThrow({ where: { documentId: document } });
  const start = text?.indexOf(exact) ?? -1;
  const entry = {
    claim: claim.id,
    source: source.id,
    content: stated(exactly(89)),
    scope: { relation: 'same' },
    saidAt: onDay('2023-01-04', 'UTC'),
    wording: paraphrase(exact),
    credibility: 'not graded',
    evidence: [{ document, quote: quoteAt(text ?? '', start, start + exact.length) }],
  } as const;
  const logged = await logEntry(desk.client, { actor: author.id, kind: 'statement', entry }, systemClock);
  if (!logged.ok) throw new Error(JSON.stringify(logged.reason));
  return logged.written.thing;
}

test('captured again, it shows what changed and what became of its quotes; kept, what quotes the earlier one', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  await signIn(page, desk, await desk.person('reporter'));
  const paragraphs = (figure: string) => `A strike (${mark}).

The ministry spoke of 89 dead servicemen that day.

The army spoke of ${figure} dead at the barracks.`;
  await page.goto('/desk/documents/new');
  await page.getByLabel('Text').fill(paragraphs('around 400'));
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByLabel('Title').fill(`A strike ${mark}`);
  await page.getByLabel('Web address').filter({ visible: true }).fill('http://printer.local/strike');
  await kept(page);
  const earlier = new URL(page.url()).pathname;
  const id = earlier.split('/').at(-1) ?? '';
  const stays = await quotes(desk, id, '89 dead servicemen');
  const differs = await quotes(desk, id, 'around 400 dead');

  await page.reload();
  await page.getByRole('button', { name: 'Capture it again' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'a name inside a network' })).toBeVisible(IN_TURN);
  await page.goto(earlier);
  await page.getByRole('link', { name: 'Hand in a file or a text of it' }).click();
  await expect(page.getByText('is kept as a new capture of')).toBeVisible();
  await expectNoBarriers(page, 'a document to be captured again');
  await page.getByLabel('Text').fill(paragraphs('at least 400'));
  await page.getByRole('button', { name: 'Take it in' }).click();
  const changed = page.getByRole('region', { name: 'What has changed' });
  await expect(changed).toContainText('1 paragraph changed; 2 as before.');
  await expect(changed.locator('del')).toHaveText('went: around');
  await expect(changed.locator('ins')).toHaveText('came: at least');
  const quoted = page.getByRole('region', { name: 'Quotes' }).getByRole('listitem');
  await expect(quoted.filter({ hasText: '89 dead servicemen' }).first()).toContainText('Found word for word.');
  await expect(quoted.filter({ hasText: 'around 400 dead' }).first()).toContainText('became “at least 400”');
  await expectNoBarriers(page, 'what has changed');
  await page.getByLabel('Title').fill(`A strike ${mark}, again`);
  await kept(page);

  const still = page.getByRole('region', { name: 'What still quotes the earlier capture' });
  const linksTo = (statement: string) => still.locator(`a[href="/desk/statements/${statement}"]`);
  await expect(still.getByRole('heading', { name: /^To revise/ })).toBeVisible();
  await expect(linksTo(stays)).toBeVisible();
  await expect(linksTo(differs)).toBeVisible();
  await expectNoBarriers(page, 'a later capture');
  await page
    .getByRole('list', { name: 'Other captures' })
    .getByRole('link', { name: `A strike ${mark}` })
    .click();
  await expect(page).toHaveURL(earlier);
  await expect(page.getByRole('link', { name: `A strike ${mark}, again` })).toBeVisible();
  expect(watched).toEqual({ others: [], problems: [] });
});
