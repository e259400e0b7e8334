import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quoteAt } from '@/lib/domain/code-points';
import type { Member } from '@/lib/domain/person';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { writeRead } from '@/lib/store/captures';
import { endJob, takeJob } from '@/lib/store/jobs';
import { beginCapture, keepCapture } from '@/lib/writes/captures';
import { clock } from '@/lib/writes/testing/desk';
import {
  aClaim,
  aDocument,
  anEvent,
  aRendering,
  aSource,
  aStatement,
  EnteringDesk,
} from '@/lib/writes/testing/entering';
import { readToCaptureAgain } from './captured-again';
import { readCapturePage } from './captures';
import { readDocumentEntry } from './desk-entries';

// A document is captured again: what changed is shown before it is kept, and what still quotes the earlier one behind.

const BEFORE = `A strike in Makiivka 🕯️.

The ministry said that 63 soldiers were killed in the college building.

Ukraine’s army spoke of around 400 dead in the strike.

Rescuers worked through the night of 2 January.`;
/** A paragraph came, one is as it was, one has another figure. */
const AFTER = BEFORE.replace('around 400', 'at least 400').replace('A strike', 'Updated at noon.\n\nA strike');
const [SAME, OTHER] = ['63 soldiers were killed', 'around 400 dead'];

let db: TestDatabase;
let desk: EnteringDesk;
let reporter: Member;
beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
  reporter = { id: desk.people.reporter, role: 'reporter' };
});
afterAll(() => db.close());

/** A pasted text as a job that reads it would leave it. */
async function captured(text: string, againOf?: string): Promise<string> {
  const pasted = { way: 'pasted', bytes: new TextEncoder().encode(text), toldType: 'text/plain' } as const;
  const begun = await beginCapture(
    db.client,
    { actor: reporter.id, ...pasted, ...(againOf !== undefined && { againOf }) },
    clock,
  );
  if (!begun.ok) throw new Error(begun.reason);
  const job = await takeJob(db.client, 30);
  if (!job) throw new Error('Nothing is to be read.');
  await writeRead(db.client, begun.capture, { text, read: { mediaType: 'text/plain', readBy: 'text 1' } });
  await endJob(db.client, job, { state: 'done' });
  return begun.capture;
}

async function kept(capture: string, slug: string): Promise<string> {
  const entry = { slug, title: `A page, ${slug}`, language: 'en', confidential: false };
  const outcome = await keepCapture(db.client, { actor: reporter.id, capture, entry }, clock);
  if (!outcome.ok || !('written' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.written.thing;
}

const evidence = (document: string, text: string, exact: string) => {
  const start = text.indexOf(exact);
  return [{ document, quote: quoteAt(text, start, start + exact.length) }];
};

/** A page waits for a comparison only so long. */
async function page(capture: string) {
  const read = await readCapturePage(reporter, capture, 100_000);
  if (!read.ok || !read.again) throw new Error('It is no capture of something again.');
  if (!read.again.changed.isComing) return read.again;
  return page(capture);
}

async function document(id: string) {
  const read = await readDocumentEntry(reporter, id);
  if (!read.ok || !read.captured) throw new Error('It is no document that was captured.');
  return read.captured;
}

test('what changed and what became of its quotes is shown; kept, what still quotes the earlier one is offered', async () => {
  const earlier = await kept(await captured(BEFORE), 'earlier');
  const event = await desk.logs('event', anEvent('strike'));
  const claim = await desk.logs('claim', aClaim(event, 'killed'));
  const ministry = await desk.logs('source', aSource('ministry'));
  const same = await desk.logs('statement', aStatement(claim, ministry, { evidence: evidence(earlier, BEFORE, SAME) }));
  const other = await desk.logs('statement', {
    ...aStatement(claim, ministry, { day: '2023-01-03', evidence: evidence(earlier, BEFORE, OTHER) }),
  });
  const outlet = await desk.logs('source', aSource('outlet'));
  const passedOn = await desk.logs(
    'rendering',
    aRendering(same, outlet, { evidence: evidence(earlier, BEFORE, SAME) }),
  );

  const capture = await captured(AFTER, earlier);
  const { earlier: link, changed } = await page(capture);
  expect(link).toMatchObject({ id: earlier, title: 'A page, earlier' });
  expect(changed.says).toBe('1 paragraph changed, 1 paragraph came; 3 as before.');
  expect(changed.shown.map(({ kind }) => kind)).toEqual(['added', 'kept', 'kept', 'changed', 'kept']);
  const [found, lost] = changed.quotes;
  expect(found).toMatchObject({ was: SAME, isFound: true, says: 'Found word for word.' });
  expect(found?.quotedBy.map(({ href }) => href).toSorted()).toEqual(
    [`/desk/statements/${same}`, `/desk/renderings/${passedOn}`].toSorted(),
  );
  expect(lost).toMatchObject({ was: OTHER, isFound: false, now: { text: 'at least 400 dead' } });
  expect(lost?.differs).toEqual(['The figure “around 400” became “at least 400”.']);
  expect(await db.client.capture.findUniqueOrThrow({ where: { id: capture }, select: { read: true } })).toEqual({
    read: { mediaType: 'text/plain', readBy: 'text 1' },
  });

  const later = await kept(capture, 'later');
  expect((await document(earlier)).later).toMatchObject([{ id: later, title: 'A page, later' }]);
  const { earlier: before, stillQuoting } = await document(later);
  expect(before).toMatchObject({ id: earlier });
  expect(stillQuoting?.stands).toMatchObject([{ was: SAME, quotedBy: expect.any(Array) }]);
  expect(stillQuoting?.others).toMatchObject([{ was: OTHER, quotedBy: [{ href: `/desk/statements/${other}` }] }]);

  for (const [kind, thing] of [
    ['statement', same],
    ['rendering', passedOn],
  ] as const) {
    const revised = await desk.revises(kind, thing, { evidence: evidence(later, AFTER, SAME) });
    expect(revised).toMatchObject({ ok: true });
  }
  expect((await document(later)).stillQuoting).toMatchObject({ stands: [], others: [{ was: OTHER }] });
});

test('the same bytes are told; what was not captured cannot be captured again', async () => {
  const earlier = await kept(await captured(BEFORE), 'once');
  const { changed } = await page(await captured(BEFORE, earlier));
  expect(changed).toMatchObject({ isComing: false, shown: [], quotes: [] });
  expect(changed.says).toMatch(/^Nothing has changed: what came is byte for byte/);
  expect(await readToCaptureAgain(reporter, earlier)).toMatchObject({ id: earlier, title: 'A page, once' });

  const summary = await desk.logs('document', aDocument('summary'));
  const nobodys = randomUUID();
  for (const document of [summary, nobodys]) {
    expect(await readToCaptureAgain(reporter, document)).toBeUndefined();
    await expect(captured(AFTER, document)).rejects.toThrow('no such thing');
  }
});
