import { afterAll, beforeAll, expect, test } from 'vitest';
import { codePointsOf } from '@/lib/domain/code-points';
import type { Member } from '@/lib/domain/person';
import { systemClock } from '@/lib/platform/clock';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { newcomer } from '@/lib/writes/testing/desk';
import { PART, readSuggestedIn, readSuggestions } from './suggestions';

let db: TestDatabase;
let editor: Member;
let event = '';
let document = '';

/** Longer than a part, with a character of two units before what is said. */
const TEXT = `🕯 ${'The road was quiet that day.\n\n'.repeat(700)}Ukraine’s military said that 🕯 about 400 Russian soldiers had been killed.\n\nIt rained.`;

beforeAll(async () => {
  db = await programDatabase('demonstration');
  editor = { id: await newcomer(db.client, 'editor', 'reads', systemClock()), role: 'editor' };
  event = (await db.client.event.findUniqueOrThrow({ where: { slug: 'makiivka' } })).id;
  const summed = await db.client.documentBody.findFirstOrThrow({ where: { text: { not: null } } });
  document = summed.documentId;
  await db.client.$executeRaw`alter table document_body disable trigger user`;
  await db.client.documentBody.update({ where: { documentId: document }, data: { text: TEXT } });
});
afterAll(() => db.close());

test('a document says part by part what it seems to say, in code points, and guesses of a passage agree', async () => {
  const first = await readSuggestedIn(editor, { document, event, from: 0 });
  expect(first).toEqual({ found: [], next: PART, isCut: false });
  const second = await readSuggestedIn(editor, { document, event, from: PART });
  if (typeof second === 'string') throw new Error(second);
  expect(second).toMatchObject({
    found: [{ says: expect.stringMatching(/^killed: about 400, by Ukrain/) }],
    isCut: false,
  });
  expect(second.next).toBeUndefined();
  const [{ start, end } = { start: 0, end: 0 }] = second.found;
  const points = codePointsOf(TEXT);
  expect(TEXT.slice(points.unitAt(start), points.unitAt(end))).toMatch(/^Ukraine’s military .* killed\.$/);
  const guessed = await readSuggestions(editor, { document, event, start, end });
  expect(guessed).toMatchObject({ guesses: { said: [{ value: 'about 400' }] } });
});

test('nothing is found behind the end, nor for an event that is not there', async () => {
  const nothing = { found: [], isCut: false };
  expect(await readSuggestedIn(editor, { document, event, from: 5 * PART })).toEqual(nothing);
  expect(await readSuggestedIn(editor, { document, event: document, from: 0 })).toEqual(nothing);
});
