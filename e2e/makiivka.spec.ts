import { expect, test } from '@playwright/test';
import { EventPage } from './pages/event-page';

const KILLED = 'How many Russian servicemen were killed?';

test.describe('a reader compares statements on the number killed', () => {
  let event: EventPage;
  test.beforeEach(async ({ page }) => {
    event = new EventPage(page);
    await event.open('makiivka', '?view=full');
  });

  test('the summary is on top, computed from the record', async ({ page }) => {
    const main = page.getByRole('main');
    await expect(main).toContainText(
      'Ukrainian military (about 400) and Russian Ministry of Defence (89, at first 63) cannot both be right',
    );
    await expect(main).toContainText('On “When was the building hit?” all three origins agree within 5 min.');
  });

  test('the row shows the verdict and what it rests on', async () => {
    const head = event.head(KILLED);
    for (const fact of ['disputed', 'gap ×4.5, at least ×4.0', '3 camps', '5 origins, and 1 unnamed or collective']) {
      await expect(head).toContainText(fact);
    }
  });

  test('the ministry says 89, revised from 63', async () => {
    const cell = event.cell(KILLED, 'ru-mod');
    await expect(cell).toContainText('89');
    await expect(cell).toContainText('was 63 until 4 Jan 2023');
    await expect(cell).toContainText('contradicts 2');
  });

  test('the bloggers and Solovyov say fewer than StratCom, and contradict only StratCom', async ({ page }) => {
    for (const source of ['ru-bloggers', 'solovyov']) {
      await expect(event.cell(KILLED, source)).toContainText('fewer than Ukrainian military’s about 400');
      const opened = await event.openCell(KILLED, source);
      await expect(opened.locator('.against-list li')).toHaveText([/Ukrainian military .*360 to 440 and 0 to 359/]);
      await page.keyboard.press('Escape');
    }
  });

  test('at least 92 known by name contradicts 89 but not about 400', async () => {
    await expect(event.cell(KILLED, 'bbc-russian')).toContainText('at least 92');
    await expect(event.cell(KILLED, 'bbc-russian')).toContainText('narrower');
    const opened = await event.openCell(KILLED, 'bbc-russian');
    await expect(opened.locator('.against-list li')).toHaveText([/Russian Ministry of Defence.*92 or more and 89/]);
  });

  test('the BBC’s cell names the four sources that it relays, and the administration that declined', async () => {
    const cell = event.cell(KILLED, 'bbc');
    await expect(cell).toContainText('relays 5');
    for (const speaker of ['Ukrainian military', 'Daniil Bezsonov', 'Russian bloggers', 'Vladimir Solovyov']) {
      await expect(cell).toContainText(speaker);
    }
    const opened = await event.openCell(KILLED, 'bbc');
    await expect(opened).toContainText(
      /declined to give a number\s*relayed from Russian-installed Donetsk administration/,
    );
  });

  test('kinds of missing answers are distinguished', async ({ page }) => {
    await expect(event.cell(KILLED, 'bezsonov')).toContainText('confirms, no number');
    await expect(event.cell(KILLED, 'dpr-administration')).toContainText('declined to give a number');
    await expect(event.row('When was the building hit?').getByText('nothing logged').first()).toBeAttached();
    await page.goto('/events/makiivka?all=1&view=full');
    await expect(event.cell(KILLED, 'rozhin')).toContainText('denies 500');
  });

  test('News18’s column shows the drift, and the cell shows the hop where it entered', async () => {
    await expect(event.cell(KILLED, 'news18')).toContainText('at least 400');
    const opened = await event.openCell(KILLED, 'news18');
    await expect(opened).toContainText('relation changed: about became at least');
    await expect(opened).toContainText('speaker no longer named');
  });

  test('an opened cell shows words, chain and evidence, and invents none', async () => {
    const opened = await event.openCell(KILLED, 'ua-stratcom');
    await expect(opened).toContainText('paraphrase by this desk');
    await expect(opened).toContainText('not captured');
    await expect(opened).toContainText('not graded');
    await expect(opened).toContainText('360 to 440');
    await expect(opened).toContainText('BBC News');
  });
});

test('the other rows have the verdicts that the method expects', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka', '?view=full');
  await expect(event.head('How many rockets were fired at the building?')).toContainText('single origin');
  await expect(event.head('When was the building hit?')).toContainText('agreed');
  await expect(event.head('When was the building hit?')).toContainText('1 camp');
  for (const question of ['What was the building?', 'How many Russian servicemen were wounded?']) {
    await expect(event.head(question)).not.toContainText('disputed');
  }
  await event.open('kyiv-attack');
  await expect(event.head('Which office did Oleksiy Kuleba hold?')).toContainText('disputed');
});

test('fidelity is shown in the header of an outlet’s column', async ({ page }) => {
  await page.goto('/events/makiivka?view=full');
  const heads = page.getByRole('columnheader');
  await expect(heads.filter({ hasText: 'BBC News' }).filter({ hasText: 'relays 10, 9 as said' })).toHaveCount(1);
  await expect(heads.filter({ hasText: 'News18' }).filter({ hasText: 'relays 10, 4 as said' })).toHaveCount(1);
});
