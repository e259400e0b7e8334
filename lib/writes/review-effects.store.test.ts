import Big from 'big.js';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { listForDesk } from '@/lib/store/desk-list';
import { storedEffects } from '@/lib/store/review-effects';
import { turnsOf } from '@/lib/store/turns';
import { exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { recomputeDesk } from './recompute';
import { computeEffects } from './review-effects';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from './testing/entering';

// What publishing would do to verdicts, kept for the queue: after every step it is what is made from nothing.

let db: TestDatabase;
let desk: EnteringDesk;
let made: Record<'event' | 'killed' | 'wounded' | 'ministry' | 'army' | 'post', string>;
let round = 0;

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
});
afterAll(() => db.close());

beforeEach(async () => {
  const named = (name: string) => `${name}-${round}`;
  round += 1;
  const event = await desk.logs('event', anEvent(named('strike')));
  made = {
    event,
    killed: await desk.logs('claim', aClaim(event, 'killed')),
    wounded: await desk.logs('claim', aClaim(event, 'wounded')),
    ministry: await desk.logs('source', aSource(named('ministry'))),
    army: await desk.logs('source', aSource(named('army'))),
    post: await desk.logs('source', aSource(named('post'))),
  };
  await desk.publishes('event', event);
  await desk.publishes('claim', made.killed, made.wounded);
  await desk.publishes('source', made.ministry, made.army);
});

afterEach(async () => {
  expect(await recomputeDesk(db.client, { mode: 'check' })).toMatchObject({ differed: 0 });
});

const n = (figure: number) => ({ content: stated(exactly(figure)) });
const waits = (claim: string, by: string, more: Parameters<typeof aStatement>[2] = {}) =>
  desk.logs('statement', aStatement(claim, by, more), { actor: desk.people.reporter, submit: true });

/** Which verdicts what waits would change, and that nothing of it differs from what is made from nothing. */
async function moves() {
  const byThing = (a: { thing: string }, b: { thing: string }) => (a.thing < b.thing ? -1 : 1);
  const stored = (await storedEffects(db.client, made.event)).toSorted(byThing);
  expect(stored).toEqual((await computeEffects(db.client, made.event)).toSorted(byThing));
  return new Map(stored.map(({ thing, move }) => [thing, move && `${move.before} > ${move.after}`]));
}

const queue = async () => {
  const asked = { event: made.event, filter: 'submitted', order: 'needed', skip: 0, take: 50 } as const;
  return (await listForDesk(db.client, asked)).rows.map(({ thing }) => thing);
};

test('what would change a verdict comes first, then what readers see in another revision, then the oldest', async () => {
  const shown = await desk.logs('statement', aStatement(made.wounded, made.ministry, n(7)));
  await desk.publishes('statement', shown);
  const event = await desk.logs('claim', aClaim(made.event, 'missing'), { submit: true });
  await desk.revises('statement', shown, { note: 'As it was told.' }, { submit: true });
  const first = await waits(made.killed, made.ministry, n(89));
  expect(await moves()).toEqual(
    new Map([
      [event, undefined],
      [shown, undefined],
      [first, 'no value > single origin'],
    ]),
  );
  expect(await queue()).toEqual([first, shown, event]);
  const things = [first, shown].map((thing) => ({ kind: 'statement', thing }) as const);
  const turns = await turnsOf(db.client, things);
  expect(turns.get(first)).toEqual({
    since: expect.any(Date),
    author: { id: desk.people.reporter, pseudonym: expect.stringMatching(/^desk-/) },
    move: { question: 'How many people were killed?', before: 'no value', after: 'single origin' },
  });
  expect(turns.get(shown)).not.toHaveProperty('move');
});

test('it is what it would be from nothing, after each step of a neighbour', async () => {
  const first = await waits(made.killed, made.ministry, n(89));
  const other = await waits(made.killed, made.army, n(400));
  const ofPost = await waits(made.killed, made.post, n(400));
  expect([...(await moves()).values()].sort()).toEqual([
    'no value > single origin',
    'no value > single origin',
    undefined,
  ]);
  const second = (step: string, kind: 'statement' | 'source', thing: string) =>
    desk.takes(step, kind, thing, desk.people.second);
  expect(await second('publish', 'statement', first)).toMatchObject({ ok: true });
  expect((await moves()).get(other)).toBe('single origin > disputed');
  // Its source is not published yet: it cannot be published either.
  expect((await moves()).get(ofPost)).toBeUndefined();
  await desk.publishes('source', made.post);
  expect((await moves()).get(ofPost)).toBe('single origin > disputed');
  expect(await second('hold', 'statement', first)).toMatchObject({ ok: true });
  expect((await moves()).get(other)).toBe('no value > single origin');
  await second('ask to withdraw', 'statement', first);
  expect(await desk.takes('withdraw', 'statement', first)).toMatchObject({ ok: true });
  expect((await moves()).get(other)).toBe('no value > single origin');
  expect(await second('publish', 'statement', ofPost)).toMatchObject({ ok: true });
  expect((await moves()).get(other)).toBe('single origin > agreed');
  await desk.revises('statement', other, n(700), { submit: true });
  expect((await moves()).get(other)).toBe('single origin > disputed');
  expect(await second('return', 'statement', other)).toMatchObject({ ok: true });
  expect(await moves()).toEqual(new Map());
});

test('what names another answer is worked out anew when that one changes', async () => {
  const named = await desk.logs('statement', aStatement(made.killed, made.ministry, n(89)));
  await desk.publishes('statement', named);
  const fewer = await waits(made.killed, made.army, { content: stated(fewerThanSaid(named)), day: '2023-01-05' });
  expect((await moves()).get(fewer)).toBe('single origin > disputed');
  expect(await desk.takes('hold', 'statement', named)).toMatchObject({ ok: true });
  expect((await moves()).get(fewer)).toBeUndefined();
  expect(await desk.takes('hold', 'claim', made.killed)).toMatchObject({ ok: true });
  expect((await moves()).get(fewer)).toBeUndefined();
});

test('a question that is asked otherwise may change its verdict', async () => {
  const both = [
    await desk.logs('statement', aStatement(made.killed, made.ministry, n(89))),
    await desk.logs('statement', aStatement(made.killed, made.army, n(90))),
  ];
  await desk.publishes('statement', ...both);
  await desk.revises('claim', made.killed, { tolerance: new Big(5) }, { submit: true });
  expect((await moves()).get(made.killed)).toBe('disputed > agreed');
});
