import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import { addressOf, isRedactable, type Redactable, revisionOf } from '@/lib/domain/redaction';
import { canonical } from '@/lib/platform/canonical';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { raiseContentVersions } from '@/lib/store/content-version';
import { writeDeskItems } from '@/lib/store/desk-items';
import { holdOn } from '@/lib/store/legal-holds';
import { type Person, personOf } from '@/lib/store/people';
import {
  approvalsOf,
  insertApproval,
  type RedactableText,
  redactableText,
  writeTombstone,
} from '@/lib/store/redactions';
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

/** `waits` names a legal hold that stands in the way: who set it, under the name that the log has for them, and when. */
export type RedactionOutcome =
  | { ok: true; isRedacted: boolean; waits?: { by: string; at: string } }
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
  asked: RedactionAsked,
  clock: Clock,
): Promise<RedactionOutcome> {
  return client.$transaction((tx) => approve(tx, asked, clock), { maxWait: 10_000, timeout: 20_000 });
}

async function approve(tx: Transaction, asked: RedactionAsked, clock: Clock): Promise<RedactionOutcome> {
  const { kind, target } = asked;
  if (!isRedactable(kind)) return { ok: false, reason: 'no such thing' };
  // One at a time: of two people who approve at once, each sees what the other has done.
  await lockChains(tx);
  const at = new Date(clock().epochMilliseconds);
  const actor = await personOf(tx, asked.actor, at);
  const given = await approvalsOf(tx, kind, target);
  const [first, second] = given;
  // Two people have approved it already, one of them the actor: it waited for a legal hold to be lifted.
  const isOwn = second !== undefined && given.some(({ person }) => person === asked.actor);
  const allowed =
    first && !isOwn
      ? can(actor, 'approve redaction', { askedBy: first.person })
      : can(actor, 'ask to redact', 'the desk');
  if (!allowed.ok) return allowed;
  if (actor === 'nobody') return { ok: false, reason: 'not signed in' };
  const text = await redactableText(tx, kind, target);
  if (!text) return { ok: false, reason: 'no such thing' };
  if (text.isRedacted) return { ok: false, reason: 'redacted already' };
  const reason = asked.reason.trim();
  if (reason === '' && !isOwn) return { ok: false, reason: 'no reason given' };

  const what = { target, text: kind, ...text.of };
  if (!isOwn) {
    await insertApproval(tx, { kind, target, person: actor.id, reason, at });
    await append(tx, 'private', { did: 'approve redaction', by: actor.pseudonym, ...what }, at);
  }
  const hold = await holdOn(tx, kind, target);
  if (hold) return { ok: true, isRedacted: false, waits: { by: hold.set.pseudonym, at: hold.set.at } };
  if (!first) return { ok: true, isRedacted: false };
  const other = first.person === actor.id && second ? second : first;
  await carryOut(tx, { kind, target, of: text.of }, { actor, other: other.pseudonym }, at);
  return { ok: true, isRedacted: true };
}

async function carryOut(
  tx: Transaction,
  { kind, target, of }: { kind: Redactable; target: string; of: RedactableText['of'] },
  { actor, other }: { actor: Person; other: string },
  at: Date,
): Promise<void> {
  const left = await redacted(tx, kind, target, at);
  // The desk finds a thing by its texts: it finds this one by them no longer.
  if (of) await writeDeskItems(tx, [{ kind: of.kind, id: of.thing }]);
  const what = { target, text: kind, ...of };
  await append(tx, 'public', { did: 'redact', by: actor.pseudonym, with: other, ...what }, at, left);
  // Pages and answers are cached by the address that was: nobody can name them any more.
  if (addressOf(kind) !== undefined) await raiseContentVersions(tx, []);
  // Its page has other words now, even if its verdicts are the same.
  else await updateProjections(tx, of ? [{ kind: of.kind, id: of.thing }] : []);
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
