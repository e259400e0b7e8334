import { METHOD_VERSION } from '@/lib/domain/constants';
import { toldIn } from '@/lib/domain/log-event';
import { publicForm } from '@/lib/domain/public-form';
import { leafOf, saltsDropped } from '@/lib/domain/public-leaf';
import { replay } from '@/lib/domain/public-replay';
import { hashOfEvents } from '@/lib/domain/public-tree';
import { bucketsOf, leavesEver, leavesMisplaced, type StoredLeaf } from '@/lib/store/event-leaves';
import { type EventRoot, eventsBound, rootsAfter, rootsOfEvent } from '@/lib/store/event-roots';
import { entriesThatBind } from '@/lib/store/log-entries';
import type { Transaction } from '@/lib/store/transaction';
import type { NotBoundFields } from '@/lib/views/root-words';
import { type EventNow, hashing } from '@/lib/writes/bind-events';
import { readEventsNow } from '@/lib/writes/event-projections';

/** How many events have a root, things and entries that bind; and what was found. */
export type CheckedRoots = {
  events: number;
  things: number;
  entries: number;
  faults: readonly NotBoundFields[];
  unbound: readonly number[];
};

const FIRST = '00000000-0000-0000-0000-000000000000';
const PAGE = 500;

/**
 * Checks what readers see now against what the public log binds: each thing of each event with its leaf, the leaves with the
 * root, every root since the first with its entry. One event is in memory at a time.
 */
export async function checkRoots(db: Transaction): Promise<CheckedRoots> {
  const faults: NotBoundFields[] = [];
  let [events, things] = [0, 0];
  for (let after = FIRST; ; ) {
    const ids = await eventsBound(db, after, PAGE);
    for (const event of ids) {
      const found = await checkEvent(db, event);
      events++;
      things += found.things;
      faults.push(...found.faults);
    }
    if (ids.length < PAGE) break;
    after = ids.at(-1) ?? FIRST;
  }
  return { events, things, faults, ...(await checkEntries(db)) };
}

/** What is wrong with what is bound of one event. */
export async function checkEvent(
  db: Transaction,
  event: string,
): Promise<{ things: number; faults: readonly NotBoundFields[] }> {
  const roots = await rootsOfEvent(db, event);
  const leaves = await leavesEver(db, event);
  const now = await readNow(db, event);
  if (now === 'unreadable') return { things: 0, faults: [{ event, what: now }] };
  const { fault, buckets } = replay(roots, leaves, hashing.sha256);
  const faults: NotBoundFields[] = fault === undefined ? [] : [{ event, what: { entry: fault.entry } }];
  const stored = new Map((await bucketsOf(db, [event])).map(({ bucket, hash }) => [bucket, hash]));
  const isOther = [...buckets].some(([bucket, hash]) => stored.get(bucket) !== hash) || stored.size !== buckets.size;
  if (isOther || (await leavesMisplaced(db, event)) > 0) {
    if (fault === undefined) faults.push({ event, what: 'another bucket' });
  }
  const last = roots.at(-1);
  const isOff = last === undefined || last.root === 'off readers’ pages';
  if (now === undefined || typeof now.shown === 'string') {
    return { things: 0, faults: isOff ? faults : [...faults, { event, what: 'off readers’ pages without an entry' }] };
  }
  if (isOff) return { things: 0, faults: [...faults, { event, what: 'on readers’ pages without a root' }] };
  const found = checkThings(event, now.shown, leaves);
  return { things: found.things, faults: [...faults, ...found.faults] };
}

/** Rows that no rule of the database would have let in may not make a record at all: whoever changed them is told of. */
async function readNow(db: Transaction, event: string): Promise<EventNow | undefined | 'unreadable'> {
  try {
    return (await readEventsNow(db, [event]))[0];
  } catch (error) {
    // A query that failed has ended the transaction.
    if (error instanceof Error && error.name === 'Error') return 'unreadable';
    throw error;
  }
}

function checkThings(event: string, shown: Exclude<EventNow['shown'], string>, leaves: readonly StoredLeaf[]) {
  const last = new Map(leaves.map((leaf) => [`${leaf.kind} ${leaf.id}`, leaf]));
  const form = publicForm({ ...shown, method: METHOD_VERSION });
  const faults = form.flatMap((one): NotBoundFields[] => {
    const { kind, id } = one;
    const was = last.get(`${kind} ${id}`);
    last.delete(`${kind} ${id}`);
    const of = { event, thing: { kind, id } };
    if (was === undefined || was.hash === 'left') return [{ ...of, what: 'not bound' }];
    const leaf = leafOf(one.thing(), was.texts, hashing);
    if (leaf.hash === was.hash) {
      return saltsDropped(was.texts, leaf.texts).length === 0 ? [] : [{ ...of, what: 'its salt is still there' }];
    }
    const names = [...new Set([...Object.keys(was.texts), ...Object.keys(leaf.texts)])];
    const texts = names.filter((name) => was.texts[name]?.hash !== leaf.texts[name]?.hash);
    return texts.length === 0
      ? [{ ...of, what: 'other than bound' }]
      : texts.map((text) => ({ ...of, what: { text } }));
  });
  const gone = [...last.values()].filter(({ hash }) => hash !== 'left');
  const left = gone.map(
    ({ kind, id }): NotBoundFields => ({ event, thing: { kind, id }, what: 'gone from readers’ pages' }),
  );
  return { things: form.length, faults: [...faults, ...left] };
}

/** Each entry that binds, with the roots beside it. */
async function checkEntries(db: Transaction): Promise<Pick<CheckedRoots, 'entries' | 'unbound'>> {
  const unbound: number[] = [];
  let entries = 0;
  const bodies = pagesOf((last?: { number: number }) => entriesThatBind(db, last?.number ?? 0, PAGE));
  const groups = groupsByEntry(pagesOf((last?: EventRoot) => rootsAfter(db, last, PAGE)));
  let group = (await groups.next()).value;
  for await (const { number, body } of bodies) {
    entries++;
    for (; group && group.entry < number; group = (await groups.next()).value) unbound.push(group.entry);
    const told = toldIn(body);
    const roots = group?.entry === number ? group.roots : [];
    if (roots.length > 0) group = (await groups.next()).value;
    const isBound =
      told !== 'not understood' &&
      told.did === 'bind' &&
      told.bound.events === roots.length &&
      told.bound.root === hashOfEvents(roots, hashing.sha256) &&
      roots.every(({ form, method }) => form === told.bound.form && method === told.bound.method);
    if (!isBound) unbound.push(number);
  }
  for (; group; group = (await groups.next()).value) unbound.push(group.entry);
  return { entries, unbound };
}

async function* pagesOf<T>(read: (last?: T) => Promise<readonly T[]>): AsyncGenerator<T, undefined> {
  for (let last: T | undefined; ; ) {
    const page = await read(last);
    yield* page;
    if (page.length < PAGE) return undefined;
    last = page.at(-1);
  }
}

type Group = { entry: number; roots: readonly EventRoot[] };

async function* groupsByEntry(roots: AsyncIterable<EventRoot>): AsyncGenerator<Group, undefined> {
  let some: EventRoot[] = [];
  for await (const root of roots) {
    const [first] = some;
    if (first && first.entry !== root.entry) {
      yield { entry: first.entry, roots: some };
      some = [];
    }
    some.push(root);
  }
  const [first] = some;
  if (first) yield { entry: first.entry, roots: some };
  return undefined;
}
