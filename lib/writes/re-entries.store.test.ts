import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { faultsIn } from '@/lib/cli/testing/faults';
import type { ReEntered, ReEntryRule } from '@/lib/domain/re-entry';
import type { Statement } from '@/lib/domain/record';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { reEntryStateOf, ruleOf } from '@/lib/store/re-entries';
import { about, atLeast, exactly, stated } from '@/prisma/factories/values';
import { changeReEntryRule, enterAgain, settleReEntry } from './re-entries';
import { clock, newcomer, rowsOf } from './testing/desk';
import { aClaim, aDocument, anEvent, aSource, aStatement, EnteringDesk, refused } from './testing/entering';
import { passageIn, REPORT_TEXT } from './testing/passage';

let db: TestDatabase;
let desk: EnteringDesk;
let boss = '';
const made = { claim: '', quiet: '', ministry: '', army: '', report: '' };

beforeAll(async () => {
  db = await freshDatabase();
  desk = await EnteringDesk.open(db.client);
  boss = await newcomer(db.client, 'administrator', 'bea');
  const event = await desk.logs('event', anEvent('strike'));
  made.claim = await desk.logs('claim', aClaim(event, 'killed'));
  made.quiet = await desk.logs('claim', aClaim(event, 'wounded'));
  made.ministry = await desk.logs('source', aSource('ministry'));
  made.army = await desk.logs('source', aSource('army'));
  made.report = await desk.logs('document', aDocument('report', { text: REPORT_TEXT }));
  await desk.publishes('event', event);
  await desk.publishes('claim', made.claim, made.quiet);
  await desk.publishes('source', made.ministry, made.army);
  await desk.publishes('document', made.report);
});
afterAll(() => db.close());
beforeEach(() => rule('always'));

const rule = (to: ReEntryRule, actor = boss) => changeReEntryRule(db.client, { actor, rule: to }, clock);

/** A statement with a passage, submitted by the editor. */
async function submitted(more: Partial<Statement> = {}, claim = made.claim): Promise<string> {
  const evidence = passageIn(made.report);
  const content = stated(atLeast(89));
  const thing = await desk.logs('statement', aStatement(claim, made.ministry, { content, evidence, ...more }));
  expect(await desk.takes('submit', 'statement', thing)).toMatchObject({ ok: true });
  return thing;
}

const SAME = { value: atLeast(89), source: '', days: { first: '2023-01-02', last: '2023-01-02' } };
const enters = async (thing: string, more: Partial<ReEntered> = {}, actor = desk.people.second) =>
  enterAgain(
    db.client,
    { actor, thing, seen: await desk.seen('statement', thing), entered: { ...SAME, source: made.ministry, ...more } },
    clock,
  );
const settles = async (thing: string, keeps: 'logged' | 'entered', actor = boss, reason = 'The passage says so.') =>
  settleReEntry(db.client, { actor, thing, seen: await desk.seen('statement', thing), keeps, reason }, clock);
const publishes = (thing: string) => desk.takes('publish', 'statement', thing, desk.people.second);
const stateOf = async (thing: string) => reEntryStateOf(db.client, (await desk.seen('statement', thing)).revision);
const last = async () =>
  JSON.parse(
    (await db.client.logEntry.findFirstOrThrow({ where: { chain: 'private' }, orderBy: { number: 'desc' } })).body,
  );

test('a figure is published once a second person has entered the same', async () => {
  const thing = await submitted();
  const before = await rowsOf(db.client);
  expect(await publishes(thing)).toEqual(refused('to be entered again'));
  expect(await rowsOf(db.client)).toEqual(before);
  expect(await enters(thing)).toEqual({ ok: true, outcome: 'same' });
  expect(await last()).toMatchObject({ did: 're-entry agrees', thing, kind: 'statement', revision: 1 });
  expect(await stateOf(thing)).toBe('the same');
  expect(await publishes(thing)).toMatchObject({ ok: true });
});

test('where the two differ, a third settles it: for what was logged it is published', async () => {
  const thing = await submitted();
  expect(await enters(thing, { value: exactly(89) })).toEqual({ ok: true, outcome: 'differs' });
  expect(await last()).toMatchObject({ did: 're-entry differs', thing });
  expect(await publishes(thing)).toEqual(refused('entered otherwise'));
  for (const actor of [desk.people.editor, desk.people.second]) {
    expect(await settles(thing, 'logged', actor)).toEqual(refused('a third settles it'));
  }
  expect(await settles(thing, 'logged', desk.people.reporter)).toEqual(refused('not this role'));
  expect(await settles(thing, 'logged', boss, ' ')).toEqual(refused('no reason given'));
  expect(await settles(thing, 'logged')).toEqual({ ok: true, settled: 'logged' });
  expect(await last()).toMatchObject({
    did: 'settle re-entry as logged',
    thing,
    reason: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await settles(thing, 'entered')).toEqual(refused('settled already'));
  expect(await publishes(thing)).toMatchObject({ ok: true });
});

test('settled as it was entered, it goes back to its author, whose next revision is asked for anew', async () => {
  const thing = await submitted();
  await enters(thing, { source: made.army });
  expect(await settles(thing, 'entered')).toEqual({ ok: true, settled: 'entered' });
  expect(await last()).toMatchObject({ did: 'return', thing, revision: 1 });
  expect(await publishes(thing)).toEqual(refused('not in this state'));
  expect(await desk.revises('statement', thing, { content: stated(atLeast(90)) }, { submit: true })).toMatchObject({
    ok: true,
  });
  expect(await stateOf(thing)).toBe('to be made');
});

test('a reviewer who cannot enter it says why, and may publish it', async () => {
  const thing = await submitted();
  const leaves = async (leftOut: string) =>
    enterAgain(
      db.client,
      { actor: desk.people.second, thing, seen: await desk.seen('statement', thing), leftOut },
      clock,
    );
  expect(await leaves('')).toEqual(refused('no reason given'));
  expect(await leaves('The scan cannot be read.')).toEqual({ ok: true, outcome: 'left out' });
  expect(await last()).toMatchObject({ did: 'leave re-entry out', thing, reason: expect.any(String) });
  expect(await publishes(thing)).toMatchObject({ ok: true });
});

test('it is entered once, as it was seen, by whoever may publish it', async () => {
  const thing = await submitted();
  expect(await enters(thing, {}, desk.people.editor)).toEqual(refused('your own'));
  expect(await enters(thing, {}, desk.people.reporter)).toEqual(refused('not this role'));
  const stale = { version: 0, revision: (await desk.seen('statement', thing)).revision };
  const asked = { actor: desk.people.second, thing, seen: stale, entered: { ...SAME, source: made.ministry } };
  expect(await enterAgain(db.client, asked, clock)).toEqual(refused('changed meanwhile'));
  expect(await enters(thing)).toMatchObject({ ok: true });
  expect(await enters(thing, {}, boss)).toEqual(refused('changed meanwhile'));
  expect(await settles(thing, 'logged')).toEqual(refused('no re-entry is asked for'));
});

test('on a desk of two, both settle it for the same', async () => {
  const small = await freshDatabase();
  const two = await EnteringDesk.open(small.client);
  const head = await newcomer(small.client, 'administrator', 'hanna');
  const event = await two.logs('event', anEvent('strike'));
  const claim = await two.logs('claim', aClaim(event, 'killed'));
  const source = await two.logs('source', aSource('ministry'));
  const document = await two.logs('document', aDocument('report', { text: REPORT_TEXT }));
  await two.publishes('event', event);
  await two.publishes('claim', claim);
  await two.publishes('source', source);
  await two.publishes('document', document);
  await changeReEntryRule(small.client, { actor: head, rule: 'always' }, clock);
  const ended = new Date(clock().epochMilliseconds);
  const { reporter, second } = two.people;
  await small.client.person.updateMany({ where: { id: { in: [head, two.people.editor] } }, data: { endedAt: ended } });
  const content = stated(atLeast(89));
  const evidence = passageIn(document);
  const thing = await two.logs('statement', aStatement(claim, source, { content, evidence }), {
    actor: reporter,
    submit: true,
  });
  const seen = await two.seen('statement', thing);
  const entered = { value: about(89), source };
  expect(await enterAgain(small.client, { actor: second, thing, seen, entered }, clock)).toEqual({
    ok: true,
    outcome: 'differs',
  });
  const settle = (actor: string, keeps: 'logged' | 'entered') =>
    settleReEntry(small.client, { actor, thing, seen, keeps, reason: 'We read it again.' }, clock);
  expect(await settle(second, 'logged')).toEqual({ ok: true, settled: undefined });
  expect(await settle(second, 'logged')).toEqual(refused('your own'));
  expect(await two.takes('publish', 'statement', thing, second)).toEqual(refused('entered otherwise'));
  expect(await settle(reporter, 'entered')).toEqual(refused('a third settles it'));
  expect(await settle(reporter, 'logged')).toEqual({ ok: true, settled: 'logged' });
  expect(await two.takes('publish', 'statement', thing, second)).toMatchObject({ ok: true });
  const dids = (await small.client.logEntry.findMany({ where: { chain: 'private' } })).map(
    ({ body }) => JSON.parse(body).did,
  );
  expect(dids).toEqual(expect.arrayContaining(['ask to settle re-entry as logged', 'settle re-entry as logged']));
  await small.close();
});

test('the desk chooses what is asked for, from then on', async () => {
  expect(await rule('never', desk.people.second)).toEqual(refused('not this role'));
  expect(await rule('never')).toEqual({ ok: true, rule: 'never' });
  expect(await last()).toMatchObject({ did: 'ask for re-entry never' });
  const before = await rowsOf(db.client);
  expect(await rule('never')).toEqual({ ok: true, rule: 'never' });
  expect(await rowsOf(db.client)).toEqual(before);
  expect(await ruleOf(db.client)).toBe('never');
  const thing = await submitted();
  expect(await stateOf(thing)).toBe('not asked for');
  await rule('always');
  expect(await publishes(thing)).toMatchObject({ ok: true });
});

test('on disputed questions it is asked of what is disputed, or would be', async () => {
  await rule('for disputed questions');
  expect(await stateOf(await submitted({}, made.quiet))).toBe('not asked for');
  const opposed = await submitted({ content: stated(exactly(20)), source: made.army }, made.quiet);
  expect(await stateOf(opposed)).toBe('to be made');
});

test('the log verifies with all of it', async () => {
  expect(await faultsIn(db.url)).toEqual([]);
});
