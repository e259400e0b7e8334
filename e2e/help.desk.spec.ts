import { expect } from '@playwright/test';
import { HELP } from '@/lib/views/help';
import { OUTLET, SOURCE } from '@/lib/views/help-task';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { HelpExample } from './pages/help-example';
import { HelpSteps } from './pages/help-steps';
import { expectNoBarriers } from './pages/watched';

// Every step of the help, carried out by its own words: as a new editor does, and then a second one. Tasks begin where
// the one before ended, so each story but the first finds made what its first task needs.

const STORIES = {
  'from an empty desk to readers, and to a hold': {
    sources: undefined,
    tasks: ['log-an-event', 'add-a-question', 'log-a-source', 'log-a-statement', 'publish', 'hold'],
  },
  'what a source says, and does not say': {
    sources: [SOURCE],
    tasks: ['type-into-the-table', 'log-a-search', 'log-a-refusal', 'log-a-denial'],
  },
  'what an outlet makes of it, and words in another language': {
    sources: [SOURCE],
    tasks: ['log-a-relay', 'log-a-translation'],
  },
  'documents, and a legal hold on one': {
    sources: [SOURCE, OUTLET],
    tasks: ['log-from-a-document', 'log-a-document', 'keep-a-document'],
  },
} as const;

test('the stories of the help have each of its tasks, once', () => {
  const told = Object.values(STORIES).flatMap(({ tasks }) => [...tasks]);
  expect(told.toSorted()).toEqual(HELP.map(({ slug }) => slug).toSorted());
});

for (const [story, { sources, tasks }] of Object.entries(STORIES)) {
  test(`the steps of the help lead an editor: ${story}`, async ({ page, desk }) => {
    const example = new HelpExample();
    const steps = new HelpSteps(page, desk, example);
    const people = { author: await desk.person('editor'), 'another person': await desk.person('editor') };
    if (sources) await desk.log(example.record(sources), people.author);
    let who: keyof typeof people | undefined;
    for (const task of HELP.filter(({ slug }) => (tasks as readonly string[]).includes(slug))) {
      if (task.who !== who) {
        await page.context().clearCookies();
        await signIn(page, desk, people[task.who]);
        await page.goto('/desk/help');
      }
      who = task.who;
      await test.step(task.title, async () => {
        for (const step of task.steps) await test.step(JSON.stringify(step), () => steps.carryOut(step));
      });
    }
    if (tasks.at(-1) === 'keep-a-document') await expectNoBarriers(page, 'a document that is held');
  });
}

test('the list of the help and its pages have no barrier', async ({ page, desk }) => {
  await signIn(page, desk, await desk.person('editor'));
  await page.goto('/desk/help');
  await expectNoBarriers(page, 'the list of the help');
  await page.goto(`/desk/help/${HELP[0]?.slug}`);
  await expectNoBarriers(page, 'a page of the help');
});
