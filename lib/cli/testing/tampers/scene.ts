import { TILE_WIDTH } from '@/lib/domain/log-tile-address.mjs';
import type { ReplyOn, ReplyStep } from '@/lib/domain/reply';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { headOf } from '@/lib/store/log-entries';
import type { Transaction } from '@/lib/store/transaction';
import { changeRole } from '@/lib/writes/accounts';
import { correctStatement } from '@/lib/writes/correct-record';
import { invite, join } from '@/lib/writes/invitations';
import { setLegalHold } from '@/lib/writes/legal-holds';
import { logRecord, nothingKnown } from '@/lib/writes/log-record';
import { publishLogged } from '@/lib/writes/publish-logged';
import { approveRedactions } from '@/lib/writes/redact';
import { logReply, takeReplyStep } from '@/lib/writes/replies';
import { newcomer } from '@/lib/writes/testing/desk';
import { aDocument, aStatement, type EnteringDesk } from '@/lib/writes/testing/entering';
import { MergingDesk } from '@/lib/writes/testing/merging';
import { asFirstPublished } from '@/prisma/seed/corrected';
import { corrected } from '@/prisma/seed/quillhaven/corrected';
import { bodies } from '@/prisma/seed/quillhaven/documents';
import { quillhavenFerry } from '@/prisma/seed/quillhaven/record';

/**
 * A record in which readers see one of everything: the event of the demonstration that has every kind of thing, with its
 * correction, and a second event with what is held, released, withdrawn, redacted and merged; and a held event.
 */
export async function writeScene(client: PrismaClient): Promise<void> {
  let now = Date.UTC(2030, 1, 2, 12);
  // Each thing is done at a time of its own: what is put in another order has other times.
  const clock = () => {
    now += 60_000;
    return { epochMilliseconds: now };
  };
  const desk = await MergingDesk.open(client, clock);
  await joinsLater(client, clock);
  await writeFerry(desk);
  const { claim, from, into } = await desk.scene('published');
  const { entering, people } = desk;
  const day = (number: number) => ({ day: `2023-01-0${number}` });
  const logged = [aStatement(claim, from, day(1)), aStatement(claim, into, day(2)), aStatement(claim, into, day(3))];
  const [merged = '', held = '', gone = ''] = await inTurn(logged, (entry) => entering.logs('statement', entry));
  await entering.publishes('statement', merged, held, gone);
  await takes(entering, held, ['hold', people.editor], ['ask to release', people.editor], ['release', people.second]);
  await takes(entering, gone, ['ask to withdraw', people.editor], ['withdraw', people.second]);
  await desk.merges({ from, into });
  await redactsWords(client, clock, held, [people.editor, people.second]);
  const document = await entering.logs('document', aDocument('kept'));
  const hold = { actor: people.editor, document, seen: 0, reason: 'A court asked for it.' };
  if (!(await setLegalHold(client, hold, clock)).ok) throw new Error('No hold was set.');
  await repliesTo(client, clock, { kind: 'source', thing: into }, people);
  const { event } = await desk.scene('published');
  await entering.takes('hold', 'event', event);
  await fillsATile(client, clock);
}

/** So many join that the tree over the log has a full tile. */
async function fillsATile(client: PrismaClient, clock: Clock): Promise<void> {
  for (let { number } = await headOf(client, 'public'); number < TILE_WIDTH; number += 1) {
    await newcomer(client, 'reporter', `reporter-${number}`, clock());
  }
}

type Clock = () => { epochMilliseconds: number };

/** Somebody joins on an invitation, and gets a further role. */
async function joinsLater(client: PrismaClient, clock: Clock): Promise<void> {
  const actor = await newcomer(client, 'administrator', 'ada', clock());
  const invited = await invite(client, { actor, role: 'reporter' }, clock);
  if (!invited.ok) throw new Error('Nobody was invited.');
  const who = { name: 'Nora', email: 'nora@desk.example', passwordHash: 'none' };
  const joined = await join(client, { token: invited.token, ...who }, clock);
  if (!joined.ok) throw new Error('Nobody joined.');
  const given = await changeRole(client, { actor, person: joined.person, role: 'editor' }, clock);
  if (!given.ok) throw new Error('No role was given.');
}

async function writeFerry({ client, people, entering: { clock } }: MergingDesk): Promise<void> {
  const both = { author: people.editor, reviewer: people.second };
  await client.$transaction(
    async (tx) => {
      const first = asFirstPublished(quillhavenFerry, corrected);
      const written = { author: people.editor, reason: 'Part of a test.' };
      const revisions = await logRecord(tx, first, bodies, nothingKnown(), written);
      const older = revisions.findIndex(({ kind }) => kind === 'document');
      await makesOlder(tx, revisions[older]?.id ?? '');
      await publishLogged(tx, revisions.toSpliced(older, 1), both, clock);
      const ids = revisions.flatMap(({ kind, id }) => (kind === 'statement' ? id : []));
      for (const { ref, note } of corrected) {
        const at = quillhavenFerry.statements.findIndex((one) => one.ref === ref);
        const [now, statement] = [quillhavenFerry.statements[at], ids[at]];
        if (!now || !statement) throw new Error(`There is no statement ${ref}.`);
        const correction = { statement, now: { content: now.content }, note, reason: 'It was wrong.' };
        await correctStatement(tx, correction, both, clock);
      }
    },
    { timeout: 120_000 },
  );
}

/** A document that is not published is as version 1 wrote them: readers have it from its own columns. */
async function makesOlder(tx: Transaction, document: string): Promise<void> {
  await tx.$executeRaw`set local session_replication_role = 'replica'`;
  await tx.$executeRaw`
    update document set title = 'A bulletin of the pilots', address = 'https://pilots.example/bulletin', language = 'en',
      confidential = false where id = ${document}::uuid`;
  await tx.$executeRaw`set local session_replication_role = 'origin'`;
}

/** One reply is corrected by another, held, and released. */
async function repliesTo(
  client: PrismaClient,
  clock: Clock,
  on: ReplyOn,
  { editor, second }: Record<'editor' | 'second', string>,
) {
  const say = async (words: string, after?: string) => {
    const wording = { kind: 'verbatim', words, language: 'en' } as const;
    const givenAt = { precision: 'day', on: '2023-01-07', zone: 'UTC' } as const;
    const logged = await logReply(client, { actor: editor, on, after, wording, givenAt }, clock);
    if (!logged.ok) throw new Error(`The reply was refused: ${logged.reason}`);
    return logged.last;
  };
  const take = async (reply: string, ...steps: readonly (readonly [ReplyStep, string])[]) =>
    inTurn([...steps.entries()], async ([seen, [step, actor]]) => {
      const taken = await takeReplyStep(client, { actor, reply, step, seen, reason: 'A mistake.' }, clock);
      if (!taken.ok) throw new Error(`${step}: ${taken.reason}`);
    });
  const first = await say('Not so.');
  await take(first, ['publish', second]);
  const now = await say('Not quite so.', first);
  await take(now, ['publish', second], ['hold', editor], ['ask to release', editor], ['release', second]);
}

async function takes(desk: EnteringDesk, thing: string, ...steps: readonly (readonly [string, string])[]) {
  await inTurn(steps, async ([step, actor]) => {
    const taken = await desk.takes(step, 'statement', thing, actor);
    if (!taken.ok) throw new Error(`${step}: ${JSON.stringify(taken.reason)}`);
  });
}

async function redactsWords(client: PrismaClient, clock: Clock, statement: string, actors: readonly string[]) {
  const { wordingId: target } = await client.statementRevision.findFirstOrThrow({ where: { statementId: statement } });
  for (const actor of actors) {
    const asked = { actor, texts: [{ kind: 'wording', target }], reason: 'A private person.' };
    if (!(await approveRedactions(client, asked, clock)).ok) throw new Error('The words were not redacted.');
  }
}

async function inTurn<T, R>(all: readonly T[], each: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await each(one));
  return done;
}
