import { expect, test } from 'vitest';
import { comparedTexts, textsCompared } from './compared-texts';

const BEFORE = 'Rain fell 🌧️ all day.\n\nThe army spoke of around 400 dead.\n\nNobody was hurt in the second raid.';
const place = (exact: string) => {
  const start = [...BEFORE.slice(0, BEFORE.indexOf(exact))].length;
  return { start, end: start + [...exact].length };
};
const passages = [place('around 400 dead'), place('Nobody was hurt'), { start: 90, end: 999 }, { start: 5, end: 5 }];

test('passages keep their order; one that is none of the text is lost, and the others are found all the same', () => {
  const after = BEFORE.replace('around', 'at least').replace('Rain', 'Snow');
  const told = comparedTexts({ before: BEFORE, after, passages, language: 'en' });
  expect(told.quotes).toMatchObject([
    { found: 'lost', why: 'says something else', differs: [{ was: 'around 400', is: 'at least 400' }] },
    { found: 'exact', quote: { exact: 'Nobody was hurt' } },
    { found: 'lost', why: 'not in the earlier text' },
    { found: 'lost', why: 'not in the earlier text' },
  ]);
  expect(told.changes.counts).toEqual({ kept: 1, removed: 0, added: 0, changed: 2 });
  // What the process tells is read by this schema.
  expect(textsCompared.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
});

test('in an equal text each stands where it stood', () => {
  const { quotes, changes } = comparedTexts({ before: BEFORE, after: BEFORE, passages, language: 'en' });
  expect(quotes.slice(0, 2)).toMatchObject(passages.slice(0, 2).map((quote) => ({ found: 'exact', quote })));
  expect(changes.shown).toEqual([]);
});
