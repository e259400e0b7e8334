import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLog } from '@/lib/cli/check-log';
import { checkPublished } from '@/lib/cli/check-published';
import { withoutConfidential } from '@/lib/domain/confidential';
import { REDACTED } from '@/lib/domain/redaction';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { readEventRecords } from '@/lib/store/event-records';
import { refreshRecord } from '@/lib/store/event-refresh';
import { textsWith } from '@/lib/store/redactable-texts';
import { id } from '@/lib/store/testing/rows';
import { onDay } from '@/prisma/factories/wording';
import { reportError } from './error-reports';
import { addPerson } from './people';
import { approveRedaction } from './redact';
import { askToMerge, takeMergeStep } from './source-merges';
import { clock } from './testing/desk';
import { aDocument, aSource, aStatement, ZONE } from './testing/entering';
import { ReplyingDesk, type Scene } from './testing/replying';

let db: TestDatabase;
let desk: ReplyingDesk;

beforeAll(async () => {
  db = await freshDatabase();
  desk = await ReplyingDesk.open(db.client);
});
afterAll(() => db.close());

/** What readers see of an event: read on from before, and the same from nothing. */
async function repliesOf({ event }: Pick<Scene, 'event'>) {
  const read = await db.client.$transaction((tx) => refreshRecord(tx, event, Number.POSITIVE_INFINITY));
  if (!read || !('record' in read)) throw new Error('Readers see no such event.');
  const [anew] = await db.client.$transaction((tx) => readEventRecords(tx, [event]));
  expect(anew && withoutConfidential(anew)).toEqual(read.record);
  return (read.record.replies ?? []).map((reply) => ({
    words: reply.wording.words,
    source: reply.source,
    statement: reply.statement,
    documents: reply.evidence.map(({ document }) => read.record.documents.get(document)?.title),
  }));
}
const wordsOf = async (scene: Scene) => (await repliesOf(scene)).map(({ words }) => words);
const versionOf = async ({ event }: Scene) =>
  (await db.client.eventVersion.findUniqueOrThrow({ where: { eventId: event } })).number;
const lastEntry = async (chain: 'private' | 'public') =>
  JSON.parse((await db.client.logEntry.findFirstOrThrow({ where: { chain }, orderBy: { number: 'desc' } })).body);
/** The last entry of the public chain but for that which binds what readers see. */
const lastDone = async () =>
  JSON.parse(
    (
      await db.client.logEntry.findFirstOrThrow({
        where: { chain: 'public', NOT: { body: { contains: '"did":"bind"' } } },
        orderBy: { number: 'desc' },
      })
    ).body,
  );
const on = ({ statement }: Scene) => ({ kind: 'statement', thing: statement }) as const;
const worded = (words: string) => ({ wording: { kind: 'verbatim', words, language: 'en' } }) as const;

test('readers see a reply once a second person has published it, and pages renew with it', async () => {
  const scene = await desk.scene();
  const before = await versionOf(scene);
  const reply = await desk.logs(on(scene));
  expect(await lastEntry('private')).toMatchObject({ did: 'log reply', ...on(scene), target: reply });
  expect(await wordsOf(scene)).toEqual([]);
  expect(await versionOf(scene)).toBe(before);
  await desk.publishes(reply);
  expect(await lastEntry('public')).toMatchObject({ did: 'bind' });
  const told = await lastDone();
  expect(told).toMatchObject({ did: 'publish reply', ...on(scene), target: reply });
  expect(JSON.stringify(told)).not.toContain('казали');
  expect(await repliesOf(scene)).toEqual([
    { words: 'Ми цього не казали.', source: scene.source, statement: scene.statement, documents: [] },
  ]);
  expect(await versionOf(scene)).toBeGreaterThan(before);
});

test('another in its place corrects it, once that is published; one holds it, two bring it back', async () => {
  const scene = await desk.scene();
  const first = await desk.logs(on(scene), worded('Not so.'));
  await desk.publishes(first);
  const second = await desk.logs(on(scene), { after: first, ...worded('Not quite so.') });
  expect(await wordsOf(scene)).toEqual(['Not so.']);
  await desk.publishes(second);
  expect(await wordsOf(scene)).toEqual(['Not quite so.']);
  expect(await desk.takes('hold', first)).toEqual({ ok: false, reason: 'changed meanwhile' });
  const shown = await versionOf(scene);
  expect(await desk.takes('hold', second, { actor: desk.desk.people.editor })).toMatchObject({ ok: true });
  expect(await lastDone()).toMatchObject({ did: 'hold reply', target: second });
  expect(await wordsOf(scene)).toEqual([]);
  expect(await versionOf(scene)).toBeGreaterThan(shown);
  await desk.takes('ask to release', second, { actor: desk.desk.people.editor });
  expect(await wordsOf(scene)).toEqual([]);
  expect(await desk.takes('release', second, { actor: desk.desk.people.editor })).toEqual({
    ok: false,
    reason: 'your own',
  });
  expect(await desk.takes('release', second)).toMatchObject({ ok: true });
  expect(await lastDone()).toMatchObject({ did: 'release reply', target: second });
  expect(await wordsOf(scene)).toEqual(['Not quite so.']);
});

test('a reply to how a source is shown stands in every event that has it, with its document, and goes with a merge', async () => {
  const [scene, other] = [await desk.scene(), await desk.scene()];
  const elsewhere = await desk.desk.logs('statement', aStatement(other.claim, scene.source));
  await desk.desk.publishes('statement', elsewhere);
  const document = await desk.desk.logs('document', aDocument('letter'));
  const draft = await desk.desk.logs('document', aDocument('letter-2'));
  await desk.desk.publishes('document', document);
  const whole = { kind: 'source', thing: scene.source } as const;
  const reply = await desk.logs(whole, { document, ...worded('We are no office of the state.') });
  await desk.publishes(reply);
  const later = { document: draft, givenAt: onDay('2023-01-06', ZONE), ...worded('Nor of a party.') };
  await desk.publishes(await desk.logs(whole, later));
  const [title] = (await repliesOf(scene)).flatMap(({ documents }) => documents);
  expect(title).toBeDefined();
  for (const one of [scene, other]) {
    expect(await repliesOf(one)).toEqual([
      { words: 'We are no office of the state.', source: scene.source, statement: undefined, documents: [title] },
      { words: 'Nor of a party.', source: scene.source, statement: undefined, documents: [] },
    ]);
  }
  const into = await desk.desk.logs('source', aSource('the-same-speaker'));
  await desk.desk.publishes('source', into);
  const { editor, second } = desk.desk.people;
  const merge = await askToMerge(db.client, { actor: editor, from: scene.source, into, reason: 'the same' }, clock);
  if (!merge.ok) throw new Error(JSON.stringify(merge.reason));
  const asked = { actor: second, merge: merge.merge, step: 'merge', seen: 0, reason: 'the same' } as const;
  expect(await takeMergeStep(db.client, asked, clock)).toMatchObject({ ok: true });
  expect(new Set((await repliesOf(scene)).map(({ source }) => source))).toEqual(new Set([into]));
  expect(await desk.tries(whole)).toEqual({ ok: false, reason: 'merged into another' });
});

test('a reply on a statement leaves readers’ pages with it, and comes back with it', async () => {
  const scene = await desk.scene();
  await desk.publishes(await desk.logs(on(scene)));
  await desk.desk.takes('hold', 'statement', scene.statement);
  expect(await wordsOf(scene)).toEqual([]);
  await desk.desk.takes('ask to release', 'statement', scene.statement);
  await desk.desk.takes('release', 'statement', scene.statement, desk.desk.people.second);
  expect(await wordsOf(scene)).toHaveLength(1);
});

describe('refused, and nothing is written', () => {
  let scene: Scene;
  let reply = '';
  let published = '';
  beforeAll(async () => {
    scene = await desk.scene();
    reply = await desk.logs(on(scene));
    published = await desk.logs(on(scene));
    await desk.publishes(published);
  });
  const people = () => desk.desk.people;

  test.each<[string, () => Promise<unknown>, string]>([
    ['logged by a reporter', () => desk.tries(on(scene), { actor: people().reporter }), 'not this role'],
    ['logged by nobody', () => desk.tries(on(scene), { actor: id('nobody') }), 'not signed in'],
    ['on a statement that is none', () => desk.tries({ kind: 'statement', thing: id('nothing') }), 'no such thing'],
    ['on a source that is a statement', () => desk.tries({ kind: 'source', thing: scene.statement }), 'no such thing'],
    ['with a document that is none', () => desk.tries(on(scene), { document: id('nothing') }), 'no such document'],
    ['of words that were redacted', () => desk.tries(on(scene), worded(` ${REDACTED} `)), 'redacted words'],
    ['in the place of none', () => desk.tries(on(scene), { after: id('nothing') }), 'no such thing'],
    [
      'in a place on another thing',
      () => desk.tries({ kind: 'source', thing: scene.source }, { after: reply }),
      'no such thing',
    ],
    ['published by who logged it', () => desk.takes('publish', reply, { actor: people().editor }), 'your own'],
    ['returned by who logged it', () => desk.takes('return', reply, { actor: people().editor }), 'your own'],
    ['published by a reporter', () => desk.takes('publish', reply, { actor: people().other }), 'not this role'],
    ['held by a reporter', () => desk.takes('hold', published, { actor: people().other }), 'not this role'],
    ['published by nobody', () => desk.takes('publish', reply, { actor: id('nobody') }), 'not signed in'],
    ['held before it is published', () => desk.takes('hold', reply), 'changed meanwhile'],
    ['held without a reason', () => desk.takes('hold', published, { reason: ' ' }), 'no reason given'],
    ['published as somebody saw it before', () => desk.takes('publish', reply, { seen: 1 }), 'changed meanwhile'],
    ['released while it is shown', () => desk.takes('release', published), 'changed meanwhile'],
    ['published twice', () => desk.takes('publish', published), 'changed meanwhile'],
    ['one that is none', () => desk.takes('publish', id('nothing')), 'no such thing'],
  ])('%s', async (_, work, reason) => {
    const before = await desk.rows();
    expect(await work()).toEqual({ ok: false, reason });
    expect(await desk.rows()).toEqual(before);
  });

  test('one of two who correct it at once: the second is told that it changed', async () => {
    const first = await desk.logs(on(scene), { after: reply });
    expect(await desk.tries(on(scene), { after: reply })).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await desk.takes('publish', reply)).toEqual({ ok: false, reason: 'changed meanwhile' });
    await desk.publishes(first);
  });

  test('published on what readers do not see', async () => {
    const draft = await desk.desk.logs('statement', aStatement(scene.claim, scene.source, { day: '2023-01-09' }));
    const early = await desk.logs({ kind: 'statement', thing: draft });
    expect(await desk.takes('publish', early)).toEqual({ ok: false, reason: 'not what readers see' });
    expect(await desk.takes('return', early)).toMatchObject({ ok: true });
  });

  test('published by whoever the first let in less than a day ago', async () => {
    const { pseudonym } = await db.client.person.findUniqueOrThrow({ where: { id: people().editor } });
    const letIn = { by: { id: people().editor, pseudonym }, at: new Date(clock().epochMilliseconds) };
    const person = { name: 'fresh', email: 'fresh@desk.example', role: 'editor' } as const;
    const { id: fresh } = await db.client.$transaction((tx) => addPerson(tx, person, letIn));
    const waiting = await desk.logs(on(scene));
    expect(await desk.takes('publish', waiting, { actor: fresh })).toEqual({
      ok: false,
      reason: 'not a second person',
    });
    expect(await desk.takes('publish', waiting)).toMatchObject({ ok: true });
  });
});

test('a report that is logged as a reply is known by it', async () => {
  const scene = await desk.scene();
  const { number } = await reportError(db.client, { wrong: 'We never said 89.' }, clock);
  const reply = await desk.logs(on(scene), { report: number });
  const row = await db.client.reply.findUniqueOrThrow({ where: { id: reply }, include: { report: true } });
  expect(row.report?.number).toBe(number);
});

test('two people redact a reply: its words are gone everywhere, a tombstone stays, and the log holds', async () => {
  const scene = await desk.scene();
  const translation = { words: 'Olena never said this.', language: 'en', translator: 'Olena K.' };
  const reply = await desk.logs(on(scene), {
    wording: { kind: 'verbatim', words: 'Олена цього не казала.', language: 'uk', translation },
  });
  await desk.publishes(reply);
  const found = async (words: string) =>
    (await textsWith(db.client, words)).map(({ kind, target, of }) => ({ kind, target, of }));
  const here = [{ kind: 'reply', target: reply, of: on(scene) }];
  for (const words of ['Олена', 'Olena never', 'Olena K.']) expect(await found(words)).toEqual(here);
  const { editor, second } = desk.desk.people;
  const version = (await db.client.contentVersion.findUniqueOrThrow({ where: { id: 1 } })).ofAnyEvent ?? 0n;
  const asked = { kind: 'reply', target: reply, reason: 'a private person' };
  expect(await approveRedaction(db.client, { actor: editor, ...asked }, clock)).toMatchObject({ isRedacted: false });
  expect(await approveRedaction(db.client, { actor: second, ...asked }, clock)).toMatchObject({ isRedacted: true });
  const row = await db.client.reply.findUniqueOrThrow({ where: { id: reply } });
  expect(row).toMatchObject({ words: null, translation: null, translator: null, salt: new Uint8Array(16) });
  expect(await found('Olena')).toEqual([]);
  expect(await wordsOf(scene)).toEqual([REDACTED]);
  const now = (await db.client.contentVersion.findUniqueOrThrow({ where: { id: 1 } })).ofAnyEvent ?? 0n;
  expect(now).toBeGreaterThan(version);
  const told = await db.client.logEntry.findFirstOrThrow({ where: { chain: 'public' }, orderBy: { number: 'desc' } });
  expect(told.body).not.toContain(scene.statement);
  const leaves = await db.client.eventLeaf.findMany({ where: { thingId: reply } });
  expect(leaves.map(({ salts }) => salts)).toEqual([{}]);
  const { redacted, faults } = await checkPublished(db.client);
  expect(redacted).toMatchObject([{ kind: 'statement', thing: scene.statement, text: 'reply' }]);
  expect(faults).toEqual([]);
});

test('whoever changes a reply behind the rules is found by the log', async () => {
  const scene = await desk.scene();
  const reply = await desk.logs(on(scene), worded('Not so.'));
  await desk.publishes(reply);
  const client = new Client({ connectionString: db.url });
  await client.connect();
  const behindTheRules = async (set: string) => {
    await client.query('alter table reply disable trigger user');
    await client.query(`update reply set ${set} where id = '${reply}'`);
    await client.query('alter table reply enable trigger user');
  };
  const found = async () => (await checkPublished(db.client)).faults.map(({ thing, what }) => ({ thing, what }));
  const fault = (what: string) => [{ thing: scene.statement, what }];
  await behindTheRules("words = 'So it is.'");
  expect(await found()).toEqual(
    fault('the words of a source’s reply to it were changed: they are not those that were published'),
  );
  await behindTheRules("words = 'Not so.', given_on = given_on + 1");
  expect(await found()).toEqual(fault('a source’s reply to it was changed: it is not what the log binds'));
  await behindTheRules('given_on = given_on - 1');
  expect(await found()).toEqual([]);
  await behindTheRules('words = null, redacted_at = now()');
  expect(await found()).toMatchObject(fault(expect.stringContaining('look redacted')));
  await behindTheRules("words = 'Not so.', redacted_at = null");
  await client.end();
});

test('both chains hold, and every published reply is as the log has it', async () => {
  const { chains, published, roots, record } = await checkLog(db.url, {});
  expect(chains.map(({ verified }) => verified.ok)).toEqual([true, true]);
  expect([published.faults, roots.faults, record.faults]).toEqual([[], [], []]);
  expect(published.replies).toBeGreaterThan(3);
});
