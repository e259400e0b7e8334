import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultsIn } from '@/lib/cli/testing/faults';
import type { Role } from '@/lib/domain/person';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { insertSource, insertSourceRevision } from '@/lib/store/sources';
import { reviewable, type StepTaken } from '@/lib/store/steps';
import { source } from '@/prisma/factories/rows';
import { changeRole, confirmAccount, endAccount } from './accounts';
import { invite, inviteFirstAdministrator, join } from './invitations';
import { approveRedaction } from './redact';
import { takeStep } from './step';
import { newcomer, rowsOf } from './testing/desk';

// One administrator and everybody they let in count as one person for a day.

/** Each test has its own days, because times in the log only go forward. */
let start = Date.UTC(2031, 0, 2, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (milliseconds: number) => () => ({ epochMilliseconds: start + milliseconds });
const ALMOST_A_DAY = 24 * HOUR - MINUTE;
const OVER_A_DAY = 24 * HOUR + MINUTE;

let db: TestDatabase;
/** Three whom nobody let in: two administrators, and an editor. */
const desk = { boss: '', other: '', editor: '' };
let made = 0;

beforeAll(async () => {
  db = await freshDatabase();
  desk.boss = await newcomer(db.client, 'administrator', 'boss', at(-HOUR)());
  desk.other = await newcomer(db.client, 'administrator', 'other', at(-HOUR)());
  desk.editor = await newcomer(db.client, 'editor', 'editor', at(-HOUR)());
});
beforeEach(() => {
  start += 7 * 24 * HOUR;
});
afterAll(() => db.close());

/** A person joins on the invitation of another. */
async function joins(by: string, role: Role, when = 0): Promise<string> {
  made += 1;
  const invited = await invite(db.client, { actor: by, role }, at(when));
  if (!invited.ok) throw new Error(`No invitation: ${invited.reason}.`);
  const own = { name: `Self ${made}`, email: `self-${made}@desk.example`, passwordHash: 'none' };
  const joined = await join(db.client, { token: invited.token, ...own }, at(when));
  if (!joined.ok) throw new Error(`Nobody joined: ${joined.reason}.`);
  return joined.person;
}

async function take(who: string, step: StepTaken, thing: string, when = 0) {
  const found = await reviewable(db.client, 'source', thing);
  const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
  const asked = { actor: who, step, kind: 'source', thing, seen, correction: 'no correction' } as const;
  return takeStep(db.client, { ...asked, reason: 'For a test.' }, at(when));
}

/** What a person wrote and submitted; and what readers see already, or what is held. */
async function submitted(author: string): Promise<string> {
  made += 1;
  const slug = `source-${made}`;
  const own = source(slug, { name: slug, kind: 'media', side: 'none' });
  const id = await db.client.$transaction(async (tx) => {
    const thing = await insertSource(tx, slug);
    await insertSourceRevision(tx, thing, own, { author, reason: 'Made for a test.' });
    return thing;
  });
  await ok(take(author, 'submit', id));
  return id;
}
async function shown(): Promise<string> {
  const thing = await submitted(desk.other);
  await ok(take(desk.editor, 'publish', thing));
  return thing;
}
async function held(): Promise<string> {
  const thing = await shown();
  await ok(take(desk.editor, 'hold', thing));
  return thing;
}

async function ok(outcome: Promise<unknown>): Promise<void> {
  expect(await outcome).toMatchObject({ ok: true });
}
async function refused(outcome: () => Promise<unknown>, reason = 'not a second person'): Promise<void> {
  const before = await rowsOf(db.client);
  expect(await outcome()).toEqual({ ok: false, reason });
  expect(await rowsOf(db.client)).toEqual(before);
}
const lastOf = async (chain: 'public' | 'private') =>
  JSON.parse((await db.client.logEntry.findFirstOrThrow({ where: { chain }, orderBy: { number: 'desc' } })).body);
const pseudonymOf = async (id: string) => (await db.client.person.findUniqueOrThrow({ where: { id } })).pseudonym;

test('a person who joins by the set-up link counts as themselves, and the public log says that they joined', async () => {
  const token = (await inviteFirstAdministrator(db.client, at(0))) ?? '';
  const own = { name: 'First', email: 'first@desk.example', passwordHash: 'none' };
  const joined = await join(db.client, { token, ...own }, at(0));
  if (!joined.ok) throw new Error(joined.reason);
  expect(await lastOf('public')).toMatchObject({ did: 'join', by: await pseudonymOf(joined.person) });
  await ok(take(joined.person, 'publish', await submitted(desk.boss)));
});

describe('a person who joins on the invitation of an administrator', () => {
  test('is named in both logs, by pseudonym', async () => {
    const self = await joins(desk.boss, 'editor');
    const by = await pseudonymOf(self);
    const said = { did: 'join', by, role: 'editor', at: new Date(start).toISOString() };
    const { chain, number, ...told } = await lastOf('public');
    expect(told).toEqual({ ...said, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await lastOf('private')).toMatchObject({ ...said, of: await pseudonymOf(desk.boss) });
  });

  test('publishes nothing that the administrator wrote within a day, and then does', async () => {
    const self = await joins(desk.boss, 'editor');
    const thing = await submitted(desk.boss);
    await refused(() => take(self, 'publish', thing));
    await refused(() => take(self, 'publish', thing, ALMOST_A_DAY));
    await refused(() => take(self, 'return', thing, ALMOST_A_DAY));
    await ok(take(self, 'publish', thing, OVER_A_DAY));
  });

  test('is not published by the administrator within a day, and then is', async () => {
    const thing = await submitted(await joins(desk.boss, 'reporter'));
    await refused(() => take(desk.boss, 'publish', thing, ALMOST_A_DAY));
    await ok(take(desk.boss, 'publish', thing, OVER_A_DAY));
  });

  test('counts as one with others whom the administrator let in, and with those whom these let in', async () => {
    const [one, middle] = [await joins(desk.boss, 'editor'), await joins(desk.boss, 'administrator')];
    const last = await joins(middle, 'editor');
    for (const [author, reviewer] of [
      [one, middle],
      [desk.boss, last],
      [last, one],
    ] as const) {
      const thing = await submitted(author);
      await refused(() => take(reviewer, 'publish', thing, ALMOST_A_DAY));
      await ok(take(desk.editor, 'publish', thing));
    }
  });

  test('releases, withdraws and redacts nothing that the administrator asked for', async () => {
    const self = await joins(desk.boss, 'editor');
    const [toRelease, toWithdraw] = [await held(), await shown()];
    await ok(take(desk.boss, 'ask to release', toRelease));
    await ok(take(desk.boss, 'ask to withdraw', toWithdraw));
    await refused(() => take(self, 'release', toRelease, ALMOST_A_DAY));
    await refused(() => take(self, 'withdraw', toWithdraw, ALMOST_A_DAY));
    const { id: target } = await db.client.reason.findFirstOrThrow();
    const redact = (actor: string, when: number) =>
      approveRedaction(db.client, { actor, kind: 'reason', target, reason: 'a private person' }, at(when));
    await ok(redact(desk.boss, 0));
    await refused(() => redact(self, ALMOST_A_DAY));
    await ok(take(self, 'release', toRelease, OVER_A_DAY));
    await ok(take(self, 'withdraw', toWithdraw, OVER_A_DAY));
    expect(await redact(self, OVER_A_DAY)).toEqual({ ok: true, isRedacted: true });
  });

  test('holds what the administrator wrote, because one person can hold', async () => {
    const self = await joins(desk.boss, 'editor');
    const thing = await submitted(desk.boss);
    await ok(take(desk.editor, 'publish', thing));
    await ok(take(self, 'hold', thing));
  });

  test('learns that the thing has changed only if they might have taken the step', async () => {
    const self = await joins(desk.boss, 'editor');
    const thing = await submitted(desk.boss);
    const found = await reviewable(db.client, 'source', thing);
    const seen = { version: 0, revision: found?.latest.revision ?? '' };
    const asked = { actor: self, step: 'publish', kind: 'source', thing, seen } as const;
    await refused(() => takeStep(db.client, asked, at(0)));
  });
});

describe('a person who gets a role in which they publish', () => {
  test('counts as one person with whoever gave it, each time again', async () => {
    const person = await newcomer(db.client, 'reporter', 'raised', at(-HOUR)());
    const to = (role: Role, when: number) => changeRole(db.client, { actor: desk.boss, person, role }, at(when));
    await ok(to('editor', 0));
    const who = { by: await pseudonymOf(desk.boss), of: await pseudonymOf(person) };
    expect(await lastOf('public')).toMatchObject({ did: 'give role', ...who, role: 'editor' });
    expect(await lastOf('private')).toMatchObject({ did: 'change role', ...who, from: 'reporter', to: 'editor' });
    const thing = await submitted(desk.boss);
    await refused(() => take(person, 'publish', thing, ALMOST_A_DAY));

    const told = await lastOf('public');
    await ok(to('reporter', OVER_A_DAY));
    expect(await lastOf('public'), 'of a role that is lowered readers are told nothing').toEqual(told);
    await ok(to('editor', OVER_A_DAY));
    await refused(() => take(person, 'publish', thing, OVER_A_DAY + ALMOST_A_DAY));
    await ok(take(person, 'publish', thing, 2 * OVER_A_DAY));
  });

  test('also as an administrator', async () => {
    const person = await newcomer(db.client, 'editor', 'promoted', at(-HOUR)());
    await ok(changeRole(db.client, { actor: desk.boss, person, role: 'administrator' }, at(0)));
    const thing = await submitted(desk.boss);
    await refused(() => take(person, 'publish', thing, ALMOST_A_DAY));
  });
});

describe('an account is confirmed', () => {
  const confirm = (actor: string, person: string, when = 0) => confirmAccount(db.client, { actor, person }, at(when));

  test('by another administrator: from then on they are two', async () => {
    const self = await joins(desk.boss, 'editor');
    const thing = await submitted(desk.boss);
    await refused(() => take(self, 'publish', thing));
    const told = await lastOf('public');
    await ok(confirm(desk.other, self));
    const who = { by: await pseudonymOf(desk.other), of: await pseudonymOf(self) };
    expect(await lastOf('private')).toMatchObject({ did: 'confirm account', ...who });
    expect(await lastOf('public')).toEqual(told);
    await ok(take(self, 'publish', thing));
    await refused(() => confirm(desk.other, self), 'nothing to confirm');
  });

  test('not by a person who counts as one with either of them, nor where nothing is to confirm', async () => {
    const [self, middle] = [await joins(desk.boss, 'administrator'), await joins(desk.boss, 'administrator')];
    const below = await joins(self, 'administrator');
    await refused(() => confirm(desk.boss, self));
    await refused(() => confirm(middle, self));
    await refused(() => confirm(below, self));
    await refused(() => confirm(self, self), 'your own');
    await refused(() => confirm(desk.editor, self), 'not this role');
    await refused(() => confirm('00000000-0000-0000-0000-000000000000', self), 'not signed in');
    await refused(() => confirm(desk.other, desk.editor), 'nothing to confirm');
    await refused(() => confirm(desk.other, self, OVER_A_DAY), 'nothing to confirm');
    // Once confirmed themselves, they can confirm others.
    await ok(confirm(desk.other, middle));
    await ok(confirm(middle, self));
    await ok(confirm(middle, below));
  });

  test('an account that has ended is not confirmed', async () => {
    const self = await joins(desk.boss, 'editor');
    await ok(endAccount(db.client, { actor: desk.boss, person: self }, at(0)));
    await refused(() => confirm(desk.other, self), 'no such account');
  });

  test('who let a person in and who raised them each count as one with them, and a third confirms', async () => {
    const person = await joins(desk.boss, 'reporter');
    await ok(changeRole(db.client, { actor: desk.other, person, role: 'editor' }, at(0)));
    await refused(() => confirm(desk.other, person));
    await refused(() => confirm(desk.boss, person));
    const [ofBoss, ofOther] = [await submitted(desk.boss), await submitted(desk.other)];
    await refused(() => take(person, 'publish', ofBoss));
    await refused(() => take(person, 'publish', ofOther));
    // These two still count as two.
    await ok(take(desk.other, 'publish', ofBoss));
    await ok(confirm(await newcomer(db.client, 'administrator', 'third', at(0)()), person));
    await ok(take(person, 'publish', ofOther));
  });
});

test('both chains can be verified', async () => {
  expect(await faultsIn(db.url)).toEqual([]);
});
