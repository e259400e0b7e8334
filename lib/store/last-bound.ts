import type { ThingSource } from '@/lib/domain/public-form';
import { BoundedMap } from '@/lib/platform/bounded-map';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';

/** What this process bound of an event last: the root, and by kind and id what each thing was made from. */
export type LastBound = { entry: number; root: string; things: ReadonlyMap<string, ThingSource> };

/**
 * By event: room for a very large one and many others. What is kept here counts only as long as the last root of the event in
 * the database is this one: a transaction may have been rolled back, and another server may have bound more.
 */
export const lastBound = processSingleton(
  'last-bound',
  () => new BoundedMap<LastBound>(60_000, ({ things }) => 1 + things.size),
);
