import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventTag } from '@/lib/platform/cache-tags';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from '@/lib/writes/testing/entering';
import { exactly, stated } from '@/prisma/factories/values';
import { readPlaceAtDesk } from './at-desk';
import { readStatementAtDesk } from './said-at-desk';

let db: TestDatabase;
let desk: EnteringDesk;
let event: string;
let claim: string;

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
  event = await desk.logs('event', anEvent('strike'));
  claim = await desk.logs('claim', aClaim(event, 'killed'));
});
afterAll(() => db.close());

test('a reader’s page leads to the same thing at the desk, and any other path nowhere', async () => {
  const leads = (path: string) => readPlaceAtDesk({ id: desk.people.reporter, role: 'reporter' }, path.split('/'));
  expect(await leads('events/strike')).toBe(`/desk/events/${event}`);
  expect(await leads('events/strike/claims/killed')).toBe(`/desk/claims/${claim}`);
  for (const path of [
    'events/none',
    'events/strike/claims/none',
    'events/strike/claims',
    'events/strike/view',
    'events/strike/claims/killed/view',
    'sources/strike',
    'events/',
    '//evil.example',
  ]) {
    expect(await leads(path), path).toBeUndefined();
  }
});

test('a reviewer reads what changes for readers, and what publishing does, as long as readers do not have it', async () => {
  const review = async (id: string) => {
    // As the poll of the server does after a publication.
    invalidateTags([eventTag('strike')]);
    const found = await readStatementAtDesk({ id: desk.people.editor, role: 'editor' }, id);
    if (typeof found !== 'object') return found;
    const { changes, effects } = found.review;
    const { effect } = effects.find(({ step }) => step === 'publish') ?? {};
    return changes === undefined
      ? 'no changes'
      : {
          changed: changes.fields.changed.map(({ label, before, after }) => [label, before?.text, after?.text]),
          isNew: changes.isNew,
          effect: await effect?.(),
        };
  };
  const ministry = await desk.logs('source', aSource('ministry'));
  const hidden = await desk.logs('source', aSource('informant', { confidential: true }));
  const first = await desk.logs('statement', aStatement(claim, ministry));
  expect(await review(first)).toMatchObject({ isNew: true, effect: { ok: false, reason: 'event not shown' } });
  await desk.publishes('event', event);
  expect(await review(first)).toMatchObject({ isNew: true, effect: { ok: false, reason: 'question not shown' } });
  await desk.publishes('claim', claim);
  await desk.publishes('source', ministry);
  expect(await review(first)).toMatchObject({
    changed: expect.arrayContaining([['Value', undefined, '89']]),
    effect: {
      ok: true,
      sentences: ['Publishing it moves “How many people were killed?” from “no answer yet” to “one source only”.'],
    },
  });
  await desk.publishes('statement', first);
  expect(await review(first)).toBe('no changes');
  const other = await desk.logs('source', aSource('post'));
  const second = await desk.logs('statement', aStatement(claim, other, { content: stated(exactly(400)) }));
  expect(await review(second)).toMatchObject({
    effect: { rows: [{ before: { cells: {} }, after: { verdict: { key: 'disputed' } } }] },
  });

  expect(await desk.revises('statement', first, { content: stated(exactly(63)) })).toMatchObject({ ok: true });
  expect(await review(first)).toMatchObject({ isNew: false, changed: [['Value', '89', '63']] });
  // While it is held, readers see nothing of it.
  expect(await desk.takes('hold', 'statement', first)).toMatchObject({ ok: true });
  expect(await review(first)).toMatchObject({ isNew: true });
  const told = await desk.logs('statement', aStatement(claim, hidden));
  expect(await review(told)).toMatchObject({ effect: { ok: false, reason: 'confidential source' } });
});
