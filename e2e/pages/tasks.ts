import { expect, type Page } from '@playwright/test';
import { EventPage } from './event-page';
import { Reader } from './reader';

const KILLED = 'How many Russian servicemen were killed?';

type Taken = { scrolls: number; clicks: number };

/**
 * What readers of Makiivka were asked, one after the other on one page load; before each the page is as it was at first.
 * Returns how many scrolls and clicks the answer to each took.
 */
export async function fiveTasks(page: Page): Promise<Record<string, Taken>> {
  await page.goto('/events/makiivka');
  const [reader, event] = [new Reader(page), new EventPage(page)];
  const answer = page.getByRole('region', { name: 'In short' }).getByRole('paragraph');

  await reader.begins();
  const disputed = await reader.reads('what is disputed, and by how much', [
    [
      answer,
      'How many Russian servicemen were killed? Ukrainian military says about 400. Russian Ministry of Defence says 89',
    ],
    [answer, 'They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89.'],
  ]);

  await reader.begins();
  const ministry = await reader.reads('what the Russian ministry said, and when it changed', [
    [answer, 'Russian Ministry of Defence says 89; on 2 January it said 63.'],
    [event.cell(KILLED, 'ru-mod'), '63 until 4 Jan'],
  ]);

  await event.inHand();
  await reader.begins();
  await reader.chooses(event.cell(KILLED, 'news18').getByRole('link'));
  const news18 = await reader.reads('how News18 changed Ukraine’s figure', [
    [page.getByRole('dialog').getByText(/^said by Ukrainian military/), 'said by Ukrainian military'],
    [page.getByRole('dialog').getByText(/turned ‘about’/), 'News18 turned ‘about’ into ‘at least’'],
  ]);

  await reader.begins({ back: true });
  await reader.chooses(page.getByRole('navigation', { name: 'Show what was known on' }).getByText(/^2 Jan/));
  const known = await reader.reads('what was known on 2 January', [
    [page.getByText('as known on 2 Jan 2023', { exact: true }), 'as known on 2 Jan 2023'],
    [answer, 'Ukrainian military says about 400. Russian Ministry of Defence says 63. They cannot both be right'],
  ]);

  await reader.begins({ back: true });
  await reader.chooses(answer.getByRole('link', { name: 'They cannot both be right' }));
  const section = page.getByRole('region', { name: 'Who contradicts whom' });
  // The link leads to this part of another page. A browser that is busy goes there a moment after it shows the page.
  await expect(section.getByRole('heading').first()).toBeInViewport();
  const pairs = section.getByRole('listitem');
  const whom = await reader.reads('who contradicts whom on killed, and why', [
    [
      pairs.filter({ hasText: 'Russian bloggers' }),
      /Ukrainian military.*\(about 400\) and Russian bloggers.*means at most 359/,
    ],
    [pairs.filter({ hasText: 'Solovyov' }), /Ukrainian military.*\(about 400\) and Vladimir Solovyov.*at most 359/],
    [
      pairs.filter({ hasText: '(89): ' }),
      '(about 400) and Russian Ministry of Defence (89): ‘about 400’ means at least 360 (we allow 10 %); 89 is below that',
    ],
    [
      pairs.filter({ hasText: 'BBC News Russian' }),
      'Russian Ministry of Defence (89) and BBC News Russian (at least 92, identified by name)',
    ],
  ]);

  return { disputed, ministry, news18, known, whom };
}
