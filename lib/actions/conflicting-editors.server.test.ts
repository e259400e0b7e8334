import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import type { Conflict } from '@/lib/views/conflict';
import { saveEvent, saveQuestion } from './entry-actions';
import { type Changed, conflictingEditors, type Save } from './testing/conflicting-editors';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { answerTo, send, signedInAs, somebody } from './testing/visitor';

// Several editors write to one event at once. The long form, with figures, is `npm run conflicts:bench`.

const EDITORS = 4;

let db: TestDatabase;
const browsers: Request[] = [];
const things: Changed[] = [];

beforeAll(async () => {
  db = await openDesk();
  for (let number = 0; number < EDITORS; number += 1) {
    const { email } = await somebody(db.client, `editor-${number}`, 'editor');
    browsers.push(await signedInAs(db.client, email, `192.0.2.${number + 1}`));
  }
  const made = async (...asked: [Parameters<typeof send>[1], Record<string, string>]) =>
    (await send(browser(0), ...asked)).split(/[/?]/)[3] ?? '';
  const event = await made(saveEvent, { title: 'Fire', summary: 'A mill burnt.', zone: 'Europe/Kyiv' });
  things.push({ kind: 'event', thing: event });
  const question = { type: 'text', question: 'Why?', measure: 'cause', scope: 'of the fire' };
  for (const position of ['1', '2']) {
    things.push({ kind: 'claim', thing: await made(saveQuestion, { event, position, ...question }) });
  }
});
afterAll(() => db.close());

function browser(editor: number): Request {
  const found = browsers[editor];
  if (!found) throw new Error(`There is no editor ${editor}.`);
  return found;
}

const save: Save = async (editor, { kind }, fields) => {
  const action = kind === 'event' ? saveEvent : saveQuestion;
  const event = things[0]?.thing ?? '';
  try {
    const answer = await answerTo(browser(editor), action, { ...(kind === 'claim' && { event }), ...fields });
    const { conflict } = answer as { conflict?: Conflict };
    if (conflict === undefined) throw new Error(`Refused otherwise: ${JSON.stringify(answer.error)}`);
    return { ok: false, conflict };
  } catch (error) {
    if (String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT')) return { ok: true };
    throw error;
  }
};

test('whatever was acknowledged is in the database, and nothing was written over what its author had not seen', async () => {
  let drawn = 1;
  const random = () => {
    drawn = (drawn * 48_271) % 2_147_483_647;
    return drawn / 2_147_483_647;
  };
  const asked = { client: db.client, editors: EDITORS, things, save, milliseconds: 0, conflicts: 10, random };
  const figures = await conflictingEditors(asked);
  expect(figures).toMatchObject({ onPurpose: 10, lost: 0, overwritten: 0, inDatabase: figures.acknowledged });
  expect(figures.acknowledged).toBeGreaterThanOrEqual(20);
  expect(figures.refused).toBeGreaterThanOrEqual(10);
});
