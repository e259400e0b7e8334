import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import { type TextsOfThing, textsRedacted } from '@/lib/domain/public-redaction';
import { addressOf, isRedactable, type Redactable, revisionOf } from '@/lib/domain/redaction';
import { canonical } from '@/lib/platform/canonical';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { raiseContentVersions } from '@/lib/store/content-version';
import { writeDeskItems } from '@/lib/store/desk-items';
import { dropFormerSalts } from '@/lib/store/event-leaves';
import { holdOn } from '@/lib/store/legal-holds';
import type { ThingOf } from '@/lib/store/log-things';
import { type Person, personOf } from '@/lib/store/people';
import {
  approvalsOf,
  insertApproval,
  type RedactableText,
  redactableText,
  thingsQuoting,
  writeTombstone,
} from '@/lib/store/redactions';
import { repliesBeside } from '@/lib/store/replies';
import { contentOfRevision, readRevision } from '@/lib/store/revision-content';
import { entryOfPublishing, forgetSaltOfPublishing } from '@/lib/store/revision-redactions';
import type { Transaction } from '@/lib/store/transaction';
import { updateProjections } from './event-projections';
import { append, isBoundBy, type LogContext } from './log';
import { lockChains } from './step';

export type RedactionAsked = {
  actor: PersonId;
  /** Which of the texts that can be redacted. Not checked yet: it may be anything. */
  kind: string;
  /** Its id; for a document's text, the id of the document. */
  target: string;
  /** Why. It stays on record, so it must repeat nothing of what is redacted. */
  reason: string;
};

export type RedactionRefusal = Refusal | 'no such thing' | 'redacted already' | 'no reason given';

/** A legal hold that stands in the way: who set it, under the name that the log has for them, and when. */
type Waits = { by: string; at: string };

export type RedactionOutcome =
  | { ok: true; isRedacted: boolean; waits?: Waits }
  | { ok: false; reason: RedactionRefusal };

type Clock = () => { epochMilliseconds: number };

/**
 * Approves that a text is redacted for good. The first approval asks for a second; the second, by another person, makes
 * the tombstone. Approvals go into the desk's own log. The tombstone goes into the public one, which says by whom and
 * for which thing, and nothing of what was there. While a legal hold stands, the second approval is recorded as well, and
 * the redaction waits: once two people have lifted the hold, one of those who approved it carries it out by the same.
 * Rule: product.md, "Duties to people"; issue 18 for the hold.
 */
export async function approveRedaction(
  client: PrismaClient,
  { kind, target, ...asked }: RedactionAsked,
  clock: Clock,
): Promise<RedactionOutcome> {
  const outcome = await approveRedactions(client, { ...asked, texts: [{ kind, target }] }, clock);
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  const [waits] = outcome.waits;
  return { ok: true, isRedacted: outcome.redacted === 1, ...(waits && { waits }) };
}

export type RedactionsAsked = Pick<RedactionAsked, 'actor' | 'reason'> & {
  texts: readonly Pick<RedactionAsked, 'kind' | 'target'>[];
};

/** How many texts are gone now, and the holds for which others wait; `at` of a refusal counts the texts, from 0. */
export type RedactionsOutcome =
  | { ok: true; redacted: number; waits: readonly Waits[] }
  | { ok: false; reason: RedactionRefusal; at: number };

class Refused extends Error {
  constructor(readonly outcome: Extract<RedactionsOutcome, { ok: false }>) {
    super(`Refused: ${outcome.reason}`);
  }
}

/** What lists show of every event that a text stands in is computed with it. */
const PATIENCE = 120_000;

/** The same of several texts, all for one reason: all are approved, or none. */
export async function approveRedactions(
  client: PrismaClient,
  asked: RedactionsAsked,
  clock: Clock,
): Promise<RedactionsOutcome> {
  const { actor, reason, texts } = asked;
  const work = async (tx: Transaction): Promise<RedactionsOutcome> => {
    // One at a time: of two people who approve at once, each sees what the other has done.
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const person = await personOf(tx, actor, at);
    const gone: Redacted[] = [];
    const waits: Waits[] = [];
    for (const [place, { kind, target }] of texts.entries()) {
      const came = isRedactable(kind)
        ? await approve(tx, { actor: person, kind, target, reason: reason.trim() }, at)
        : refused('no such thing');
      if (!came.ok) throw new Refused({ ok: false, reason: came.reason, at: place });
      if (came.gone) gone.push(came.gone);
      if (came.waits) waits.push(came.waits);
    }
    await settle(tx, gone, at);
    return { ok: true, redacted: gone.length, waits };
  };
  return client.$transaction(work, { maxWait: 10_000, timeout: PATIENCE }).catch((error: unknown) => {
    if (error instanceof Refused) return error.outcome;
    throw error;
  });
}

/** A text that is gone, and what it belonged to. */
type Redacted = { kind: Redactable; target: string; of: RedactableText['of'] };

type Approved = { ok: true; gone?: Redacted; waits?: Waits } | { ok: false; reason: RedactionRefusal };

const refused = (reason: RedactionRefusal) => ({ ok: false, reason }) as const;

async function approve(
  tx: Transaction,
  { actor, kind, target, reason }: { actor: Person | 'nobody'; kind: Redactable; target: string; reason: string },
  at: Date,
): Promise<Approved> {
  if (actor === 'nobody') return refused('not signed in');
  const given = await approvalsOf(tx, kind, target);
  const [first, second] = given;
  // Two people have approved it already, one of them the actor: it waited for a legal hold to be lifted.
  const isOwn = second !== undefined && given.some(({ person }) => person === actor.id);
  const allowed =
    first && !isOwn
      ? can(actor, 'approve redaction', { askedBy: first.person })
      : can(actor, 'ask to redact', 'the desk');
  if (!allowed.ok) return allowed;
  const text = await redactableText(tx, kind, target);
  if (!text) return refused('no such thing');
  if (text.isRedacted) return refused('redacted already');
  if (reason === '' && !isOwn) return refused('no reason given');

  const what = { target, text: kind, ...text.of };
  if (!isOwn) {
    await insertApproval(tx, { kind, target, person: actor.id, reason, at });
    await append(tx, 'private', { did: 'approve redaction', by: actor.pseudonym, ...what }, at);
  }
  const hold = await holdOn(tx, kind, target);
  if (hold) return { ok: true, waits: { by: hold.set.pseudonym, at: hold.set.at } };
  if (!first) return { ok: true };
  const other = first.person === actor.id && second ? second : first;
  await carryOut(tx, { kind, target, of: text.of }, { actor, other: other.pseudonym }, at);
  return { ok: true, gone: { kind, target, of: text.of } };
}

async function carryOut(
  tx: Transaction,
  { kind, target, of }: { kind: Redactable; target: string; of: RedactableText['of'] },
  { actor, other }: { actor: Person; other: string },
  at: Date,
): Promise<void> {
  const left = await redacted(tx, kind, target, at);
  const what = { target, text: kind, ...of };
  await append(tx, 'public', { did: 'redact', by: actor.pseudonym, with: other, ...what }, at, left);
}

/**
 * What lists of the desk and of readers show of these texts is made anew, once for all of them, and no salt of them stays with
 * which a short one could be found by trying.
 */
async function settle(tx: Transaction, gone: readonly Redacted[], at: Date): Promise<void> {
  // The desk finds a thing by its texts: it finds these by them no longer.
  await writeDeskItems(
    tx,
    gone.flatMap(({ of }) => (of ? [{ kind: of.kind, id: of.thing }] : [])),
  );
  // Its page has other words now, even if its verdicts are the same, and what lists show of it names addresses as well. What
  // belongs to no one thing may be on any page; so may an address that was, by which pages and answers are cached.
  const texts: TextsOfThing[] = [];
  for (const { kind, target, of } of gone) {
    texts.push(...textsRedacted(kind, target, of, kind === 'quote' ? await thingsQuoting(tx, target) : []));
  }
  const things: ThingOf[] = [...gone.map(({ of }) => of && { kind: of.kind, id: of.thing }), ...texts].flatMap((one) =>
    one === undefined || one.kind === 'withdrawal' || one.kind === 'head' || one.kind === 'reply'
      ? []
      : [{ kind: one.kind, id: one.id }],
  );
  things.push(...(await thingsReplied(tx, gone)));
  if (things.length > 0) await updateProjections(tx, things, at);
  for (const one of texts) await dropFormerSalts(tx, one);
  const isOfAny = ({ kind, of }: Redacted) => of === undefined || addressOf(kind) !== undefined;
  if (gone.some(isOfAny)) await raiseContentVersions(tx, []);
}

/** What redacted replies are on: the log does not name it, and its pages have other words. */
async function thingsReplied(tx: Transaction, gone: readonly Redacted[]): Promise<readonly ThingOf[]> {
  const replies = gone.flatMap(({ kind, target }) => (kind === 'reply' ? target : []));
  const on = await Promise.all(replies.map((id) => repliesBeside(tx, id)));
  return on.flatMap(([first]) => (first ? [{ kind: first.on.kind, id: first.on.thing }] : []));
}

/**
 * Makes the tombstone. The entry that published a revision of an older version binds its texts themselves, and holds no
 * longer without them: the entry of the redaction then binds what is left of it. If it did not hold before, what is left
 * stays unbound, so that nobody hides another change behind a redaction.
 */
async function redacted(tx: Transaction, kind: Redactable, target: string, at: Date): Promise<LogContext> {
  const of = revisionOf(kind);
  const before = of && (await readRevision(tx, of, target));
  const entry = of && (await entryOfPublishing(tx, of, target));
  await writeTombstone(tx, kind, target, at);
  if (of === undefined || before === undefined || before.textsHash !== null || entry === undefined) return {};
  await forgetSaltOfPublishing(tx, of, target);
  if (!isBoundBy(entry, canonical(contentOfRevision(of, before)))) return {};
  return { bound: canonical(contentOfRevision(of, await readRevision(tx, of, target))) };
}
