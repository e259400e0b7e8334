import { createHash, createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '@/lib/domain/person';
import { runOneJob, type Works } from '@/lib/jobs/run-jobs';
import { APPLICATION_RIGHTS } from '@/lib/platform/application-rights';
import { makeAuth } from '@/lib/platform/auth';
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { grantToApplication } from '@/lib/platform/grants';
import { hashedPassword } from '@/lib/platform/passwords';
import { countAttempt, refundAttempt, resetAttempts } from '@/lib/platform/rate-limit';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { writeCameIn, writeRead } from '@/lib/store/captures';
import { giveJobBack, renewLease, takeJob } from '@/lib/store/jobs';
import { reviewable } from '@/lib/store/steps';
import { changeRole, confirmAccount, endAccount, endSession, logOwnDoing } from '@/lib/writes/accounts';
import { doAtOnce } from '@/lib/writes/at-once';
import {
  beginCapture,
  eraseOldCaptures,
  finishFile,
  keepCapture,
  runAgain,
  stopCapture,
  takePart,
} from '@/lib/writes/captures';
import { settleThread, writeComment } from '@/lib/writes/comments';
import { type LogAsked, logEntry, reviseEntry } from '@/lib/writes/entries';
import { reportError, takeReportStep } from '@/lib/writes/error-reports';
import { invite, inviteFirstAdministrator, join, revokeInvitation } from '@/lib/writes/invitations';
import { liftLegalHold, setLegalHold } from '@/lib/writes/legal-holds';
import { makeLogKey } from '@/lib/writes/log-key';
import { makeFeedAddress, revokeFeedAddress, seeNotices } from '@/lib/writes/notices';
import { sayPresent } from '@/lib/writes/presence';
import { changeReEntryRule, enterAgain, settleReEntry } from '@/lib/writes/re-entries';
import { recomputeDesk, recomputeEvent } from '@/lib/writes/recompute';
import { approveRedaction } from '@/lib/writes/redact';
import { logReply, takeReplyStep } from '@/lib/writes/replies';
import { changeSavedFilters, type FilterAsked } from '@/lib/writes/saved-filters';
import { signLog } from '@/lib/writes/sign-log';
import { askToMerge, takeMergeStep } from '@/lib/writes/source-merges';
import { takeStep } from '@/lib/writes/step';
import {
  aClaim,
  aDocument,
  anEvent,
  aRendering,
  aSearch,
  aSource,
  aStatement,
  ZONE,
} from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { passageIn, REPORT_TEXT } from '@/lib/writes/testing/passage';
import { atLeast } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { loadDemo } from '@/prisma/seed';

// Runs every write of the program in a role that has exactly the rights of `application-rights.ts`. The test fails if a
// right is missing, and if a right is not needed.

const PASSWORD = 'a password of a test';
const OTHER = 'another password of a test';

let db: TestDatabase;
let admin: pg.Client;
let app: PrismaClient;
let auth: ReturnType<typeof makeAuth>;
const role = `app_${randomBytes(4).toString('hex')}`;
const people = { administrator: '', other: '', editor: '', second: '' };

/** The administrators count as two people by then. */
const tomorrow = () => ({ epochMilliseconds: Date.now() + 25 * 3_600_000 });

beforeAll(async () => {
  db = await freshDatabase();
  admin = new pg.Client({ connectionString: db.url });
  await admin.connect();
  await admin.query(`create role ${role} login password 'for-this-test'`);
  const url = new URL(db.url);
  url.username = role;
  url.password = 'for-this-test';
  expect(await grantToApplication(db.url, url.href)).toEqual({ ok: true });
  for (const statement of watchers()) await admin.query(statement);
  app = databaseAt(url.href);
  auth = makeAuth({ client: app, secret: 'a secret of a test, which is long enough', publicUrl: 'http://127.0.0.1:1' });
});
/** Every right, with the statement that needs it. */
const rights = APPLICATION_RIGHTS.flatMap(({ table, ...may }) => [
  ...(may.insert ? [{ table, verb: 'insert' }] : []),
  ...(may.delete ? [{ table, verb: 'delete' }] : []),
  ...(may.update ?? []).map((column) => ({ table, verb: `update of ${column}` })),
]);

/** A trigger for each right, which records that a statement needed it. */
const watchers = (): string[] => [
  'create schema watched',
  'create table watched.needed (what text primary key)',
  `create function watched.note() returns trigger language plpgsql security definer as $$
    begin
      if session_user = '${role}' and pg_trigger_depth() = 1 then insert into watched.needed values (tg_argv[0]) on conflict do nothing; end if;
      return null;
    end $$`,
  ...rights.map(
    ({ table, verb }, index) =>
      `create trigger watched_${index} after ${verb} on ${table} for each statement execute function watched.note('${table}: ${verb}')`,
  ),
];

afterAll(async () => {
  await app.$disconnect();
  await admin.query(`drop owned by ${role}`);
  await admin.query(`drop role ${role}`);
  await admin.end();
  await db.close();
});

const joins = async (token: string | undefined, name: keyof typeof people, clock = systemClock as typeof tomorrow) => {
  const passwordHash = await hashedPassword(PASSWORD);
  const joined = await join(app, { token: token ?? '', name, email: `${name}@desk.example`, passwordHash }, clock);
  if (!joined.ok) throw new Error(joined.reason);
  people[name] = joined.person;
};
const invited = async (as: Role, clock = systemClock as typeof tomorrow) => {
  const made = await invite(app, { actor: people.administrator, role: as }, clock);
  if (!made.ok) throw new Error(made.reason);
  return made.token;
};

test('the demonstration is loaded', async () => {
  expect(await loadDemo(app)).not.toMatchObject({ events: 0 });
}, 180_000);

test('people are invited, join, get another role, and are confirmed', async () => {
  await inviteFirstAdministrator(app, systemClock);
  await joins(await inviteFirstAdministrator(app, systemClock), 'administrator');
  await joins(await invited('administrator'), 'other');
  await joins(await invited('editor', tomorrow), 'editor', tomorrow);
  await joins(await invited('reporter', tomorrow), 'second', tomorrow);
  const of = { actor: people.administrator };
  expect(await changeRole(app, { ...of, person: people.second, role: 'editor' }, tomorrow)).toEqual({ ok: true });
  for (const person of [people.editor, people.second]) {
    expect(await confirmAccount(app, { actor: people.other, person }, tomorrow)).toEqual({ ok: true });
  }
  await invited('reporter');
  const { id } = await app.invitation.findFirstOrThrow({ where: { usedById: null, endedAt: null } });
  expect(await revokeInvitation(app, { ...of, invitation: id }, systemClock)).toEqual({ ok: true });
});

/** A browser that keeps cookies, for better-auth's own functions. */
class Browser {
  private readonly cookies = new Map<string, string>();
  headers(): Headers {
    return new Headers({
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      origin: 'http://127.0.0.1:1',
    });
  }
  keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
  async signIn(password: string): Promise<Record<string, unknown>> {
    const { headers, response } = await auth.api.signInEmail({
      body: { email: 'editor@desk.example', password },
      headers: this.headers(),
      returnHeaders: true,
    });
    this.keep(headers);
    return response;
  }
}

/** The present code of an authenticator app (RFC 6238). */
function codeOf(secret: string, step = 0): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + step));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('a person signs in, extends the session, changes the password, and uses and removes a second factor', async () => {
  const browser = new Browser();
  expect(await browser.signIn(PASSWORD)).toHaveProperty('user');
  await logOwnDoing(app, people.editor, 'sign in', systemClock);
  const changed = await auth.api.changePassword({
    body: { currentPassword: PASSWORD, newPassword: OTHER, revokeOtherSessions: true },
    headers: browser.headers(),
    returnHeaders: true,
  });
  browser.keep(changed.headers);
  // A session in use is extended once a day: this one is two days old.
  await admin.query(
    "update session set expires_at = expires_at - interval '2 days', updated_at = now() - interval '2 days'",
  );
  const before = await app.session.findFirstOrThrow({ where: { userId: people.editor } });
  expect(await auth.api.getSession({ headers: browser.headers() })).toMatchObject({ user: { id: people.editor } });
  const after = await app.session.findFirstOrThrow({ where: { userId: people.editor } });
  expect(after.expiresAt.getTime()).toBeGreaterThan(before.expiresAt.getTime());

  // Started twice: the second set-up replaces the first.
  await auth.api.enableTwoFactor({ body: { password: OTHER }, headers: browser.headers() });
  const begun = await auth.api.enableTwoFactor({ body: { password: OTHER }, headers: browser.headers() });
  if (!('totpURI' in begun)) throw new Error('No second factor was begun.');
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
  const confirmed = await auth.api.verifyTOTP({
    body: { code: codeOf(secret) },
    headers: browser.headers(),
    returnHeaders: true,
  });
  browser.keep(confirmed.headers);
  await auth.api.signOut({ headers: browser.headers() });

  const [backup = ''] = begun.backupCodes;
  for (const give of [
    async (sent: Headers) =>
      auth.api.verifyTOTP({ body: { code: codeOf(secret, 1) }, headers: sent, returnHeaders: true }),
    async (sent: Headers) => auth.api.verifyBackupCode({ body: { code: backup }, headers: sent, returnHeaders: true }),
  ]) {
    const half = new Browser();
    expect(await half.signIn(OTHER)).toHaveProperty('twoFactorRedirect', true);
    // Counted, but too few to lock the account.
    await expect(auth.api.verifyTOTP({ body: { code: '000000' }, headers: half.headers() })).rejects.toMatchObject({
      statusCode: 401,
    });
    const given = await give(half.headers());
    half.keep(given.headers);
    expect(await auth.api.getSession({ headers: half.headers() })).toMatchObject({ user: { id: people.editor } });
    if (give.toString().includes('BackupCode')) {
      await auth.api.disableTwoFactor({ body: { password: OTHER }, headers: half.headers() });
    }
  }
  expect(await app.secondFactor.count()).toBe(0);
});

test('too many wrong codes lock the second factor, and time unlocks it', async () => {
  const browser = new Browser();
  await browser.signIn(OTHER);
  const begun = await auth.api.enableTwoFactor({ body: { password: OTHER }, headers: browser.headers() });
  if (!('totpURI' in begun)) throw new Error('No second factor was begun.');
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
  await auth.api.verifyTOTP({ body: { code: codeOf(secret) }, headers: browser.headers() });
  for (let wrong = 0; wrong < 12; wrong += 4) {
    const half = new Browser();
    await half.signIn(OTHER);
    for (let time = 0; time < 4; time += 1) {
      await auth.api.verifyTOTP({ body: { code: '000000' }, headers: half.headers() }).catch(() => {});
    }
  }
  expect((await app.secondFactor.findFirstOrThrow()).lockedUntil).not.toBeNull();
  await admin.query("update second_factor set locked_until = now() - interval '1 minute'");
  const half = new Browser();
  await half.signIn(OTHER);
  await auth.api.verifyTOTP({ body: { code: codeOf(secret, 1) }, headers: half.headers() });
  expect(await app.secondFactor.findFirstOrThrow()).toMatchObject({ lockedUntil: null, failedVerificationCount: 0 });
});

test('each kind is logged, revised and discarded, and the lists of the desk are made anew', async () => {
  const actor = people.editor;
  const logs = async (asked: Omit<LogAsked, 'actor'>) => {
    const outcome = await logEntry(app, { ...asked, actor } as LogAsked, tomorrow);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    return outcome.written;
  };
  const event = await logs({ kind: 'event', entry: anEvent('by-the-application') });
  const claim = await logs({ kind: 'claim', entry: aClaim(event.thing, 'killed') });
  const source = await logs({ kind: 'source', entry: aSource('by-the-application') });
  const document = await logs({ kind: 'document', entry: aDocument('by-the-application', { text: '89 killed.' }) });
  const evidence = [{ document: document.thing }];
  const statement = await logs({ kind: 'statement', entry: aStatement(claim.thing, source.thing, { evidence }) });
  await logs({ kind: 'rendering', entry: aRendering(statement.thing, source.thing) });
  const search = await logs({ kind: 'search', entry: aSearch(claim.thing, source.thing) });
  const seen = { version: search.version, revision: search.revision };
  const of = { actor, kind: 'search', thing: search.thing } as const;
  const entry = aSearch(claim.thing, source.thing);
  const { number } = await reportError(app, { wrong: 'They did say so.' }, systemClock);
  const revised = await reviseEntry(app, { ...of, entry, seen, reason: `Report ${number}: looked again.` }, tomorrow);
  if (!revised.ok) throw new Error(JSON.stringify(revised.reason));
  const now = { version: revised.written.version, revision: revised.written.revision };
  const things = [{ kind: 'search', thing: search.thing, seen: now }] as const;
  const assigned = await doAtOnce(app, { actor, does: { assign: people.second }, things }, tomorrow);
  expect(assigned).toMatchObject({ ok: true, done: 1 });
  expect(await takeStep(app, { ...of, step: 'discard', seen: now }, tomorrow)).toMatchObject({ ok: true });
  expect(await recomputeDesk(app, { mode: 'write' })).toMatchObject({ differed: 0 });
});

test('a list of the desk is saved, renamed and removed', async () => {
  const change = (asked: FilterAsked) => changeSavedFilters(app, people.editor, asked, systemClock);
  expect(await change({ does: 'save', name: 'What waits', query: 'show=submitted' })).toEqual({ ok: true });
  const { id } = await app.savedFilter.findFirstOrThrow();
  expect(await change({ does: 'rename', id, name: 'Waiting' })).toEqual({ ok: true });
  expect(await change({ does: 'remove', id })).toEqual({ ok: true });
});

test('attempts are counted and deleted, and readers report errors', async () => {
  const limit = { max: 2, seconds: 60 };
  for (let time = 0; time < 2; time += 1) {
    const tried = await countAttempt(app, 'x', limit, systemClock);
    if (!tried.allowed) throw new Error('Two are allowed.');
    if (time === 1) await refundAttempt(app, tried.counted);
  }
  await resetAttempts(app, 'x');
  await countAttempt(app, 'y', limit, () => systemClock().add({ hours: 25 }));
  const { number } = await reportError(app, { wrong: 'The ministry said 89.' }, systemClock);
  const { id } = await app.errorReport.findUniqueOrThrow({ where: { number } });
  const asked = { actor: people.editor, report: id, note: 'Mended.' };
  expect(await takeReportStep(app, { ...asked, step: 'answer', version: 0 }, systemClock)).toEqual({ ok: true });
  expect(await takeReportStep(app, { ...asked, step: 'erase', version: 1 }, systemClock)).toEqual({ ok: true });
  const inAYear = () => ({ epochMilliseconds: Date.now() + 400 * 86_400_000 });
  await reportError(app, { wrong: 'Something else.' }, inAYear);
});

test('what waits is worked out, and no longer once it is returned', async () => {
  const { claimId, sourceId } = await app.statement.findFirstOrThrow({
    where: { valueType: 'number', standing: 'shown', claim: { standing: 'shown' } },
  });
  const entry = aStatement(claimId, sourceId, { day: '2023-02-01' });
  const logged = await logEntry(app, { actor: people.editor, kind: 'statement', entry, submit: true }, tomorrow);
  if (!logged.ok) throw new Error(JSON.stringify(logged.reason));
  const { thing, revision, version } = logged.written;
  expect(await app.reviewEffect.count({ where: { thingId: thing } })).toBe(1);
  const of = {
    actor: people.second,
    kind: 'statement',
    thing,
    seen: { revision, version },
    reason: 'For a test.',
  } as const;
  expect(await takeStep(app, { ...of, step: 'return' }, tomorrow)).toMatchObject({ ok: true });
  expect(await app.reviewEffect.count({ where: { thingId: thing } })).toBe(0);
});

test('steps are taken, words are redacted, and projections are recomputed', async () => {
  const { id, eventId, publishedRevisionId } = await app.statement.findFirstOrThrow({ where: { ref: 's01' } });
  const steps = [
    ['editor', 'hold'],
    ['editor', 'ask to release'],
    ['second', 'release'],
    ['editor', 'ask to withdraw'],
    ['second', 'withdraw'],
  ] as const;
  for (const [who, step] of steps) {
    const found = await reviewable(app, 'statement', id);
    const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
    const by = { actor: people[who], reason: 'For a test.', correction: 'no correction' } as const;
    const asked = { ...by, step, kind: 'statement', thing: id, seen } as const;
    expect(await takeStep(app, asked, tomorrow), step).toMatchObject({ ok: true });
  }
  expect(await recomputeEvent(app, eventId)).toMatchObject({ differed: 0 });
  const { wordingId } = await app.statementRevision.findUniqueOrThrow({ where: { id: publishedRevisionId ?? '' } });
  const [{ id: reason } = { id: '' }] = await app.reason.findMany({ take: 1 });
  const body = await app.documentBody.findFirstOrThrow();
  const quote = await app.quote.findFirstOrThrow();
  // One as version 1 wrote them, before texts had a hash.
  const old = await app.eventRevision.findFirstOrThrow();
  await admin.query('set session_replication_role = replica');
  await admin.query('update event_revision set texts_salt = null, texts_hash = null where id = $1', [old.id]);
  await admin.query('set session_replication_role = origin');
  const category = await app.claimRevision.findFirstOrThrow({ where: { valueType: 'category' } });
  for (const [kind, target] of [
    ['wording', wordingId],
    ['reason', reason],
    ['correction', (await app.correction.findFirstOrThrow()).id],
    ['document_body', body.documentId],
    ['quote', quote.id],
    ['event_revision', old.id],
    ['claim_revision', category.id],
    ['source_revision', (await app.sourceRevision.findFirstOrThrow()).id],
    ['statement_revision', (await app.statementRevision.findFirstOrThrow()).id],
    ['rendering_revision', (await app.renderingRevision.findFirstOrThrow()).id],
    ['search_revision', (await app.searchRevision.findFirstOrThrow()).id],
    ['document_revision', (await app.documentRevision.findFirstOrThrow()).id],
    ['document', (await app.document.findFirstOrThrow()).id],
    ['event', eventId],
    ['claim', (await app.claim.findFirstOrThrow()).id],
    ['source', (await app.source.findFirstOrThrow()).id],
  ] as const) {
    for (const who of [people.editor, people.second]) {
      const done = await approveRedaction(app, { actor: who, kind, target, reason: 'For a test.' }, tomorrow);
      expect(done, kind).toEqual({ ok: true, isRedacted: who === people.second });
    }
  }
});

test('a legal hold is set, and lifted by two', async () => {
  const { id: document } = await app.document.findFirstOrThrow({ where: { revisions: { some: {} } } });
  const why = { reason: 'For a test.', seen: 0 };
  const set = await setLegalHold(app, { actor: people.editor, document, ...why }, tomorrow);
  const hold = set.ok ? set.hold : '';
  for (const [seen, actor] of [people.editor, people.second].entries()) {
    const lifted = await liftLegalHold(app, { actor, hold, ...why, seen }, tomorrow);
    expect(lifted).toEqual({ ok: true, hold, stands: seen === 0 });
  }
});

test('a figure is entered again, and a third settles the difference', async () => {
  const logs = logsAs(app, people.editor, tomorrow);
  expect(await changeReEntryRule(app, { actor: people.administrator, rule: 'always' }, tomorrow)).toMatchObject({
    ok: true,
  });
  const event = await logs({ kind: 'event', entry: anEvent('again') });
  const claim = await logs({ kind: 'claim', entry: aClaim(event, 'again') });
  const source = await logs({ kind: 'source', entry: aSource('again') });
  const document = await logs({ kind: 'document', entry: aDocument('again', { text: REPORT_TEXT }) });
  const entry = aStatement(claim, source, { evidence: passageIn(document) });
  const thing = await logs({ kind: 'statement', entry, submit: true });
  const { revisionId: revision, version } = await app.deskItem.findFirstOrThrow({ where: { thingId: thing } });
  const of = { thing, seen: { revision, version } };
  const entered = { value: atLeast(89), source };
  const made = await enterAgain(app, { actor: people.second, ...of, entered }, tomorrow);
  expect(made).toEqual({ ok: true, outcome: 'differs' });
  const settled = { ...of, keeps: 'logged', reason: 'For a test.' } as const;
  expect(await settleReEntry(app, { actor: people.other, ...settled }, tomorrow)).toEqual({
    ok: true,
    settled: 'logged',
  });
});

test('two sources are merged by two, and the merge is undone', async () => {
  const logs = logsAs(app, people.editor, tomorrow);
  const [from, into] = [
    await logs({ kind: 'source', entry: aSource('mod') }),
    await logs({ kind: 'source', entry: aSource('ministry') }),
  ];
  const why = { reason: 'For a test.' };
  const asked = await askToMerge(app, { actor: people.editor, from, into, ...why }, tomorrow);
  const merge = asked.ok ? asked.merge : '';
  const steps = [
    ['merge', people.second],
    ['ask to undo', people.editor],
    ['undo', people.second],
  ] as const;
  for (const [seen, [step, actor]] of steps.entries()) {
    expect(await takeMergeStep(app, { actor, merge, step, seen, ...why }, tomorrow)).toEqual({ ok: true, merge });
  }
});

test('a source replies: logged by one, published by a second, and its words are redacted', async () => {
  const { id: thing } = await app.statement.findFirstOrThrow({ where: { standing: 'shown' } });
  const said = {
    on: { kind: 'statement', thing },
    wording: { kind: 'verbatim', words: 'We did not say that.', language: 'en' },
    givenAt: onDay('2023-01-05', ZONE),
  } as const;
  const logged = await logReply(app, { actor: people.editor, ...said }, tomorrow);
  const reply = logged.ok ? logged.last : '';
  const published = { actor: people.second, reply, step: 'publish', seen: 0 } as const;
  expect(await takeReplyStep(app, published, tomorrow)).toMatchObject({ ok: true });
  for (const actor of [people.editor, people.second]) {
    const asked = { actor, kind: 'reply', target: reply, reason: 'For a test.' } as const;
    expect(await approveRedaction(app, asked, tomorrow)).toEqual({ ok: true, isRedacted: actor === people.second });
  }
});

test('a comment is written, its thread is settled, and two people redact it', async () => {
  const { id: thing } = await app.event.findFirstOrThrow();
  const on = { kind: 'event', thing, revision: 1, field: 'title' } as const;
  const outcome = await writeComment(app, { actor: people.editor, text: 'For a test.', ...on }, tomorrow);
  const thread = outcome.ok ? outcome.comment : '';
  expect(await settleThread(app, { actor: people.second, thread, seen: 0 }, tomorrow)).toMatchObject({ ok: true });
  for (const actor of [people.editor, people.second]) {
    const asked = { actor, kind: 'comment', target: thread, reason: 'For a test.' };
    expect(await approveRedaction(app, asked, tomorrow)).toEqual({ ok: true, isRedacted: actor === people.second });
  }
});

test('notices are seen, and the address of a feed is made, made anew and ended', async () => {
  for (let time = 0; time < 2; time += 1) {
    expect(await seeNotices(app, people.editor, tomorrow)).toEqual({ ok: true });
    expect(await makeFeedAddress(app, people.editor, tomorrow)).toMatchObject({ ok: true });
  }
  expect(await revokeFeedAddress(app, people.editor, tomorrow)).toEqual({ ok: true });
});

test('a person is at a thing, goes on to another field, and leaves it', async () => {
  const { id: thing } = await app.event.findFirstOrThrow();
  const member = { id: people.editor, role: 'editor' } as const;
  for (const more of [{}, { field: 'title' }, { leaves: true }])
    expect(await sayPresent(app, member, { kind: 'event', thing, ...more }, tomorrow)).toMatchObject({ ok: true });
});

test('a document is captured, read by a job, kept and erased', async () => {
  const own = { actor: people.editor };
  const bytes = new TextEncoder().encode('89 dead');
  const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest());
  const came = { bytes, sha256, at: new Date(), toldType: 'text/plain', finalAddress: 'https://example.org/' };
  const read = { text: '89 dead', read: { mediaType: 'text/plain' }, timeStamp: bytes };
  const whole = { ...came, answer: { status: 200 }, warc: bytes, timeStamp: bytes };
  const works: Works = {
    capture_address: async (capture) => ({ ok: true, write: (tx) => writeCameIn(tx, capture, whole) }),
    read_text: async (capture) => ({ ok: true, write: (tx) => writeRead(tx, capture, read) }),
  };
  const file = await beginCapture(app, { ...own, way: 'file', name: 'x', size: bytes.length }, systemClock);
  const capture = file.ok ? file.capture : '';
  await takePart(app, { ...own, capture, number: 0, bytes }, systemClock);
  expect(await finishFile(app, { ...own, capture }, systemClock)).toEqual({ ok: true });
  const taken = await takeJob(app, 30);
  expect(taken && (await renewLease(app, taken, 50, 30))).toBe('go on');
  await stopCapture(app, { ...own, capture }, systemClock);
  if (taken) await giveJobBack(app, taken);
  expect(await runOneJob(app, works)).toBe('done');
  await runAgain(app, { ...own, capture, encoding: 'utf-8', despiteRobots: true }, systemClock);
  expect(await runOneJob(app, { ...works, read_text: async () => ({ ok: false, reason: 'no text' }) })).toBe('failed');
  const entry = { slug: 'captured', title: 'A briefing', confidential: false };
  expect(await keepCapture(app, { ...own, capture, entry }, systemClock)).toMatchObject({ ok: true });
  await beginCapture(app, { ...own, way: 'address', address: 'https://example.org' }, systemClock);
  expect(await runOneJob(app, works)).toBe('done');
  expect(await eraseOldCaptures(app, () => ({ epochMilliseconds: Date.now() + 31 * 86_400_000 }))).toBe(2);
});

test('the log is signed, with its full tiles', async () => {
  const kept = { read: () => undefined, write: () => {} };
  expect(await signLog(app, kept, makeLogKey('desk.example/log'), systemClock)).toMatchObject({ is: 'signed' });
});

test('accounts and sessions end', async () => {
  const [session] = await app.session.findMany({ where: { userId: people.editor }, take: 1 });
  expect(await endSession(app, { actor: people.editor, session: session?.id ?? '' }, systemClock)).toEqual({
    ok: true,
  });
  expect(await endAccount(app, { actor: people.administrator, person: people.second }, systemClock)).toEqual({
    ok: true,
  });
});

test('every right that the role has was needed', async () => {
  const { rows } = await admin.query<{ what: string }>('select what from watched.needed');
  const needed = new Set(rows.map(({ what }) => what));
  expect(rights.map(({ table, verb }) => `${table}: ${verb}`).filter((what) => !needed.has(what))).toEqual([]);
});
