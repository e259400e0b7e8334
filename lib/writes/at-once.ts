import { can } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import { inReviewOrder, isOpen, type Reviewed } from '@/lib/domain/review';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { assignedTo, insertAssignment } from '@/lib/store/assignments';
import { writeDeskItems } from '@/lib/store/desk-items';
import { type Person, personOf } from '@/lib/store/people';
import { reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { append } from './log';
import { lockChains, type StepAsked, type StepRefusal, takeStepAlone, updateAfter } from './step';

/** Something that was chosen from a list, as it was seen there. */
export type Chosen = Pick<StepAsked, 'kind' | 'thing' | 'seen'>;

/**
 * What may be done with several things at once. `publish` is of things that a person has read on one page: those that are
 * excepted go back with the reason, or where none is given, go on waiting.
 */
export type DoneAtOnce =
  | 'submit'
  | 'discard'
  | { assign: PersonId | 'nobody' }
  | { publish: 'all'; except: ReadonlySet<string>; reason?: string };

export type ManyAsked = { actor: PersonId; does: DoneAtOnce; things: readonly Chosen[] };

export type ManyRefusal = StepRefusal | 'nothing is open' | 'no such person';

/** `last` is the id of the last step or assignment, by which the desk tells what was done. */
export type ManyOutcome =
  | { ok: true; done: number; last: string }
  | { ok: false; refused: readonly { thing: string; reason: ManyRefusal }[] };

type Clock = () => { epochMilliseconds: number };

class Refused extends Error {
  constructor(readonly refused: readonly { thing: string; reason: ManyRefusal }[]) {
    super('Some of it was refused.');
  }
}

const PATIENCE = 120_000;

/**
 * Does the same with several things: all of it happens, or nothing, and then every refusal is told. Each thing has its
 * permission, its version check, its step and its entry in the log, as if it were done alone, at one time for all. What
 * others need is submitted first, and discarded last.
 */
export async function doAtOnce(client: PrismaClient, asked: ManyAsked, clock: Clock): Promise<ManyOutcome> {
  const now = clock();
  const things = inOrder(asked).filter(({ thing }) => stepOf(asked.does, thing) !== 'none');
  if (things.length === 0) return { ok: false, refused: [] };
  const work = async (tx: Transaction): Promise<ManyOutcome> => {
    await lockChains(tx);
    let last = '';
    let open = things;
    let refused: { thing: string; reason: ManyRefusal }[] = [];
    // A source for which another one speaks goes after that: what is refused is tried again while others go on.
    for (let before = open.length + 1; open.length > 0 && open.length < before; ) {
      before = open.length;
      const again: Chosen[] = [];
      refused = [];
      for (const chosen of open) {
        const came = await doOne(tx, asked, chosen, () => now);
        if (came.ok) last = came.id;
        else {
          refused.push({ thing: chosen.thing, reason: came.reason });
          again.push(chosen);
        }
      }
      open = again;
    }
    if (refused.length > 0) throw new Refused(refused);
    const steps = things.map(({ kind, thing }) => ({ kind, id: thing, step: stepOf(asked.does, thing) }));
    await updateAfter(
      tx,
      steps.filter(({ step }) => step !== 'assign'),
      () => now,
    );
    return { ok: true, done: things.length, last };
  };
  return client.$transaction(work, { maxWait: 10_000, timeout: PATIENCE }).catch((error: unknown) => {
    if (error instanceof Refused) return { ok: false, refused: error.refused };
    throw error;
  });
}

/** What is returned comes first, so that the last step is what the desk tells of: what was published. */
function inOrder({ does, things }: ManyAsked): readonly Chosen[] {
  const once = [...new Map(things.map((one) => [`${one.kind} ${one.thing}`, one])).values()];
  const sorted = once.toSorted((a, b) => inReviewOrder(a.kind, b.kind));
  if (does === 'discard') return sorted.reverse();
  const isReturned = ({ thing }: Chosen) => stepOf(does, thing) === 'return';
  return [...sorted.filter(isReturned), ...sorted.filter((one) => !isReturned(one))];
}

/** The step that is taken with one of the things; an assignment is no step, and what is left waiting gets none. */
function stepOf(does: DoneAtOnce, thing: string): 'submit' | 'discard' | 'publish' | 'return' | 'assign' | 'none' {
  if (typeof does === 'string') return does;
  if ('assign' in does) return 'assign';
  if (!does.except.has(thing)) return 'publish';
  return does.reason === undefined ? 'none' : 'return';
}

type One = { ok: true; id: string } | { ok: false; reason: ManyRefusal };

async function doOne(tx: Transaction, { actor, does }: ManyAsked, chosen: Chosen, clock: Clock): Promise<One> {
  if (typeof does !== 'string' && 'assign' in does) return assignOne(tx, actor, does.assign, chosen, clock);
  const step = stepOf(does, chosen.thing);
  const reason =
    step === 'return' && typeof does !== 'string' && does.reason !== undefined ? { reason: does.reason } : {};
  const taken = await takeStepAlone(tx, { actor, step, ...chosen, ...reason }, clock);
  return taken.ok ? { ok: true, id: taken.id } : taken;
}

async function assignOne(
  tx: Transaction,
  actor: PersonId,
  to: PersonId | 'nobody',
  { kind, thing, seen }: Chosen,
  clock: Clock,
): Promise<One> {
  const at = new Date(clock().epochMilliseconds);
  const by = await personOf(tx, actor, at);
  if (by === 'nobody') return { ok: false, reason: 'not signed in' };
  const found = await reviewable(tx, kind, thing);
  if (!found) return { ok: false, reason: 'no such thing' };
  const allowed = can(by, 'assign', { to, from: await assignedTo(tx, kind, thing) });
  if (!allowed.ok) return allowed;
  const isStale = found.version !== seen.version || found.latest.revision !== seen.revision;
  if (isStale) return { ok: false, reason: 'changed meanwhile' };
  if (!isOpen(found)) return { ok: false, reason: 'nothing is open' };
  const person = to === 'nobody' ? to : await personOf(tx, to, at);
  if (to !== 'nobody' && person === 'nobody') return { ok: false, reason: 'no such person' };
  const id = await insertAssignment(tx, { kind, thing, version: found.version, to, by: by.id, at });
  await append(tx, 'private', saying(by, person, { kind, thing, revision: found.latest.number }), at);
  await writeDeskItems(tx, [{ kind, id: thing }]);
  return { ok: true, id };
}

const saying = (by: Person, to: Person | 'nobody', of: { kind: Reviewed; thing: string; revision: number }) =>
  to === 'nobody'
    ? { did: 'take assignment back', by: by.pseudonym, ...of }
    : { did: 'assign', by: by.pseudonym, of: to.pseudonym, ...of };
