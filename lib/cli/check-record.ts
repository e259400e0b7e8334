import { idsAfter } from '@/lib/store/desk-items';
import type { RedactionsTold } from '@/lib/store/redactions-told';
import type { Transaction } from '@/lib/store/transaction';
import type { Fault } from '@/lib/views/log-words';
import { compareEvents } from '@/lib/writes/recompute';
import { Deeds, readLoose } from './check-deeds';
import { People } from './check-people';
import { checkSteps } from './check-steps';

/** How many people joined before entries bound who is behind a pseudonym; counted when everything was checked. */
export type Unbound = { people: number };

/**
 * Checks what is on record against both chains, beyond what was published: steps, publications, standings, people, holds,
 * merges, redactions. Yields each fault as it is found.
 */
export async function* checkRecord(db: Transaction, told: RedactionsTold, unbound: Unbound): AsyncGenerator<Fault> {
  yield* checkSteps(db, told);
  const [people, deeds] = [new People(), new Deeds(told)];
  for await (const entry of readLoose(db)) {
    people.takes(entry);
    const fault = deeds.takes(entry);
    if (fault) yield fault;
  }
  yield* people.check(db);
  yield* deeds.check(db);
  unbound.people = people.unbound;
}

/** How many events are computed in memory at once. */
const EVENTS_AT_ONCE = 20;

/** Checks that what lists show of each event is what follows from what is published of it. */
export async function* checkLists(db: Transaction): AsyncGenerator<Fault> {
  let ids = await idsAfter(db, 'event', undefined, EVENTS_AT_ONCE);
  while (ids.length > 0) {
    for (const [index, differed] of (await differedIn(db, ids)).entries()) {
      const what =
        differed === 'not readable'
          ? 'do not follow from what is published of it, which cannot be read'
          : `are not what follows from it: ${differed}`;
      if (differed !== 0) yield { of: 'lists', what: `rows of event ${ids[index]} ${what}` };
    }
    ids = await idsAfter(db, 'event', ids.at(-1), EVENTS_AT_ONCE);
  }
}

/** How many rows of each event differ. A record that was taken apart cannot be read: then each event is tried alone. */
async function differedIn(db: Transaction, ids: readonly string[]): Promise<readonly (number | 'not readable')[]> {
  try {
    return (await compareEvents(db, ids)).map(({ differed }) => differed);
  } catch {
    if (ids.length === 1) return ['not readable'];
    const each: (number | 'not readable')[] = [];
    for (const id of ids) each.push(...(await differedIn(db, [id])));
    return each;
  }
}
