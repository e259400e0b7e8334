import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '@/lib/domain/log-chain';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { entriesAfter } from '@/lib/store/log-entries';
import { revisionContent } from '@/lib/store/revision-content';
import { insertStatementRevision } from '@/lib/store/statements';
import { id } from '@/lib/store/testing/rows';
import { saltedDigest } from './log';
import { act, lastEntryOf, newcomer, rowsOf, seenOf, writeRecord } from './testing/desk';

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await writeRecord(db.client);
});
afterAll(() => db.close());

const rowOf = async (name: string) => db.client.statement.findUniqueOrThrow({ where: { id: id(name) } });
const lastOf = (chain: 'public' | 'private') => lastEntryOf(db.client, chain);
const told = async (chain: 'public' | 'private') => JSON.parse((await lastOf(chain)).body);
const revise = (author: string) =>
  db.client.$transaction((tx) =>
    insertStatementRevision(
      tx,
      id('open'),
      { claimId: id('killed'), valueType: 'number' },
      {
        content: { form: 'declined' },
        scope: { relation: 'same' },
        saidAt: { precision: 'day', on: '2030-01-05', zone: 'Europe/Kyiv' },
        wording: { kind: 'paraphrase', words: 'no comment', language: 'en' },
        credibility: 'not graded',
        evidence: [],
      },
      { author: id(author), reason: 'they declined' },
    ),
  );

describe('a statement, from draft to withdrawn and back', () => {
  test('submitted, published, held, released, withdrawn, revised, published again', async () => {
    const of = { of: 'open' };
    const why = { ...of, reason: 'The number is doubtful.' };
    expect(await act(db.client, 'author', 'submit', of)).toMatchObject({
      ok: true,
      version: 1,
      standing: 'unpublished',
    });
    expect(await told('private')).toMatchObject({ did: 'submit', by: 'author', kind: 'statement', thing: id('open') });

    expect(await act(db.client, 'editor', 'publish', of)).toMatchObject({ ok: true, version: 2, standing: 'shown' });
    expect(await rowOf('open')).toMatchObject({ standing: 'shown', publishedRevisionId: id('open.1') });
    const entry = await lastOf('public');
    expect(JSON.parse(entry.body)).toEqual({
      at: '2030-02-02T12:00:00.000Z',
      by: 'editor',
      chain: 'public',
      did: 'publish',
      digest: saltedDigest(entry.salt, canonical(await revisionContent(db.client, 'statement', id('open.1')))),
      kind: 'statement',
      number: Number(entry.number),
      revision: 1,
      thing: id('open'),
    });

    expect(await act(db.client, 'second', 'hold', why)).toMatchObject({ ok: true, version: 3, standing: 'held' });
    // The reason is stored separately. The entry has its salted hash, and not a word of it.
    expect((await lastOf('public')).body).not.toContain('doubtful');
    const { reasonHash } = await db.client.transition.findFirstOrThrow({ where: { step: 'hold' } });
    expect((await told('public')).reason).toBe(Buffer.from(reasonHash ?? []).toString('hex'));

    expect(await act(db.client, 'editor', 'ask to release', why)).toMatchObject({ ok: true, standing: 'held' });
    expect(await act(db.client, 'editor', 'release', of)).toEqual({ ok: false, reason: 'your own' });
    expect(await act(db.client, 'second', 'release', of)).toMatchObject({ ok: true, standing: 'shown' });
    expect(await act(db.client, 'editor', 'ask to withdraw', why)).toMatchObject({ ok: true, standing: 'shown' });
    expect(await act(db.client, 'second', 'withdraw', why)).toMatchObject({
      ok: true,
      version: 7,
      standing: 'withdrawn',
    });
    // What was withdrawn stays: readers are told that it was.
    expect(await rowOf('open')).toMatchObject({ standing: 'withdrawn', publishedRevisionId: id('open.1') });

    const { revision } = await revise('author');
    expect(await act(db.client, 'author', 'submit', of)).toMatchObject({ ok: true, standing: 'withdrawn' });
    expect(await act(db.client, 'editor', 'publish', of)).toMatchObject({ ok: true, version: 9, standing: 'shown' });
    expect(await rowOf('open')).toMatchObject({ standing: 'shown', publishedRevisionId: revision });
    expect(await told('public')).toMatchObject({ did: 'publish', revision: 2 });
  });

  test('each step has its entry, and both chains can be verified', async () => {
    const steps = await db.client.transition.count();
    expect(await db.client.logEntry.count({ where: { transitionId: { not: null } } })).toBe(steps);
    for (const chain of ['public', 'private'] as const) {
      const entries = await entriesAfter(db.client, chain, 0, 1000);
      expect(entries.length).toBeGreaterThan(5);
      for (const { body } of entries) expect(canonical(JSON.parse(body))).toBe(body);
      expect(verifyChain(entries, sha256, { chain }).ok).toBe(true);
    }
  });
});

describe('refused, and nothing is left behind', () => {
  const refused = async (outcome: Promise<unknown>, reason: unknown) => {
    const before = await rowsOf(db.client);
    expect(await outcome).toEqual({ ok: false, reason });
    expect(await rowsOf(db.client)).toEqual(before);
  };
  const injured = { of: 'injured' };

  test('what is not a step', async () => {
    for (const step of ['constructor', '__proto__', 'toString', 'delete', 'revise', '']) {
      await refused(act(db.client, 'editor', step, injured), 'no such action');
    }
  });

  test('a thing that does not exist, or is of another kind', async () => {
    await refused(act(db.client, 'editor', 'publish', { of: 'nothing' }), 'no such thing');
    await refused(act(db.client, 'editor', 'publish', { ...injured, kind: 'claim' }), 'no such thing');
  });

  test('by a person who does not exist, or whose account has ended', async () => {
    await refused(act(db.client, 'nobody', 'submit', injured), 'not signed in');
    const gone = await newcomer(db.client, 'editor', 'gone');
    await db.client.person.update({ where: { id: gone }, data: { endedAt: new Date() } });
    await refused(act(db.client, '', 'hold', { actor: gone, of: 'first', reason: 'x' }), 'not signed in');
  });

  test('by the wrong person, or in the wrong order', async () => {
    await refused(act(db.client, 'author', 'publish', injured), 'not this role');
    await refused(act(db.client, 'editor', 'submit', injured), "another's");
    await refused(act(db.client, 'editor', 'publish', injured), 'not in this state');
    await refused(act(db.client, 'editor', 'release', { of: 'first' }), 'not with this standing');
    await refused(act(db.client, 'editor', 'withdraw', { of: 'first', reason: 'x' }), 'nothing was asked');
  });

  test('without the reason that is needed, or with a blank one', async () => {
    await refused(act(db.client, 'editor', 'hold', { of: 'first' }), 'no reason given');
    await refused(act(db.client, 'editor', 'hold', { of: 'first', reason: ' \n ' }), 'no reason given');
  });

  test('a thing that has changed since the actor looked, by a step or by a revision', async () => {
    const seen = await seenOf(db.client, 'first');
    await refused(
      act(db.client, 'editor', 'hold', { of: 'first', reason: 'x', seen: { ...seen, version: seen.version - 1 } }),
      'changed meanwhile',
    );
    await refused(
      act(db.client, 'editor', 'hold', { of: 'first', reason: 'x', seen: { ...seen, revision: id('open.1') } }),
      'changed meanwhile',
    );
    // A person who may not take the step learns that, and not what has changed.
    await refused(
      act(db.client, 'author', 'hold', { of: 'first', reason: 'x', seen: { ...seen, version: 0 } }),
      'not this role',
    );
  });

  test('before what it belongs to is published', async () => {
    expect(await act(db.client, 'author', 'submit', injured)).toMatchObject({ ok: true });
    await refused(act(db.client, 'editor', 'publish', injured), { after: ['claim'] });
  });

  test('after the role was lowered', async () => {
    const lowered = await newcomer(db.client, 'editor', 'lowered');
    await db.client.person.update({ where: { id: lowered }, data: { role: 'reporter' } });
    await refused(act(db.client, '', 'return', { actor: lowered, ...injured, reason: 'x' }), 'not this role');
  });
});
