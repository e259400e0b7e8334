import { expect, test } from 'vitest';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { suggestionsIn } from './in-document';
import { knownNames } from './known-names';
import { readyEvent } from './passage';
import { ARTICLE, READY } from './testing/makiivka';

const slugOf = (id: string | undefined) => makiivka.claims.find((claim) => claim.id === id)?.slug;

test('the statements of an article, in its order', async () => {
  const { found, isCut } = await suggestionsIn({ text: ARTICLE, published: '2023-01-25', language: 'en' }, READY);
  expect(isCut).toBe(false);
  expect(
    found.map(({ guesses: { speaker, question, form, said } }) =>
      [speaker?.value.source ?? speaker?.value.name, slugOf(question?.value), form?.value, said?.value].join(' · '),
    ),
  ).toEqual([
    'ua-stratcom · killed · stated · about 400',
    'ru-mod · killed · stated · 63',
    'ru-mod · killed · stated · 89',
    'ru-mod · time · stated · 00:01, Moscow time on 2023-01-01',
    "ru-mod · exposed · stated · soldiers' phone use",
    'Bloggers · killed · declined · ',
    'girkin · wounded · stated · many hundreds',
    'bbc-russian · killed · stated · at least 92',
    'ua-general-staff · killed · declined · ',
    'ua-stratcom · wounded · stated · about 300',
    'rybar · wounded · stated · more than 100',
    'ru-mod · killed · stated · about 63',
  ]);
  for (const { passage } of found) expect(ARTICLE.slice(passage.start, passage.end)).toBe(passage.text);
});

test('what nobody is said to have said is no statement, and neither is what answers no question', async () => {
  const text = 'The toll stood at 63. It rained on 2 January. The mayor said the roads were open.';
  expect((await suggestionsIn({ text, published: '2023-01-25' }, READY)).found).toEqual([]);
  const none = readyEvent({ zone: 'UTC', questions: [] }, knownNames([]));
  expect(await suggestionsIn({ text: ARTICLE }, none)).toEqual({ found: [], isCut: false });
});

test('a document of nothing but statements is looked at in part, and that is said', async () => {
  const { found, isCut } = await suggestionsIn({ text: 'Rybar said that 63 were killed.\n\n'.repeat(320) }, READY);
  expect(isCut).toBe(true);
  expect(found.length).toBeLessThanOrEqual(200);
});

test('parts of a document suggest together what the whole suggests, and other work is done in between', async () => {
  const document = { text: ARTICLE, published: '2023-01-25', language: 'en' };
  const { found: whole } = await suggestionsIn(document, READY);
  let steps = 0;
  const counted = (all: Iterable<unknown>): void => {
    for (const _ of all) steps += 1;
  };
  const half = Math.round(ARTICLE.length / 2);
  const parts = await Promise.all(
    [
      { start: 0, end: half },
      { start: half, end: ARTICLE.length },
    ].map((part) => suggestionsIn(document, READY, part, counted)),
  );
  expect(parts.flatMap(({ found }) => found)).toEqual(whole);
  expect(steps).toBeGreaterThan(10);
});
