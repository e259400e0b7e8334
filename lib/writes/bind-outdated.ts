import { METHOD_VERSION } from '@/lib/domain/constants';
import { FORM_VERSION } from '@/lib/domain/public-thing';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { type EventRoot, eventsToBind } from '@/lib/store/event-roots';
import type { Transaction } from '@/lib/store/transaction';
import { appendBinding, bindEvents, entryToBind } from './bind-events';
import { readEventsNow } from './event-projections';
import { lockChains } from './step';

const CURRENT = { form: FORM_VERSION, method: METHOD_VERSION };

/** How many events one entry binds at a start: steps wait meanwhile. */
const ONE_ENTRY = 50;

/** How many of them are in memory at once. */
const AT_ONCE = 10;

const PATIENCE = { maxWait: 60_000, timeout: 600_000 } as const;

/**
 * Binds what readers see of every event that is not bound in this form and with this method: of a database of before, and
 * after a change of either. One entry for some events at a time, each whole, so that the log is not held for long. Returns
 * how many events were bound.
 */
export async function bindOutdated(
  client: PrismaClient,
  clock: () => { epochMilliseconds: number },
): Promise<{ events: number }> {
  let events = 0;
  if ((await eventsToBind(client, CURRENT, 1)).length === 0) return { events };
  for (;;) {
    const bound = await client.$transaction((tx) => bindSome(tx, new Date(clock().epochMilliseconds)), PATIENCE);
    if (bound === 0) return { events };
    events += bound;
  }
}

async function bindSome(tx: Transaction, at: Date): Promise<number> {
  await lockChains(tx);
  const ids = await eventsToBind(tx, CURRENT, ONE_ENTRY);
  const entry = await entryToBind(tx);
  const roots: EventRoot[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    roots.push(...(await bindEvents(tx, entry, await readEventsNow(tx, ids.slice(from, from + AT_ONCE)))));
  }
  await appendBinding(tx, roots, at);
  return roots.length;
}
