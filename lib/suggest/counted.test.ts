import { expect, test } from 'vitest';
import { count } from '@/prisma/factories/claims';
import { knownNames } from './known-names';
import { readyEvent, suggestPassage } from './passage';

const asks = (slug: string, position: number, unit: string, measure: string) =>
  count(slug, unit, { position, question: `How many ${measure}?`, measure, scope: 'at the quay' });

const READY = readyEvent(
  {
    zone: 'UTC',
    questions: [
      asks('houses', 1, 'buildings', 'buildings burned down'),
      asks('inside', 2, 'persons', 'people in the building'),
      asks('killed', 3, 'persons', 'people killed'),
      asks('rockets', 4, 'rockets', 'rockets fired'),
    ].map((claim) => ({ claim })),
  },
  knownNames([]),
);

test.each([
  ['The fire service said that about 40 people were in the building when the alarm was raised.', 'people', 'inside'],
  ['Officials said that 63 in the building were killed.', 'killed', 'killed'],
  ['Officials said that 2 buildings had burned down, and nobody was in them.', 'buildings', 'houses'],
  ['Officials said that 14 buildings had burned down.', 'buildings', 'houses'],
  ['Officials said that six rockets were fired at the buildings.', 'rockets', 'rockets'],
  ['Officials said that in the building 12 people were killed.', 'killed', 'killed'],
  ['Посадовці заявили, що близько 40 людей були в будівлі.', 'людей', 'inside'],
  ['Власти сообщили, что около 40 человек находились в здании.', 'человек', 'inside'],
])('a figure counts what follows it, not where that was: %s', async (text, counts, question) => {
  const found = await suggestPassage({ text }, { start: 0, end: text.length }, READY);
  expect(found.said?.from).toMatchObject({ is: 'figure', counts });
  expect(READY.questions.find(({ claim }) => claim.id === found.question?.value)?.claim.slug).toBe(question);
});
