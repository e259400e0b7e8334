import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventTag } from '@/lib/platform/cache-tags';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { doAtOnce } from '@/lib/writes/at-once';
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
import { exactly, stated } from '@/prisma/factories/values';
import { readBatch } from './batch';
import { readStatementAtDesk } from './said-at-desk';

// What waits together, reviewed as one.

let db: TestDatabase;
let desk: EnteringDesk;

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
});
afterAll(() => db.close());

/** Everything else is submitted at the one time of the tests' clock. */
const later = () => ({ epochMilliseconds: clock().epochMilliseconds + 60_000 });

const reader = () => ({ id: desk.people.second, role: 'editor' }) as const;

async function batch(of: Parameters<typeof readBatch>[1], except: readonly string[] = []) {
  // As the poll of the server does after a publication.
  invalidateTags([eventTag('flood')]);
  const read = await readBatch(reader(), of, except);
  if (!read.ok) throw new Error(read.reason);
  const effect = await read.effect();
  return {
    things: read.items.map(({ item }) => item.thing),
    changed: read.items.map(({ item, changes }) => [item.kind, changes?.isNew, changes?.fields.changed.length]),
    excepted: read.items.filter(({ isExcepted }) => isExcepted).map(({ item }) => item.thing),
    sentences: effect.ok ? effect.sentences : [effect.reason],
  };
}

test('what waits from a document comes with all that it needs, one effect, and its exceptions', async () => {
  const event = await desk.logs('event', anEvent('flood'));
  const killed = await desk.logs('claim', aClaim(event, 'killed'));
  const army = await desk.logs('source', aSource('army'));
  const submit = { submit: true } as const;
  const report = await desk.logs('document', aDocument('report'), submit);
  const evidence = [{ document: report }];
  const ministry = await desk.logs('source', aSource('ministry'), submit);
  const post = await desk.logs('source', aSource('post'), submit);
  const wounded = await desk.logs('claim', aClaim(event, 'wounded'), submit);
  const first = await desk.logs('statement', aStatement(killed, ministry, { evidence }), submit);
  const other = await desk.logs(
    'statement',
    aStatement(killed, army, { content: stated(exactly(400)), evidence }),
    submit,
  );
  const onNew = await desk.logs('statement', aStatement(wounded, army, { evidence }), submit);
  const relay = await desk.logs('rendering', aRendering(first, post, { evidence }), submit);
  const elsewhere = await desk.logs('statement', aStatement(killed, ministry, { content: stated(exactly(7)) }), submit);
  expect((await batch({ document: report })).sentences).toEqual(['event not shown']);
  await desk.publishes('event', event);
  await desk.publishes('claim', killed);
  await desk.publishes('source', army);

  const all = await batch({ document: report });
  expect(all.things.slice(0, 4).toSorted()).toEqual([wounded, ministry, post, report].toSorted());
  expect(all.things.slice(4)).toEqual([first, other, onNew, relay]);
  expect(all.things).not.toContain(elsewhere);
  for (const [, isNew, changed] of all.changed) expect([isNew, changed]).toEqual([true, expect.any(Number)]);
  expect(all.sentences).toEqual([
    expect.stringMatching(/^Publishing all of it makes “How many people were killed\?” disputed: /),
    'Publishing all of it gives readers the question “How many people were killed?”.',
  ]);
  const without = await batch({ document: report }, [first, wounded]);
  expect(without.excepted.toSorted()).toEqual([first, wounded].toSorted());
  expect(without.sentences).toEqual([
    'Publishing all of it moves “How many people were killed?” from “no answer yet” to “one source only”.',
  ]);
  expect(await batch({ document: event })).toMatchObject({ things: [] });
});

test('what was submitted in one go is found from each of its things', async () => {
  const event = await desk.logs('event', anEvent('storm'));
  const claim = await desk.logs('claim', aClaim(event, 'killed'));
  const source = await desk.logs('source', aSource('fire'));
  const one = await desk.logs('statement', aStatement(claim, source));
  const two = await desk.logs('statement', aStatement(claim, source, { content: stated(exactly(90)) }));
  const alone = await desk.logs('statement', aStatement(claim, source, { content: stated(exactly(91)) }));
  const chosen = await Promise.all(
    [one, two].map(async (thing) => ({ kind: 'statement', thing, seen: await desk.seen('statement', thing) }) as const),
  );
  const done = { actor: desk.people.editor, does: 'submit', things: chosen } as const;
  expect(await doAtOnce(db.client, done, later)).toMatchObject({ ok: true });
  expect((await batch({ with: { kind: 'statement', thing: two } })).things.toSorted()).toEqual([one, two].toSorted());
  const together = async (thing: string) => {
    const found = await readStatementAtDesk(reader(), thing);
    return typeof found === 'object' ? found.review.together?.many : found;
  };
  expect([await together(one), await together(alone)]).toEqual([2, undefined]);
});
