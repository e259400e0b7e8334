import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import {
  differingIn,
  type Kept,
  maySettle,
  type ReEntered,
  type ReEntryOutcome,
  type ReEntryRule,
  type SettleRefusal,
  settledAs,
} from '@/lib/domain/re-entry';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { readDeskStatement } from '@/lib/store/desk-record';
import { readDeskClaim, readDeskEvent } from '@/lib/store/desk-things';
import { sourceNowOf } from '@/lib/store/merged-sources';
import { type Person, personOf } from '@/lib/store/people';
import {
  insertLeftOut,
  insertReEntry,
  insertSettlement,
  reEntriesOf,
  ruleOf,
  writeRuleChange,
} from '@/lib/store/re-entries';
import { type Reviewable, reviewable } from '@/lib/store/steps';
import { hasThird } from '@/lib/store/third-editors';
import type { Transaction } from '@/lib/store/transaction';
import { append } from './log';
import { lockChains, type StepAsked, takeStepWithin } from './step';

type Clock = () => { epochMilliseconds: number };

export type ReEntryRefusal =
  | Refusal
  | SettleRefusal
  | 'no such thing'
  | 'changed meanwhile'
  | 'no reason given'
  | 'no re-entry is asked for';

const refused = <R extends ReEntryRefusal>(reason: R) => ({ ok: false, reason }) as const;
const LIMITS = { maxWait: 10_000, timeout: 20_000 };

export type RuleOutcome = { ok: true; rule: ReEntryRule } | { ok: false; reason: Refusal };

/** Changes for which figures the desk asks that they are entered again: for what is submitted from now on. */
export async function changeReEntryRule(
  client: PrismaClient,
  { actor: id, rule }: { actor: PersonId; rule: ReEntryRule },
  clock: Clock,
): Promise<RuleOutcome> {
  return client.$transaction(async (tx): Promise<RuleOutcome> => {
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, id, at);
    const allowed = can(actor, 'change settings', 'the desk');
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    if ((await ruleOf(tx)) === rule) return { ok: true, rule };
    await writeRuleChange(tx, rule, actor.id, at);
    const words = rule === 'for disputed questions' ? 'on disputed questions' : rule;
    await append(tx, 'private', { did: `ask for re-entry ${words}`, by: actor.pseudonym }, at);
    return { ok: true, rule };
  }, LIMITS);
}

/** A statement that somebody looked at. */
type OfStatement = { actor: PersonId; thing: string; seen: StepAsked['seen'] };

export type ReEntryAsked = OfStatement & ({ entered: ReEntered } | { leftOut: string });

export type ReEntryMadeOutcome = { ok: true; outcome: ReEntryOutcome } | { ok: false; reason: ReEntryRefusal };

/** Enters the figure of a statement again, as whoever may publish it; or leaves that out, and says why. */
export async function enterAgain(client: PrismaClient, asked: ReEntryAsked, clock: Clock): Promise<ReEntryMadeOutcome> {
  return client.$transaction(async (tx): Promise<ReEntryMadeOutcome> => {
    const begun = await begin(tx, asked, clock);
    if (!begun.ok) return begun;
    const { found, actor, at } = begun;
    const allowed = can(actor, 'publish', found);
    if (!allowed.ok) return allowed;
    const { revision } = found.latest;
    const state = (await reEntriesOf(tx, [revision])).get(revision)?.state;
    if (state !== 'to be made') return refused(state === undefined ? 'no re-entry is asked for' : 'changed meanwhile');
    const entering = { revision, by: actor.id, at };
    if ('leftOut' in asked) {
      const why = asked.leftOut.trim();
      if (why === '') return refused('no reason given');
      await tell(tx, 'leave re-entry out', begun, asked.thing, await insertLeftOut(tx, entering, why));
      return { ok: true, outcome: 'left out' };
    }
    const differs = await differingFrom(tx, asked.thing, asked.entered);
    const outcome = differs.length === 0 ? 'same' : 'differs';
    await insertReEntry(tx, entering, asked.entered, outcome);
    await tell(tx, outcome === 'same' ? 're-entry agrees' : 're-entry differs', begun, asked.thing);
    return { ok: true, outcome };
  }, LIMITS);
}

export type SettleAsked = OfStatement & { keeps: Kept; reason: string };

/** `settled` is undefined where the second of two has still to agree. */
export type SettleOutcome = { ok: true; settled: Kept | undefined } | { ok: false; reason: ReEntryRefusal };

/**
 * Settles a difference, as a third person, or as one of the two on a desk that has no third. What is settled as it was
 * entered is returned to its author, with the reason; an author who settles it so with the other revises their own.
 */
export async function settleReEntry(client: PrismaClient, asked: SettleAsked, clock: Clock): Promise<SettleOutcome> {
  return client.$transaction(async (tx): Promise<SettleOutcome> => {
    const begun = await begin(tx, asked, clock);
    if (!begun.ok) return begun;
    const { found, actor, at } = begun;
    const { revision } = found.latest;
    const made = (await reEntriesOf(tx, [revision])).get(revision)?.made;
    if (made?.outcome !== 'differs') return refused('no re-entry is asked for');
    if (found.state !== 'submitted') return refused('not in this state');
    const between = { author: found.author, reviewer: made.by };
    const may = maySettle(
      actor,
      { ...between, settlements: made.settlements },
      asked.keeps,
      await hasThird(tx, between, at),
    );
    if (!may.ok) return may;
    const reason = asked.reason.trim();
    if (reason === '') return refused('no reason given');
    const { keeps } = asked;
    const row = { number: made.settlements.length + 1, keeps, isThird: may.isThird, reason };
    const reasonHash = await insertSettlement(tx, { revision, by: actor.id, at }, row);
    const settled = settledAs([...made.settlements, { by: actor.id, keeps, isThird: may.isThird }]);
    const did = settled === undefined ? 'ask to settle re-entry as' : 'settle re-entry as';
    await tell(tx, `${did} ${keeps}`, begun, asked.thing, reasonHash);
    if (settled === 'entered' && can(actor, 'return', found).ok) await returned(tx, asked, reason, clock);
    return { ok: true, settled };
  }, LIMITS);
}

async function returned(tx: Transaction, { actor, thing, seen }: OfStatement, reason: string, clock: Clock) {
  const outcome = await takeStepWithin(tx, { actor, step: 'return', kind: 'statement', thing, seen, reason }, clock);
  if (!outcome.ok) throw new Error(`What was settled was not returned: ${JSON.stringify(outcome.reason)}.`);
}

type Begun = { ok: true; found: Reviewable; actor: Person; at: Date };

/** Reads the statement and the actor under the locks of the chains, and whether it is what the actor looked at. */
async function begin(
  tx: Transaction,
  { actor: id, thing, seen }: OfStatement,
  clock: Clock,
): Promise<Begun | { ok: false; reason: ReEntryRefusal }> {
  await lockChains(tx);
  const at = new Date(clock().epochMilliseconds);
  const actor = await personOf(tx, id, at);
  if (actor === 'nobody') return refused('not signed in');
  const found = await reviewable(tx, 'statement', thing);
  if (!found) return refused('no such thing');
  const isStale = found.version !== seen.version || found.latest.revision !== seen.revision;
  return isStale ? refused('changed meanwhile') : { ok: true, found, actor, at };
}

async function tell(tx: Transaction, did: string, { found, actor, at }: Begun, thing: string, reason?: string) {
  const of = { kind: 'statement', thing, revision: found.latest.number };
  await append(tx, 'private', { did, by: actor.pseudonym, ...of, ...(reason !== undefined && { reason }) }, at);
}

/** In what an entry differs from the statement as its latest revision has it. A merged source is the one it became. */
async function differingFrom(tx: Transaction, thing: string, entered: ReEntered) {
  const logged = await readDeskStatement(tx, thing);
  const of = logged && (await readDeskClaim(tx, logged.claim));
  const event = of && (await readDeskEvent(tx, of.event));
  if (!logged || !of || !event) throw new Error(`Statement ${thing} has no question.`);
  const source = await sourceNowOf(tx, entered.source);
  const said = { ...logged, source: await sourceNowOf(tx, logged.source) };
  return differingIn({ ...entered, source }, said, of.claim, event.zone);
}
