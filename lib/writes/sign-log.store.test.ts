import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCheckpoint } from '@/lib/domain/log-checkpoint';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { lastCheckpoint } from '@/lib/store/log-checkpoints';
import { headOf } from '@/lib/store/log-entries';
import { rootAt } from '@/lib/store/log-tree';
import { isSignedBy, keyOfChain, makeLogKey, verifierKey } from './log-key';
import { acceptRestored, changeLogKey } from './log-steps';
import { type KeptCheckpoints, signLog } from './sign-log';
import { clock, newcomer } from './testing/desk';
import { logRewritten, logShortened, rowOfSomebody } from './testing/log-tampering';

let db: TestDatabase;
const key = makeLogKey('desk.example/log');

beforeAll(async () => {
  db = await freshDatabase();
  await newcomer(db.client, 'administrator', 'head');
  await newcomer(db.client, 'editor', 'sub');
});
afterAll(() => db.close());

/** What a server keeps outside of the database. */
function server(): KeptCheckpoints & { notes: Map<string, string> } {
  const notes = new Map<string, string>();
  return { notes, read: (chain) => notes.get(chain), write: (chain, note) => void notes.set(chain, note) };
}
const sign = (kept: KeptCheckpoints, by = key) => signLog(db.client, kept, by, clock);
let one = server();
const grow = () => newcomer(db.client, 'reporter', `somebody-${grown++}`);
let grown = 0;

beforeEach(() => {
  one = server();
});

describe('a server', () => {
  test('signs the heads of both chains, each under a name of its own, and keeps them', async () => {
    expect(await sign(one)).toMatchObject({ is: 'signed', checkpoint: one.read('public') });
    for (const chain of ['public', 'private'] as const) {
      const note = one.read(chain) ?? '';
      expect(isSignedBy(note, keyOfChain(key, chain))).toBe(true);
      const { number } = await headOf(db.client, chain);
      const root = await rootAt(db.client, chain, number);
      const origin = chain === 'public' ? 'desk.example/log' : 'desk.example/log/private';
      expect(readCheckpoint(note)).toEqual({ origin, size: number, root: new Uint8Array(root) });
      expect(await lastCheckpoint(db.client, chain)).toMatchObject({ note, key: verifierKey(key) });
    }
    expect(isSignedBy(one.read('private') ?? '', key), 'it passes for none of the public chain').toBe(false);
  });

  test('signs again only once the log has grown', async () => {
    await sign(one);
    const signed = () => db.client.logCheckpoint.count({ where: { chain: 'public' } });
    const before = await signed();
    await sign(one);
    expect(await signed()).toBe(before);
    await grow();
    await sign(one);
    expect(await signed()).toBe(before + 1);
  });

  test('keeps what another one has signed', async () => {
    await grow();
    await sign(server());
    await sign(one);
    expect(one.read('public')).toBe((await lastCheckpoint(db.client, 'public'))?.note);
  });

  test('believes no checkpoint that nobody signed', async () => {
    await sign(one);
    const before = one.read('public');
    await db.client.$executeRawUnsafe(rowOfSomebody(verifierKey(key)));
    await grow();
    expect(await sign(one)).toMatchObject({ is: 'signed' });
    expect(one.read('public')).not.toBe(before);
  });
});

describe('a server signs nothing, and keeps what it has,', () => {
  const refused = async (because: Readonly<Record<string, unknown>>, kept = one) => {
    const [rows, notes] = [await db.client.logCheckpoint.count(), [...kept.notes]];
    expect(await sign(kept)).toMatchObject({ is: 'not signed', because });
    expect(await db.client.logCheckpoint.count()).toBe(rows);
    expect([...kept.notes]).toEqual(notes);
  };

  test('if the log is shorter than it was: an old copy was put in place', async () => {
    await sign(one);
    const { number } = await headOf(db.client, 'public');
    await logShortened(db.client, 'public', 2);
    await refused({ why: 'the log is shorter', chain: 'public', kept: number, found: number - 2 });
    // Its checkpoints are gone with the entries that they were of.
    await sign(server());
  });

  test('if the log went on from an old copy', async () => {
    await sign(one);
    const { number } = await headOf(db.client, 'public');
    await logShortened(db.client, 'public', 1);
    await grow();
    await grow();
    await refused({ why: 'the log is another', chain: 'public', kept: number });
  });

  test('if only the log for editors is another', async () => {
    const fresh = server();
    await sign(fresh);
    const { number } = await headOf(db.client, 'private');
    await logShortened(db.client, 'private', 1);
    await refused({ why: 'the log is shorter', chain: 'private', kept: number }, fresh);
    fresh.notes.delete('private');
    await sign(fresh);
  });

  test('if an entry was changed since a server signed, also where this one has kept nothing', async () => {
    await sign(server());
    const undo = await logRewritten(db.client, 'public');
    await refused({ why: 'the log is another', chain: 'public' }, server());
    await undo();
  });

  test('with another key than the one in force', async () => {
    await sign(one);
    const other = makeLogKey('desk.example/log');
    expect(await sign(one, other)).toMatchObject({
      because: { why: 'the key is another', key: verifierKey(other), inForce: verifierKey(key) },
    });
  });

  test('if what it kept is no checkpoint of this log', async () => {
    await sign(one);
    one.write('public', 'nonsense');
    await refused({ why: 'the kept checkpoint cannot be read', chain: 'public' });
  });
});

describe('an administrator says', () => {
  const as = (email: string) => ({ email: `${email}@desk.example` });

  test('that the log goes on although it is another: the entry names what was signed', async () => {
    await sign(one);
    const signed = readCheckpoint(one.read('public') ?? '');
    await logShortened(db.client, 'public', 1);
    await grow();
    await grow();
    const accept = (email: string) => acceptRestored(db.client, { ...as(email), kept: one, key }, clock);
    expect(await accept('nobody')).toEqual({ ok: false, reason: 'no such account' });
    expect(await accept('sub')).toEqual({ ok: false, reason: 'not an administrator' });
    expect(await accept('head')).toEqual({ ok: true, logged: 'now' });
    expect(await accept('head'), 'on a second server').toEqual({ ok: true, logged: 'before' });
    const last = await db.client.logEntry.findFirst({ where: { chain: 'public' }, orderBy: { number: 'desc' } });
    const tree = Buffer.from(signed?.root ?? []).toString('hex');
    expect(JSON.parse(last?.body ?? '')).toMatchObject({ did: 'accept restored log', size: signed?.size, tree });
    one.notes.delete('public');
    expect(await sign(one)).toMatchObject({ is: 'signed' });
    expect(await accept('head')).toEqual({ ok: false, reason: 'the log goes on from what was signed' });
  });

  test('that another key signs from here on', async () => {
    await sign(one);
    const next = makeLogKey('desk.example/log');
    const rotate = (own = key) =>
      changeLogKey(db.client, { ...as('head'), did: 'rotate log key', own, key: next }, clock);
    expect(await rotate(makeLogKey('x'))).toEqual({ ok: false, reason: 'the key is not in force' });
    expect(await rotate()).toEqual({ ok: true });
    expect(await sign(one)).toMatchObject({ because: { why: 'the key is another' } });
    expect(await sign(one, next)).toMatchObject({ is: 'signed' });
    expect(isSignedBy(one.read('public') ?? '', next)).toBe(true);
    await grow();
    expect(await sign(one), 'once it has signed, too').toMatchObject({ because: { why: 'the key is another' } });
  });

  test('that the key in force was lost', async () => {
    const found = makeLogKey('desk.example/log');
    const lose = (own?: typeof key) =>
      changeLogKey(db.client, { ...as('head'), did: 'lose log key', ...(own && { own }), key: found }, clock);
    expect(await lose()).toEqual({ ok: true });
    expect(await sign(one, found)).toMatchObject({ is: 'signed' });
    expect(await lose(found)).toEqual({ ok: false, reason: 'the key is in force' });
  });
});
