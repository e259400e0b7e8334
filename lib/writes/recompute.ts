import { canonical } from '@/lib/platform/canonical';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { type EventReading, replaceReadings, storedReadings } from '@/lib/store/readings';
import { countRenewal } from '@/lib/store/renewals';
import type { Transaction } from '@/lib/store/transaction';
import { computedReadings } from './readings';
import { lockChains } from './step';

/** How many rows there are, stored or computed, and how many were missing, superfluous or different. */
export type Recomputed = { rows: number; differed: number };

/**
 * Computes what lists show of one event from what is published, and replaces the stored rows if they differ. Steps of
 * the review wait meanwhile. If it is stopped half-way, the event is as it was.
 */
export async function recomputeEvent(client: PrismaClient, id: string): Promise<Recomputed> {
  return client.$transaction(
    async (tx) => {
      await lockChains(tx);
      const { stored, computed } = await bothOf(tx, id);
      const found = compared(stored, computed);
      if (found.differed > 0) {
        await replaceReadings(tx, [id], computed ? [computed] : []);
        await countRenewal(tx, [id]);
      }
      return found;
    },
    { maxWait: 60_000, timeout: 120_000 },
  );
}

/** The same as `recomputeEvent`, but changes nothing. */
export async function checkEvent(client: PrismaClient, id: string): Promise<Recomputed> {
  const { stored, computed } = await client.$transaction((tx) => bothOf(tx, id), {
    isolationLevel: 'RepeatableRead',
    maxWait: 60_000,
    timeout: 120_000,
  });
  return compared(stored, computed);
}

async function bothOf(tx: Transaction, id: string) {
  const stored = (await storedReadings(tx, [id])).get(id);
  const [computed] = await computedReadings(tx, [id]);
  return { stored, computed };
}

function compared(stored: EventReading | undefined, computed: EventReading | undefined): Recomputed {
  const [was, is] = [rowsOf(stored), rowsOf(computed)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  return { rows: keys.length, differed: keys.filter((key) => was.get(key) !== is.get(key)).length };
}

/** Each row as text, by what it is about. */
function rowsOf(reading: EventReading | undefined): ReadonlyMap<string, string> {
  if (reading === undefined) return new Map();
  const { claims, ...own } = reading;
  return new Map([['event', canonical(own)], ...claims.map((one) => [one.claim, canonical(one)] as const)]);
}
