import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { approveRedaction } from '@/lib/writes/redact';
import { takeStep } from '@/lib/writes/step';
import { clock } from '@/lib/writes/testing/desk';
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
import { exactly, stated } from '@/prisma/factories/values';
import { corrections, correctionsIn } from './corrections';
import { readOpenedRow } from './event';
import { publicRecord } from './records';

// What readers see of corrections and withdrawals, in each state that the thing can be in.

let db: TestDatabase;
let desk: EnteringDesk;
const ids = { event: '', claim: '', source: '', statement: '' };

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
  ids.event = await desk.logs('event', anEvent('strike'));
  ids.claim = await desk.logs('claim', aClaim(ids.event, 'killed'));
  ids.source = await desk.logs('source', aSource('ministry'));
  ids.statement = await desk.logs('statement', aStatement(ids.claim, ids.source, { content: stated(exactly(98)) }));
  await desk.publishes('event', ids.event);
  await desk.publishes('claim', ids.claim);
  await desk.publishes('source', ids.source);
  await desk.publishes('statement', ids.statement);
});
afterAll(() => db.close());
// Records are in memory until something is published, which the cache poll of a server would notice.
beforeEach(() => invalidateTags('everything'));

type Kind = 'event' | 'claim' | 'source' | 'statement';

async function take(who: string, step: string, kind: Kind, more: { reason?: string; note?: string } = {}) {
  const thing = ids[kind];
  const seen = await desk.seen(kind, thing);
  const { reason, note } = more;
  const correction = note === undefined ? ('no correction' as const) : { note };
  const asked = { actor: who, step, kind, thing, seen, correction, ...(reason !== undefined && { reason }) };
  expect(await takeStep(db.client, asked, clock)).toMatchObject({ ok: true });
  invalidateTags('everything');
}
const corrected = async (kind: Kind, note: string) => {
  await take(desk.people.editor, 'submit', kind);
  await take(desk.people.second, 'publish', kind, { note });
};
const shown = async () => (await corrections(1)).items;
const said = async () => (await shown()).map((item) => item.said);

const NOTE = 'We had 98, with the figures the wrong way round.';
const why = { reason: 'The ministry never said it.' };

describe('a statement', () => {
  test('corrected: what was wrong, when, since when, and what stands there now', async () => {
    expect(await corrections(1)).toEqual({ items: [], page: 1, pages: 1 });
    await desk.revises('statement', ids.statement, { content: stated(exactly(89)) });
    expect(await shown()).toEqual([]);
    await corrected('statement', NOTE);
    const when = { text: '2 Feb 2030, 12:00 (UTC)', iso: '2030-02-02T12:00:00.000Z' };
    expect(await shown()).toEqual([
      {
        id: expect.any(String),
        isWithdrawal: false,
        did: 'Corrected',
        what: expect.stringMatching(/^Statement \S+ of The ministry$/),
        href: expect.stringMatching(/^\/events\/strike\/claims\/killed#\S+$/),
        ref: expect.any(String),
        question: 'How many people were killed?',
        event: { title: 'A strike on a building', href: '/events/strike' },
        when,
        since: when,
        said: NOTE,
        now: [{ label: 'Value', shown: { text: '89' } }],
        isChangedSince: false,
      },
    ]);
  });

  test('its cell says so, and so do its question and its event', async () => {
    const read = await publicRecord('strike');
    if (!read.ok) throw new Error(read.reason);
    expect(await correctionsIn(read.record, ids.claim)).toEqual(await shown());
    expect(await correctionsIn(read.record)).toEqual(await shown());
    const opened = await readOpenedRow('strike', 'killed', '');
    expect(opened).toMatchObject({
      ministry: { corrected: [{ note: NOTE, on: { iso: '2030-02-02T12:00:00.000Z' } }] },
    });
  });

  test('changed again: the note stays, and what it said in between is not shown', async () => {
    await desk.revises('statement', ids.statement, { note: 'In a broadcast.' });
    await take(desk.people.editor, 'submit', 'statement');
    await take(desk.people.second, 'publish', 'statement');
    expect(await shown()).toMatchObject([{ said: NOTE, now: [], isChangedSince: true }]);
  });

  test('on hold it is not listed, and neither is a correction of anything below it; released, it is again', async () => {
    for (const kind of ['statement', 'source', 'claim', 'event'] as const) {
      await take(desk.people.editor, 'hold', kind, why);
      expect(await shown(), kind).toEqual([]);
      await take(desk.people.editor, 'ask to release', kind, why);
      await take(desk.people.second, 'release', kind);
      expect(await said(), kind).toEqual([NOTE]);
    }
  });

  test('withdrawn: readers see that and why, and nothing of what it said', async () => {
    await take(desk.people.editor, 'ask to withdraw', 'statement', why);
    await take(desk.people.second, 'withdraw', 'statement', why);
    const items = await shown();
    expect(items).toMatchObject([{ did: 'Withdrawn', isWithdrawal: true, said: why.reason, now: [] }]);
    expect(items[0]?.what).toMatch(/^Statement \S+$/);
    expect(JSON.stringify(items.map(({ id: _own, ...told }) => told))).not.toContain('98');
  });

  test('published again: both are listed, the latest first', async () => {
    await desk.revises('statement', ids.statement, { content: stated(exactly(63)) });
    await corrected('statement', 'It said 63.');
    expect(await said()).toEqual(['It said 63.', why.reason, NOTE]);
  });
});

test('of a source that became confidential nothing is listed, also not what it said', async () => {
  await desk.revises('source', ids.source, { name: 'The defence ministry' });
  await corrected('source', 'We had an old name.');
  expect(await said()).toEqual(['We had an old name.', 'It said 63.', why.reason, NOTE]);
  expect((await shown())[0]).toMatchObject({ what: 'Source: The defence ministry' });
  await desk.revises('source', ids.source, { confidential: true });
  await take(desk.people.editor, 'submit', 'source');
  await take(desk.people.second, 'publish', 'source');
  expect(await shown()).toEqual([]);
  await desk.revises('source', ids.source, { confidential: false });
  await take(desk.people.editor, 'submit', 'source');
  await take(desk.people.second, 'publish', 'source');
  expect(await shown()).toHaveLength(4);
});

test('what an outlet passed on, a search and a document are corrected, listed by name, and withdrawn without it', async () => {
  const outlet = await desk.logs('source', aSource('gazette'));
  const document = await desk.logs('document', aDocument('notice'));
  const rendering = await desk.logs('rendering', aRendering(ids.statement, outlet, { evidence: [{ document }] }));
  const search = await desk.logs('search', aSearch(ids.claim, outlet));
  const things = { document, rendering, search } as const;
  await desk.publishes('source', outlet);
  await desk.publishes('document', document);
  await desk.publishes('rendering', rendering);
  await desk.publishes('search', search);
  const step = async (who: string, step: string, kind: keyof typeof things, note?: string) => {
    const seen = await desk.seen(kind, things[kind]);
    const correction = note === undefined ? ('no correction' as const) : { note };
    const asked = { actor: who, step, kind, thing: things[kind], seen, correction, reason: 'Never printed.' };
    expect(await takeStep(db.client, asked, clock)).toMatchObject({ ok: true });
  };
  const before = (await shown()).length;
  await desk.revises('document', document, { title: 'The second notice' });
  await desk.revises('rendering', rendering, { note: 'On page 3.' });
  await desk.revises('search', search, { places: 'its site' });
  for (const kind of ['document', 'rendering', 'search'] as const) {
    await step(desk.people.editor, 'submit', kind);
    await step(desk.people.second, 'publish', kind, `The ${kind} was wrong.`);
  }
  invalidateTags('everything');
  const named = (await shown()).slice(0, 3).map(({ what, said, href }) => [what.replace(/ r\d+/, ''), said, href]);
  expect(named).toEqual([
    ['What we searched of The gazette', 'The search was wrong.', '/events/strike/claims/killed'],
    ['Report by The gazette', 'The rendering was wrong.', '/events/strike/claims/killed'],
    ['Document: The second notice', 'The document was wrong.', '/events/strike'],
  ]);
  for (const kind of ['search', 'rendering'] as const) {
    await step(desk.people.editor, 'ask to withdraw', kind);
    await step(desk.people.second, 'withdraw', kind);
  }
  invalidateTags('everything');
  const items = await shown();
  // With the report, the document is in nothing that readers see.
  expect(items.map(({ what }) => what.replace(/ r\d+/, '')).slice(0, 2)).toEqual(['Report by an outlet', 'A search']);
  expect(items).toHaveLength(before + 2);
  expect(JSON.stringify(items)).not.toContain('The second notice');
});

test('pages follow each other without a gap, and the last is not full', async () => {
  await desk.revises('event', ids.event, { title: 'A strike on a school' });
  await corrected('event', 'It was a school.');
  await desk.revises('claim', ids.claim, { question: 'How many were killed?' });
  await corrected('claim', 'We asked for people, and meant soldiers.');
  const all = (await corrections(1, 100)).items;
  expect(all).toHaveLength(8);
  const pages = [await corrections(1, 4), await corrections(2, 4), await corrections(3, 4)];
  expect(pages.flatMap(({ items }) => items)).toEqual(all);
  expect(pages.map(({ items, pages: count }) => [items.length, count])).toEqual([
    [4, 2],
    [4, 2],
    [0, 2],
  ]);
});

test('a note that two people redacted: that there was a correction stays', async () => {
  const { id: target } = await db.client.correction.findFirstOrThrow({ where: { text: 'It said 63.' } });
  for (const actor of [desk.people.editor, desk.people.second]) {
    const asked = { actor, kind: 'correction', target, reason: 'It names a child.' };
    expect(await approveRedaction(db.client, asked, clock)).toMatchObject({ ok: true });
  }
  const texts = await said();
  expect(texts).toHaveLength(8);
  expect(texts).not.toContain('It said 63.');
  expect(texts).toContain('The note was redacted.');
});
