import { liftAfter, stands } from '@/lib/domain/legal-hold';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { type HoldWritten, holdsOf, insertHold, insertLift, readHold } from '@/lib/store/legal-holds';
import { type Person, personOf } from '@/lib/store/people';
import { reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { append } from './log';
import { lockChains } from './step';

export type HoldRefusal = Refusal | 'no such thing' | 'no reason given' | 'changed meanwhile' | 'lifted already';

/** `stands` says whether the hold does, after what was done. */
export type HoldOutcome = { ok: true; hold: string; stands: boolean } | { ok: false; reason: HoldRefusal };

type Clock = () => { epochMilliseconds: number };

const refused = (reason: HoldRefusal) => ({ ok: false, reason }) as const;
const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/** `seen` is how many holds the document had when the person looked: a form that is sent twice sets one. */
export type HoldAsked = { actor: PersonId; document: string; seen: number; reason: string };

/** Sets a legal hold on a document. One person does, and from then on nothing deletes it or what rests on it. */
export async function setLegalHold(client: PrismaClient, asked: HoldAsked, clock: Clock): Promise<HoldOutcome> {
  return client.$transaction(async (tx) => {
    // Waits for a redaction that is being carried out: it is done whole, or finds the hold.
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const allowed = can(actor, 'set legal hold', 'the desk');
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    if (!(await reviewable(tx, 'document', asked.document))) return refused('no such thing');
    if ((await holdsOf(tx, asked.document)).length !== asked.seen) return refused('changed meanwhile');
    const reason = asked.reason.trim();
    if (reason === '') return refused('no reason given');
    const written = await insertHold(tx, asked.document, { by: actor.id, reason, at });
    await tell(tx, 'set legal hold', actor, asked.document, written, at);
    return { ok: true, hold: written.id, stands: true } as const;
  }, LIMITS);
}

/** `seen` is how many people had lifted the hold when the person looked: who means to ask does not lift it. */
export type LiftAsked = { actor: PersonId; hold: string; seen: number; reason: string };

/**
 * Lifts a legal hold: the first person asks for a second, with the second the hold is over. The one who set it may be one
 * of them; neither may count as the other.
 */
export async function liftLegalHold(client: PrismaClient, asked: LiftAsked, clock: Clock): Promise<HoldOutcome> {
  return client.$transaction(async (tx) => {
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const hold = await readHold(tx, asked.hold);
    const [first] = hold?.lifts ?? [];
    const allowed = first
      ? can(actor, 'lift legal hold', { askedBy: first.person })
      : can(actor, 'ask to lift legal hold', 'the desk');
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    if (!hold) return refused('no such thing');
    if (!stands(hold)) return refused('lifted already');
    if (hold.lifts.length !== asked.seen) return refused('changed meanwhile');
    const reason = asked.reason.trim();
    if (reason === '') return refused('no reason given');
    const number = hold.lifts.length + 1;
    const written = await insertLift(tx, hold.id, number, { by: actor.id, reason, at });
    await tell(tx, liftAfter(hold.lifts.length), actor, hold.document, written, at);
    return { ok: true, hold: hold.id, stands: number < 2 } as const;
  }, LIMITS);
}

/** In the desk's own chain: a hold changes nothing that readers see, and may be of a document that is confidential. */
async function tell(tx: Transaction, did: string, actor: Person, thing: string, written: HoldWritten, at: Date) {
  const { id: target, reasonHash: reason } = written;
  await append(tx, 'private', { did, by: actor.pseudonym, kind: 'document', thing, target, reason }, at);
}
