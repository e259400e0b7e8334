import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { canonical } from '@/lib/platform/canonical';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { raiseContentVersions } from '@/lib/store/content-version';
import { compareDeskItems, idsAfter, writeDeskItems } from '@/lib/store/desk-items';
import {
  type ComputedProjection,
  type EventProjection,
  replaceProjections,
  storedProjections,
} from '@/lib/store/event-projections';
import {
  eventsNotWorkedOut,
  eventsWaiting,
  type ReviewEffect,
  replaceEffects,
  storedEffects,
} from '@/lib/store/review-effects';
import type { Transaction } from '@/lib/store/transaction';
import { computeProjections } from './event-projections';
import { computeEffects, updateEffects } from './review-effects';
import { lockChains } from './step';

const PATIENCE = { maxWait: 60_000, timeout: 120_000 } as const;

/** How many rows there are, stored or computed, and how many were missing, superfluous or different. */
export type Recomputed = { rows: number; differed: number };

/**
 * Computes what lists show of one event from what is published, and replaces the stored rows if they differ. Steps of
 * the review wait meanwhile. If it is stopped half-way, the event is as it was.
 */
export async function recomputeEvent(client: PrismaClient, id: string): Promise<Recomputed> {
  return client.$transaction(async (tx) => {
    await lockChains(tx);
    const { stored, computed } = await bothOf(tx, [id]);
    const found = compared(stored.get(id), computed.get(id));
    if (found.differed > 0) {
      await replaceProjections(tx, [id], [...computed.values()]);
      await raiseContentVersions(tx, [id]);
    }
    return found;
  }, PATIENCE);
}

/** The same as `recomputeEvent`, but changes nothing. */
export const checkEvent = (client: PrismaClient, id: string): Promise<Recomputed> => checkEvents(client, [id]);

/** The same of several events, all of which are in memory at once, with as many queries as for one. */
export async function checkEvents(client: PrismaClient, ids: readonly string[]): Promise<Recomputed> {
  const each = await client.$transaction((tx) => compareEvents(tx, ids), {
    isolationLevel: 'RepeatableRead',
    maxWait: 60_000,
    timeout: 120_000,
  });
  return {
    rows: each.reduce((sum, { rows }) => sum + rows, 0),
    differed: each.reduce((sum, { differed }) => sum + differed, 0),
  };
}

/** The same in a transaction that is already open, of each event by itself. */
export async function compareEvents(tx: Transaction, ids: readonly string[]): Promise<readonly Recomputed[]> {
  const { stored, computed } = await bothOf(tx, ids);
  return ids.map((id) => compared(stored.get(id), computed.get(id)));
}

async function bothOf(tx: Transaction, ids: readonly string[]) {
  const computed = await computeProjections(tx, ids);
  return { stored: await storedProjections(tx, ids), computed: new Map(computed.map((one) => [one.event, one])) };
}

function compared(stored: EventProjection | undefined, computed: ComputedProjection | undefined): Recomputed {
  const [was, is] = [rowsOf(stored), rowsOf(computed && asStored(computed))];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  return { rows: keys.length, differed: keys.filter((key) => was.get(key) !== is.get(key)).length };
}

/** Without the figures of gaps, which are stored for the version before only. */
const asStored = ({ claims, ...own }: ComputedProjection): EventProjection => ({
  ...own,
  claims: claims.map(({ gap: _, ...claim }) => claim),
});

/** Each row as text, by what it is about. */
function rowsOf(reading: EventProjection | undefined): ReadonlyMap<string, string> {
  if (reading === undefined) return new Map();
  const { claims, ...own } = reading;
  return new Map([['event', canonical(own)], ...claims.map((one) => [one.claim, canonical(one)] as const)]);
}

/** How many things are compared, and locked out of, at a time. */
const AT_ONCE = 1000;

/**
 * Makes the rows of the desk's lists anew from revisions and steps, and replaces those that differ; with `check` it
 * changes nothing. Steps of the review wait for a thousand rows at a time.
 */
export async function recomputeDesk(
  client: PrismaClient,
  { mode, isStopped }: { mode: 'write' | 'check'; isStopped?: () => boolean },
): Promise<Recomputed> {
  const sum = { rows: 0, differed: 0 };
  for (const event of await eventsWaiting(client)) {
    if (isStopped?.()) break;
    const found = await client.$transaction((tx) => compareEffects(tx, event, mode), PATIENCE);
    sum.rows += found.rows;
    sum.differed += found.differed;
  }
  for (const kind of REVIEWED) {
    let ids = await idsAfter(client, kind, undefined, AT_ONCE);
    while (ids.length > 0 && !isStopped?.()) {
      const { rows, differing } = await client.$transaction((tx) => compareDesk(tx, kind, ids, mode), PATIENCE);
      sum.rows += rows;
      sum.differed += differing.length;
      ids = await idsAfter(client, kind, ids.at(-1), AT_ONCE);
    }
  }
  return sum;
}

/** What waits of some events, as far as it was never worked out. */
export async function workOutEffects(client: PrismaClient): Promise<void> {
  for (const event of await eventsNotWorkedOut(client)) {
    await client.$transaction(async (tx) => {
      await lockChains(tx);
      await updateEffects(tx, [event]);
    }, PATIENCE);
  }
}

/** What publishing would do to verdicts, of what waits of an event: made from nothing, in place of what is stored. */
async function compareEffects(tx: Transaction, event: string, mode: 'write' | 'check'): Promise<Recomputed> {
  if (mode === 'write') await lockChains(tx);
  const [stored, made] = [await storedEffects(tx, event), await computeEffects(tx, event)];
  const byThing = (effects: readonly ReviewEffect[]) => new Map(effects.map((one) => [one.thing, one]));
  const [was, is] = [byThing(stored), byThing(made)];
  const things = [...new Set([...was.keys(), ...is.keys()])];
  const differing = things.filter((one) => asText(was.get(one)) !== asText(is.get(one)));
  if (mode === 'write' && differing.length > 0) {
    await replaceEffects(tx, event, { gone: differing, put: made.filter(({ thing }) => differing.includes(thing)) });
  }
  return { rows: things.length, differed: differing.length };
}

/** Without its basis, which also changes with what changes no verdict, such as a redaction in another event. */
function asText(effect: ReviewEffect | undefined): string {
  if (effect === undefined) return '';
  const { basis: _, ...told } = effect;
  return canonical(told);
}

async function compareDesk(tx: Transaction, kind: Reviewed, ids: readonly string[], mode: 'write' | 'check') {
  if (mode === 'write') await lockChains(tx);
  const found = await compareDeskItems(tx, kind, ids);
  if (mode === 'write')
    await writeDeskItems(
      tx,
      found.differing.map((id) => ({ kind, id })),
    );
  return found;
}
