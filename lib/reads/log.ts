import { withoutConfidential } from '@/lib/domain/confidential';
import type { LogEntry } from '@/lib/domain/log-chain';
import { thingTold, toldIn } from '@/lib/domain/log-event';
import { cachedUntilPublished, EVENTS_TAG, LOG_TAG } from '@/lib/platform/cache-tags';
import { LOG_PAGE, onLastPage } from '@/lib/platform/log-pages.mjs';
import { readEventRecords } from '@/lib/store/event-records';
import { headOf, saltedEntries } from '@/lib/store/log-entries';
import { eventsOfThings, namesOfSources, readableEvents } from '@/lib/store/log-things';
import { readWithdrawn } from '@/lib/store/standings';
import type { Transaction } from '@/lib/store/transaction';
import { legibleView } from '@/lib/views/legible';
import { type LoggedThing, type LogPage, logItem } from '@/lib/views/log';
import { inSnapshot } from './records';

export type PublicLogAsked = { before: number | 'the end'; perPage?: number };

/** Reads a page of the public log, newest first. Cached by its page number and size. */
export async function publicLog(asked: PublicLogAsked): Promise<LogPage> {
  'use cache';
  cachedUntilPublished(LOG_TAG, EVENTS_TAG);
  return readPublicLog(asked);
}

/** `publicLog` without the cache. */
export async function readPublicLog({ before, perPage = LOG_PAGE }: PublicLogAsked): Promise<LogPage> {
  return inSnapshot(async (db) => {
    const head = await headOf(db, 'public');
    const take = before === 'the end' ? onLastPage(head.number, perPage) : perPage;
    const entries = await saltedEntries(db, 'public', { before }, take);
    const things = await publicThings(db, entries);
    const last = entries.at(-1)?.number ?? 1;
    return {
      items: entries.map((entry) => legibleView(logItem(entry, things.get(thingTold(entry.body)?.id ?? '')))),
      head: `${head.number}:${head.hash}`,
      ...(last > 1 && { older: last }),
    };
  });
}

/**
 * Reads entries of the public log for export, oldest first. The salt, which opens the digest of what was published, is
 * included only for what readers can read; that of the leaf opens nothing else, and is there for every entry.
 */
export async function exportedEntries(
  after: number,
  take: number,
): Promise<readonly (LogEntry & { salt?: string; leafSalt: string })[]> {
  return inSnapshot(async (db) => {
    const entries = await saltedEntries(db, 'public', { after }, take);
    const things = await publicThings(db, entries);
    return entries.map(({ salt, leafSalt, ...entry }) => {
      const told = toldIn(entry.body);
      const isOpen = told !== 'not understood' && told.did === 'publish' && things.has(told.thing.id);
      return { ...entry, ...(isOpen && !isForgotten(salt) && { salt }), leafSalt };
    });
  });
}

/** Zeros: a text that the entry binds was redacted. */
const isForgotten = (salt: string): boolean => /^0*$/.test(salt);

/** What readers may know about the things that entries are about, by id: those in the public record of their event. */
async function publicThings(db: Transaction, entries: readonly LogEntry[]): Promise<Map<string, LoggedThing>> {
  const things = entries.flatMap(({ body }) => thingTold(body) ?? []);
  const eventIds = await readableEvents(db, (await eventsOfThings(db, things)).values());
  const records = (await readEventRecords(db, eventIds)).map(withoutConfidential);
  // What was withdrawn is named on the page of its event, and so it is here.
  const events = new Map(records.map(({ event: { id, slug, title } }) => [id, { event: { slug, title } }]));
  const withdrawn = (await readWithdrawn(db, [...events.keys()])).flatMap(({ thing, event }) => {
    const of = events.get(event);
    return of === undefined ? [] : [[thing, of] as const];
  });
  const sources = await namesOfSources(
    db,
    things.filter(({ kind }) => kind === 'source').map(({ id }) => id),
  );
  return new Map<string, LoggedThing>([
    ...withdrawn,
    ...[...sources].map(([id, name]) => [id, { source: name }] as const),
    ...records.flatMap(({ event, claims, statements, renderings, searches, documents }) =>
      [event, ...claims, ...statements, ...renderings, ...searches, ...documents.values()].map(
        ({ id }) => [id, { event: { slug: event.slug, title: event.title } }] as const,
      ),
    ),
  ]);
}
