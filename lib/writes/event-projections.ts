import { withoutConfidential } from '@/lib/domain/confidential';
import { METHOD_VERSION } from '@/lib/domain/constants';
import { makeAll, type QuestionMemo } from '@/lib/domain/question-memo';
import type { EventRecord } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { questionMemo } from '@/lib/platform/memo';
import { raiseContentVersions } from '@/lib/store/content-version';
import { type ComputedProjection, replaceProjections } from '@/lib/store/event-projections';
import { readEventRecords } from '@/lib/store/event-records';
import { refreshRecord } from '@/lib/store/event-refresh';
import type { EventRoot } from '@/lib/store/event-roots';
import { eventsConcerned, eventsShowing, lastSteps } from '@/lib/store/events-concerned';
import type { ThingOf } from '@/lib/store/log-things';
import { readWithdrawn, type Withdrawn } from '@/lib/store/standings';
import type { Transaction } from '@/lib/store/transaction';
import { listedSummary } from '@/lib/views/listed';
import { appendBinding, bindEvents, type EventNow, entryToBind } from './bind-events';
import { updateEffects } from './review-effects';

/** How many events are in memory at once, however many a source appears in. */
const AT_ONCE = 20;

/**
 * Recomputes what lists show of the events that these things concern, in the transaction that changed what readers see
 * of them, so that both are written or neither is. What readers see of them now is bound by an entry of the public log, after
 * the entries of what changed it: the caller has the lock of the chain.
 */
export async function updateProjections(tx: Transaction, things: readonly ThingOf[], at: Date): Promise<void> {
  const events = await eventsConcerned(tx, things);
  const entry = await entryToBind(tx);
  const roots: EventRoot[] = [];
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const some = events.slice(from, from + AT_ONCE);
    const found = await refreshed(tx, some);
    await replaceProjections(tx, some, await projectionsOf(tx, found));
    roots.push(...(await bindEvents(tx, entry, eventsNow(some, found))));
  }
  await appendBinding(tx, roots, at);
  await updateEffects(tx, events);
  await raiseContentVersions(tx, await eventsShowing(tx, events));
}

/**
 * What lists show of these events, from what is published now and not confidential. Empty for events off readers'
 * pages. Everything is read from nothing.
 */
export async function computeProjections(
  db: Transaction,
  eventIds: readonly string[],
): Promise<readonly ComputedProjection[]> {
  const records = (await readEventRecords(db, eventIds)).map(withoutConfidential);
  return projectionsOf(
    db,
    await withWithdrawn(
      db,
      records.map((record) => ({ record, memo: makeAll })),
    ),
  );
}

/** What readers see of these events now, each read from nothing. */
export async function readEventsNow(db: Transaction, eventIds: readonly string[]): Promise<readonly EventNow[]> {
  const records = (await readEventRecords(db, eventIds)).map(withoutConfidential);
  return eventsNow(
    eventIds,
    await withWithdrawn(
      db,
      records.map((record) => ({ record })),
    ),
  );
}

/**
 * The same, read on from what this process read before: of a large event a step concerns a small part, and everybody who
 * publishes waits for it.
 */
async function refreshed(db: Transaction, eventIds: readonly string[]): Promise<readonly Found[]> {
  const found: Omit<Found, 'withdrawn'>[] = [];
  for (const id of eventIds) {
    const read = await refreshRecord(db, id, Number.POSITIVE_INFINITY);
    if (read && 'record' in read) found.push({ record: read.record, memo: questionMemo(read.versions) });
  }
  return withWithdrawn(db, found);
}

type Found = { record: EventRecord; withdrawn: readonly Withdrawn[]; memo: QuestionMemo };

async function withWithdrawn<T extends { record: EventRecord }>(db: Transaction, found: readonly T[]) {
  const withdrawn = await readWithdrawn(
    db,
    found.map(({ record }) => record.event.id),
  );
  return found.map((one) => ({ ...one, withdrawn: withdrawn.filter(({ event }) => event === one.record.event.id) }));
}

const eventsNow = (
  eventIds: readonly string[],
  found: readonly Pick<Found, 'record' | 'withdrawn'>[],
): readonly EventNow[] => {
  const shown = new Map(found.map(({ record, withdrawn }) => [record.event.id, { record, withdrawn }]));
  return eventIds.map((event) => ({ event, shown: shown.get(event) ?? 'off readers’ pages' }));
};

async function projectionsOf(db: Transaction, found: readonly Found[]): Promise<readonly ComputedProjection[]> {
  const records = found.map(({ record }) => record);
  const steps = await lastSteps(db, records.flatMap(thingsShown));
  return found.map(({ record, withdrawn, memo }) => {
    const times = [steps.get(record.event.id) ?? record.publishedAt, ...withdrawn.map(({ at }) => at)];
    return {
      ...listedSummary(record, memo),
      method: METHOD_VERSION,
      changedAt: times.reduce((latest, at) => (at > latest ? at : latest)),
    };
  });
}

/**
 * Everything that readers see of an event, each thing with its kind. A confidential body is left out, as its name is.
 */
function thingsShown({ event, claims, sources, statements, renderings, searches, documents }: EventRecord) {
  const open = [...sources.values()].filter(({ confidential }) => !confidential);
  const of = (kind: Reviewed, things: readonly { id: string }[]) =>
    things.map(({ id }) => ({ event: event.id, kind, id }));
  return [
    ...of('event', [event]),
    ...of('claim', claims),
    ...of('source', open),
    ...of('statement', statements),
    ...of('rendering', renderings),
    ...of('search', searches),
    ...of('document', [...documents.values()]),
  ];
}
