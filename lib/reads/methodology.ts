import { cachedWithBuild } from '@/lib/platform/cache-tags';
import { methodologyView } from '@/lib/views/methodology';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';

/**
 * Reads the method with its worked examples, from the records that ship with the program. It does not use the database,
 * so that the page is complete without one, and does not change when an editor changes or withdraws the event. Cached,
 * because the word diff reads the clock, which a page that is rendered at build time may not.
 */
export async function readMethodology(): Promise<MethodologyView> {
  'use cache';
  cachedWithBuild();
  return methodologyView(makiivka, kyivAttack);
}
