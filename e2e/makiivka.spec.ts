import { expect } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

const KILLED = 'How many Russian servicemen were killed?';

test('a reader compares statements on the number killed, on one page load', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka', '?view=full');
  const closed = async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };

  await test.step('the summary is on top, computed from the record', async () => {
    const main = page.getByRole('main');
    await expect(main).toContainText(
      'Ukrainian military says about 400. Russian Ministry of Defence says 89; on 2 January it said 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89.',
    );
    await expect(main).toContainText('All three sources that give a time agree to within five minutes.');
  });

  await test.step('the row shows the verdict and what it rests on', async () => {
    const head = event.head(KILLED);
    for (const fact of ['disputed', 'at least 4 times apart']) {
      await expect(head).toContainText(fact);
    }
  });

  await test.step('the ministry says 89, revised from 63', async () => {
    const cell = event.cell(KILLED, 'ru-mod');
    await expect(cell).toContainText('89');
    await expect(cell).toContainText('was 63 until 4 Jan 2023');
    await expect(cell).toContainText('contradicts 2');
  });

  await test.step('the bloggers and Solovyov say fewer than StratCom, and contradict only StratCom', async () => {
    for (const source of ['ru-bloggers', 'solovyov']) {
      await expect(event.cell(KILLED, source)).toContainText('fewer than Ukrainian military’s about 400');
      const opened = await event.openCell(KILLED, source);
      await expect(opened.locator('.against-list li')).toHaveText([
        /Ukrainian military .*‘about 400’ means at least 360 \(we allow 10 %\)/,
      ]);
      await closed();
    }
  });

  await test.step('at least 92 known by name contradicts 89 but not about 400', async () => {
    await expect(event.cell(KILLED, 'bbc-russian')).toContainText('at least 92');
    await expect(event.cell(KILLED, 'bbc-russian')).toContainText('identified by name');
    const opened = await event.openCell(KILLED, 'bbc-russian');
    await expect(opened.locator('.against-list li')).toHaveText([
      /Russian Ministry of Defence.*counts only a part, so the whole is at least 92; 89 is below that/,
    ]);
    await closed();
  });

  await test.step('the BBC’s cell names the four sources that it relays, and the administration that declined', async () => {
    const cell = event.cell(KILLED, 'bbc');
    await expect(cell).toContainText('passes on 5');
    for (const speaker of ['Ukrainian military', 'Daniil Bezsonov', 'Russian bloggers', 'Vladimir Solovyov']) {
      await expect(cell).toContainText(speaker);
    }
    const opened = await event.openCell(KILLED, 'bbc');
    await expect(opened).toContainText(/declined to give a number\s*said by Russian-installed Donetsk administration/);
    await closed();
  });

  await test.step('News18’s column shows the drift, and the cell shows the hop where it entered', async () => {
    await expect(event.cell(KILLED, 'news18')).toContainText('at least 400');
    const opened = await event.openCell(KILLED, 'news18');
    await expect(opened).toContainText('News18 turned ‘about’ into ‘at least’');
    await expect(opened).toContainText('no longer names the speaker');
    await closed();
  });

  await test.step('an opened cell shows words, chain and evidence, and invents none', async () => {
    const opened = await event.openCell(KILLED, 'ua-stratcom');
    await expect(opened).toContainText('360 to 440');
    // Of a grade that nobody gave, a copy that nobody saved, and words that only repeat the value nothing is said.
    await expect(opened).not.toContainText(/not graded|No copy of this page|in our words/);
    await expect(opened).toContainText('BBC News');
    await closed();
  });

  await test.step('kinds of missing answers are distinguished', async () => {
    await expect(event.cell(KILLED, 'bezsonov')).toContainText('confirms, no number');
    await expect(event.cell(KILLED, 'dpr-administration')).toContainText('declined to give a number');
    await expect(event.row('When was the building hit?').getByText('nothing logged').first()).toBeAttached();
    await page.goto('/events/makiivka?all=1&view=full');
    await expect(event.cell(KILLED, 'rozhin')).toContainText('denies 500');
  });
});

test('the other rows have the verdicts that the method expects, and outlets their fidelity', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka', '?view=full');
  await expect(event.head('How many rockets were fired at the building?')).toContainText('one source only');
  await expect(event.head('When was the building hit?')).toContainText('agreed');
  await expect(event.head('When was the building hit?')).toContainText('within 5 minutes');
  for (const question of ['What was the building?', 'How many Russian servicemen were wounded?']) {
    await expect(event.head(question)).not.toContainText('disputed');
  }
  const heads = page.getByRole('columnheader');
  await expect(
    heads.filter({ hasText: 'BBC News' }).filter({ hasText: 'passed on 10 statements, 9 of them unchanged' }),
  ).toHaveCount(1);
  await expect(
    heads.filter({ hasText: 'News18' }).filter({ hasText: 'passed on 10 statements, 4 of them unchanged' }),
  ).toHaveCount(1);
  await event.open('kyiv-attack');
  await expect(event.head('Which office did Oleksiy Kuleba hold?')).toContainText('disputed');
});
