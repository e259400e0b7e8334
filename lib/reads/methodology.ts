import { cachedWithBuild } from '@/lib/platform/cache';
import { methodologyView } from '@/lib/views/methodology';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';

/**
 * The method with its worked examples, from the record that is shipped: not from the database, so that the page is
 * whole where no database answers, and stays what it is when an editor changes or takes back the event. Cached, because
 * the word diff asks for the time, which a page that is made when the project is built may not.
 */
export async function readMethodology(): Promise<MethodologyView> {
  'use cache';
  cachedWithBuild();
  return methodologyView(makiivka, kyivAttack);
}
