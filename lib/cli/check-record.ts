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
    for (const [index, { differed }] of (await compareEvents(db, ids)).entries()) {
      if (differed > 0)
        yield { of: 'lists', what: `${differed} rows of event ${ids[index]} are not what follows from it` };
    }
    ids = await idsAfter(db, 'event', ids.at(-1), EVENTS_AT_ONCE);
  }
}
