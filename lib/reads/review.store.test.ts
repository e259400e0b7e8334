import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reviewed } from '@/lib/domain/review';
import { eventTag } from '@/lib/platform/cache-tags';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import type { ReaderStep, ThingReview } from '@/lib/views/step-effects';
import {
  aClaim,
  aDocument,
  anEvent,
  aRendering,
  aSearch,
  aSource,
  aStatement,
  EnteringDesk,
} from '@/lib/writes/testing/entering';
import { about, exactly, stated } from '@/prisma/factories/values';
import { readClaimEntry, readDocumentEntry, readEventEntry, readSearchEntry, readSourceEntry } from './desk-entries';
import { readRenderingAtDesk, readStatementAtDesk } from './said-at-desk';

// What a reviewer reads of each kind: what changes for readers, and what they see after each step.

let db: TestDatabase;
let desk: EnteringDesk;
const made: Record<'event' | 'claim' | 'ministry' | 'army' | 'post' | 'first' | 'second', string> = {
  event: '',
  claim: '',
  ministry: '',
  army: '',
  post: '',
  first: '',
  second: '',
};

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
  made.event = await desk.logs('event', anEvent('strike'));
  made.claim = await desk.logs('claim', aClaim(made.event, 'killed'));
  made.ministry = await desk.logs('source', aSource('ministry'));
  made.army = await desk.logs('source', aSource('army'));
  made.post = await desk.logs('source', aSource('post'));
  made.first = await desk.logs('statement', aStatement(made.claim, made.ministry));
  made.second = await desk.logs('statement', aStatement(made.claim, made.army, { content: stated(exactly(400)) }));
  await desk.publishes('event', made.event);
  await desk.publishes('claim', made.claim);
  await desk.publishes('source', made.ministry, made.army, made.post);
  await desk.publishes('statement', made.first, made.second);
});
afterAll(() => db.close());

const READ = {
  event: readEventEntry,
  claim: readClaimEntry,
  source: readSourceEntry,
  search: readSearchEntry,
  document: readDocumentEntry,
  statement: readStatementAtDesk,
  rendering: readRenderingAtDesk,
};

async function reviewed(kind: Reviewed, id: string): Promise<ThingReview> {
  // As the poll of the server does after a publication.
  invalidateTags([eventTag('strike')]);
  const found = await READ[kind]({ id: desk.people.second, role: 'editor' }, id);
  if (typeof found !== 'object' || !('review' in found)) throw new Error(`nothing to review: ${JSON.stringify(found)}`);
  return found.review;
}

const changed = ({ changes }: ThingReview) =>
  changes?.fields.changed.map(({ label, before, after }) => [label, before?.text, after?.text]);
const told = async ({ effects }: ThingReview, step: ReaderStep) => {
  const found = effects.find((one) => one.step === step);
  return found && { sentences: found.sentences, effect: await found.effect?.() };
};

test('an outlet that passes a statement on is told as its cell, and in the chain', async () => {
  const id = await desk.logs('rendering', aRendering(made.first, made.post, { content: stated(about(90)) }));
  const review = await reviewed('rendering', id);
  expect(changed(review)).toContainEqual(['Value', undefined, 'about 90']);
  expect(await told(review, 'publish')).toMatchObject({
    effect: {
      ok: true,
      sentences: ['Publishing it changes nothing in how the answers to “How many people were killed?” relate.'],
      cells: [{ label: 'The post', after: { text: expect.stringMatching(/^passed on about 90, of The ministry; /) } }],
    },
  });
  await desk.publishes('rendering', id);
  const after = await reviewed('rendering', id);
  expect(changed(after)).toBeUndefined();
  expect(after.effects.map(({ step }) => step)).toEqual(['hold', 'withdraw']);
  expect(await told(after, 'hold')).toMatchObject({
    effect: { cells: [{ before: { text: expect.stringMatching(/^passed on about 90/) } }] },
  });
});

test('a search is told as what its cell says', async () => {
  const id = await desk.logs('search', aSearch(made.claim, made.post));
  const review = await reviewed('search', id);
  expect(changed(review)).toContainEqual(['Source', undefined, 'The post']);
  const found = await told(review, 'publish');
  const cell = found?.effect?.ok ? found.effect.cells.find(({ label }) => label === 'The post') : undefined;
  expect(cell?.after?.text).toContain('silent until 1 Feb 2023');
});

test('a question is told with its row, and what taking it away leaves', async () => {
  expect(await told(await reviewed('claim', made.claim), 'hold')).toMatchObject({
    sentences: [expect.stringContaining('Its row leaves the table'), expect.stringContaining('the page is held')],
    effect: {
      sentences: [
        'Holding or withdrawing it takes the question “How many people were killed?” from readers, with its answers.',
      ],
      rows: [{ before: { verdict: { key: 'disputed' } } }],
    },
  });
  await desk.revises('claim', made.claim, { shortName: 'killed' });
  expect(changed(await reviewed('claim', made.claim))).toEqual([['Short name', undefined, 'killed']]);
  const wounded = await desk.logs('claim', aClaim(made.event, 'wounded'));
  expect(await told(await reviewed('claim', wounded), 'publish')).toMatchObject({
    effect: {
      sentences: [expect.stringContaining('gives readers the question')],
      rows: [{ after: { key: 'wounded' } }],
    },
  });
});

test('a statement that is held leaves the other answer, and comes back', async () => {
  expect(await told(await reviewed('statement', made.second), 'hold')).toMatchObject({
    effect: {
      sentences: ['Holding or withdrawing it moves “How many people were killed?” from disputed to “one source only”.'],
    },
  });
  await desk.takes('hold', 'statement', made.second);
  const held = await reviewed('statement', made.second);
  expect(held.effects.map(({ step }) => step)).toEqual(['release', 'withdraw']);
  expect(await told(held, 'release')).toMatchObject({
    effect: { sentences: [expect.stringMatching(/^Releasing it makes .* disputed/)] },
  });
  await desk.takes('ask to release', 'statement', made.second);
  await desk.takes('release', 'statement', made.second, desk.people.second);
});

test('a source is told where readers meet it, and what it changes there', async () => {
  await desk.revises('source', made.army, { speaksFor: made.ministry, name: 'The armed forces' });
  const review = await reviewed('source', made.army);
  expect(changed(review)).toEqual([
    ['Name', 'The army', 'The armed forces'],
    ['Speaks for', undefined, 'The ministry'],
  ]);
  const found = await told(review, 'publish');
  expect(found?.sentences).toEqual([
    'Readers see this wherever the source is named.',
    'Readers meet it in 1 event: 1 statement.',
  ]);
  expect(found?.effect).toMatchObject({ ok: true, rows: [{ key: 'killed' }] });
});

test('an event and a document change no answer, and say where they are seen', async () => {
  await desk.revises('event', made.event, { title: 'Two strikes' });
  const event = await reviewed('event', made.event);
  expect(changed(event)).toEqual([['Title', 'A strike on a building', 'Two strikes']]);
  expect(await told(event, 'publish')).toMatchObject({ sentences: [expect.stringContaining('No answer changes.')] });
  const document = await desk.logs('document', aDocument('report', { outlet: made.post }));
  const review = await reviewed('document', document);
  expect(changed(review)).toEqual([
    ['Address', undefined, 'report'],
    ['Title', undefined, 'A report of the ministry'],
    ['Published by', undefined, 'The post'],
  ]);
  expect((await told(review, 'publish'))?.sentences).toContain('Readers meet it nowhere yet.');
});
