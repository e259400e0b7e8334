import { createHash, randomBytes } from 'node:crypto';
import { METHOD_VERSION } from '@/lib/domain/constants';
import { type PublicEvent, publicForm, type ThingSource } from '@/lib/domain/public-form';
import { leafOf, saltsDropped } from '@/lib/domain/public-leaf';
import { FORM_VERSION } from '@/lib/domain/public-thing';
import { bucketOf, hashOfBucket, hashOfEvents, rootOfBuckets, type TreeThing } from '@/lib/domain/public-tree';
import { canonical } from '@/lib/platform/canonical';
import {
  bucketsOf,
  currentLeaves,
  dropSalts,
  insertLeaves,
  leavesOf,
  replaceBuckets,
  type StoredLeaf,
  type ThingIn,
  thingsInBuckets,
} from '@/lib/store/event-leaves';
import { type EventRoot, insertRoots, lastRoots } from '@/lib/store/event-roots';
import { type LastBound, lastBound } from '@/lib/store/last-bound';
import { headOf } from '@/lib/store/log-entries';
import type { Transaction } from '@/lib/store/transaction';
import { append } from './log';

export const hashing = {
  canonical,
  sha256: (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest(),
  newSalt: (): string => randomBytes(16).toString('hex'),
};

/** What readers see of an event now: nothing while it is off their pages. */
export type EventNow = { event: string; shown: Omit<PublicEvent, 'method'> | 'off readers’ pages' };

/** The number of the entry that will bind what this transaction changes. The caller has the lock of the public chain. */
export const entryToBind = async (tx: Transaction): Promise<number> => (await headOf(tx, 'public')).number + 1;

/**
 * Writes what has changed of what readers see of some events: leaves and buckets. What did not change since this process bound
 * the event last is not looked at, so that a step on a large event costs what it changes. With as many queries as for one event.
 *
 * @returns the roots that the entry has to bind: those of events that changed.
 */
export async function bindEvents(tx: Transaction, entry: number, now: readonly EventNow[]): Promise<EventRoot[]> {
  const before = await lastRoots(
    tx,
    now.map(({ event }) => event),
  );
  const versions = { entry, form: FORM_VERSION, method: METHOD_VERSION };
  const off = now.flatMap(({ event, shown }): EventRoot[] => {
    const root = before.get(event)?.root ?? shown;
    return typeof shown !== 'string' || root === shown ? [] : [{ ...versions, event, root: shown }];
  });
  const on = now.flatMap(({ event, shown }) => (typeof shown === 'string' ? [] : formOf(event, shown, before)));
  const touched = await writeChanges(tx, entry, on);
  const roots = await rootsNow(tx, on, touched);
  const bound = on.flatMap(({ event, things }): EventRoot[] => {
    const [was, root] = [before.get(event), roots.get(event) ?? 'off readers’ pages'];
    const same = was?.root === root && was.form === FORM_VERSION && was.method === METHOD_VERSION;
    lastBound.set(event, { entry: same ? was.entry : entry, root, things });
    return same ? [] : [{ ...versions, event, root }];
  });
  return [...off, ...bound];
}

/** Appends the entry that binds these roots; none where nothing has changed. */
export async function appendBinding(tx: Transaction, roots: readonly EventRoot[], at: Date): Promise<void> {
  if (roots.length === 0) return;
  const bound = { form: FORM_VERSION, method: METHOD_VERSION, events: roots.length };
  const root = hashOfEvents(roots, hashing.sha256);
  await append(tx, 'public', { did: 'bind', by: 'the program', ...bound, root }, at);
  await insertRoots(tx, roots);
}

/** The form of an event, and what this process knows of it. */
type Form = { event: string; things: ReadonlyMap<string, ThingSource>; known: LastBound['things'] | 'nothing' };

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

function formOf(event: string, shown: Omit<PublicEvent, 'method'>, before: ReadonlyMap<string, EventRoot>): Form {
  const things = new Map(publicForm({ ...shown, method: METHOD_VERSION }).map((one) => [keyOf(one), one]));
  const [last, was] = [lastBound.get(event), before.get(event)];
  const isLast = last !== undefined && last.entry === was?.entry && last.root === was.root;
  return { event, things, known: isLast ? last.things : 'nothing' };
}

/** Things that may have changed: of an event of which nothing is known, all. */
function mayHaveChanged({ things, known }: Form): readonly ThingSource[] {
  const all = [...things.values()];
  if (known === 'nothing') return all;
  return all.filter((one) => {
    const was = known.get(keyOf(one));
    return was === undefined || (was.from !== one.from && JSON.stringify(was.from) !== JSON.stringify(one.from));
  });
}

/**
 * Writes new leaves of what changed, and drops salts of what was redacted. What leaves the record keeps its salts, so that it
 * has the hash that it had if it comes back as it was. Returns the things with a new leaf.
 */
async function writeChanges(tx: Transaction, entry: number, forms: readonly Form[]): Promise<readonly ThingIn[]> {
  const unknown = forms.filter(({ known }) => known === 'nothing').map(({ event }) => event);
  const asked = forms.flatMap((form) => {
    if (form.known === 'nothing') return [];
    const gone = [...form.known.values()].filter((one) => !form.things.has(keyOf(one)));
    return [...mayHaveChanged(form), ...gone].map(({ kind, id }) => ({ event: form.event, kind, id }));
  });
  const read = [...(unknown.length > 0 ? await currentLeaves(tx, unknown) : []), ...(await leavesOf(tx, asked))];
  const stored = new Map(read.map((leaf) => [`${leaf.event} ${keyOf(leaf)}`, leaf]));
  const fresh: StoredLeaf[] = [];
  const dropped: (ThingIn & { entry: number; names: readonly string[] })[] = [];
  for (const form of forms) {
    for (const one of mayHaveChanged(form)) {
      const was = stored.get(`${form.event} ${keyOf(one)}`);
      const leaf = leafOf(one.thing(), was?.texts ?? {}, hashing);
      const thing = { event: form.event, kind: one.kind, id: one.id };
      if (was?.hash !== leaf.hash) fresh.push({ ...thing, entry, ...leaf });
      else dropped.push({ ...thing, entry: was.entry, names: saltsDropped(was.texts, leaf.texts) });
    }
  }
  const events = new Map(forms.map((form) => [form.event, form]));
  for (const { event, kind, id, hash, texts } of read) {
    const isThere = events.get(event)?.things.has(keyOf({ kind, id }));
    if (!isThere && hash !== 'left') fresh.push({ event, kind, id, entry, hash: 'left', texts });
  }
  await insertLeaves(tx, fresh);
  await dropSalts(tx, dropped);
  return fresh;
}

/** Hashes the buckets of what has a new leaf, and the path above them. */
async function rootsNow(
  tx: Transaction,
  forms: readonly Form[],
  touched: readonly ThingIn[],
): Promise<ReadonlyMap<string, string>> {
  const places = new Map(
    touched.flatMap(({ event, kind, id }) =>
      kind === 'head' ? [] : [[`${event} ${bucketOf(id)}`, { event, bucket: bucketOf(id) }] as const],
    ),
  );
  const things = new Map<string, TreeThing[]>([...places.keys()].map((key) => [key, []]));
  for (const thing of await thingsInBuckets(tx, [...places.values()])) {
    things.get(`${thing.event} ${thing.bucket}`)?.push(thing);
  }
  await replaceBuckets(
    tx,
    [...places].map(([key, place]) => ({ ...place, hash: hashOfBucket(things.get(key) ?? [], hashing.sha256) })),
  );
  const events = forms.map(({ event }) => event);
  const buckets = new Map<string, Map<number, string>>(events.map((event) => [event, new Map()]));
  for (const { event, bucket, hash } of await bucketsOf(tx, events)) buckets.get(event)?.set(bucket, hash);
  const heads = await leavesOf(
    tx,
    events.map((event) => ({ event, kind: 'head', id: event })),
  );
  return new Map(
    heads.map(({ event, hash }) => [event, rootOfBuckets(buckets.get(event) ?? new Map(), hash, hashing.sha256)]),
  );
}
