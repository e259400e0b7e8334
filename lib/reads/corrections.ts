import type { ClaimId, EventRecord } from '@/lib/domain/record';
import { cachedUntilPublished, EVENTS_TAG, eventTag, LOG_TAG } from '@/lib/platform/cache-tags';
import { MemoryCache } from '@/lib/platform/memory-cache';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import {
  type CorrectionsAsked,
  type ListedCorrection,
  listCorrections,
  statementsAt,
} from '@/lib/store/correction-list';
import type { Transaction } from '@/lib/store/transaction';
import { type CorrectionItem, correctionItem } from '@/lib/views/corrections';
import { legible, legibleView } from '@/lib/views/legible';
import { type ListedReply, listedReplies } from '@/lib/views/reply';
import { statementChanges } from '@/lib/views/statement-changes';
import { cachedPublicRecord, inSnapshot } from './records';

const PER_PAGE = 20;

/** The number of entries in the feed, and the most that are listed of one event or one question. */
const IN_FEED = 50;
const MOST_OF_ONE = 500;

export type CorrectionsPage = { items: readonly CorrectionItem[]; page: number; pages: number };

/** Reads a page of everything that the desk corrected and withdrew, the latest first. Cached until something is published. */
export async function readCorrections(page: number): Promise<CorrectionsPage> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG, LOG_TAG);
  return corrections(page);
}

/** Reads the latest ones for the feed. */
export async function readCorrectionsForFeed(): Promise<readonly CorrectionItem[]> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG, LOG_TAG);
  return (await corrections(1, IN_FEED)).items;
}

/** `readCorrections` without the cache. */
export async function corrections(page: number, perPage = PER_PAGE): Promise<CorrectionsPage> {
  const asked = { of: 'all', skip: (page - 1) * perPage, take: perPage } as const;
  const { rows, total, before } = await inSnapshot((db) => readRows(db, asked));
  const slugs = [...new Set(rows.flatMap(({ event }) => event?.slug ?? []))];
  const records: EventRecord[] = [];
  // From the memory of the process: of these events it reads what changed.
  for (const slug of slugs) {
    const read = await cachedPublicRecord(slug);
    if (read.ok) records.push(read.record);
  }
  const items = itemsOf(rows, records, before).map(({ item }) => item);
  return { items, page, pages: Math.max(1, Math.ceil(total / perPage)) };
}

type OfEvent = readonly { claim: ClaimId | undefined; item: CorrectionItem }[];

/** Corrections in the memory of this process, sized by their number: all questions of an event show theirs. */
const ofEvents = processSingleton('corrections', () => new MemoryCache<OfEvent>(20_000, ({ length }) => length + 1));

/** What was corrected and withdrawn of one event, or of what belongs to one question of it, the latest first. */
export async function correctionsIn(record: EventRecord, claim?: ClaimId): Promise<readonly CorrectionItem[]> {
  const { slug, id } = record.event;
  const found = await ofEvents.get(slug, [eventTag(slug)], async () => {
    const { rows, before } = await inSnapshot((db) => readRows(db, { of: { event: id }, skip: 0, take: MOST_OF_ONE }));
    return itemsOf(rows, [record], before);
  });
  return found.flatMap(({ claim: of, item }) => (claim === undefined || claim === of ? item : []));
}

export type EventCorrections = {
  title: string;
  items: readonly CorrectionItem[];
  /** What sources replied to how they are shown in it. */
  replies: readonly ListedReply[];
};

/** Reads what was corrected of one event, and replied to it; undefined where readers see none at this address. */
export async function readCorrectionsOfEvent(slug: string): Promise<EventCorrections | undefined> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  const read = await cachedPublicRecord(slug);
  if (!read.ok) return undefined;
  const replies = legibleView(listedReplies(read.record));
  return { title: legible(read.record.event.title), items: await correctionsIn(read.record), replies };
}

type Before = Awaited<ReturnType<typeof statementsAt>>;

async function readRows(db: Transaction, asked: CorrectionsAsked) {
  const { rows, total } = await listCorrections(db, asked);
  const replaced = rows.flatMap(({ kind, isCurrent, before }) =>
    kind === 'statement' && isCurrent && before ? before.revision : [],
  );
  return { rows, total, before: await statementsAt(db, replaced) };
}

function itemsOf(rows: readonly ListedCorrection[], records: readonly EventRecord[], before: Before): OfEvent {
  return rows.flatMap((row) => {
    const record = records.find(({ event }) => event.id === row.event?.id);
    if (!isPublic(row, record)) return [];
    const item = legibleView(correctionItem({ ...row, changed: changedIn(row, record, before) }));
    return { claim: row.claim?.id, item };
  });
}

/** What rests on something confidential is not in the public record. What was withdrawn is named without what it said. */
function isPublic({ kind, thing, step }: ListedCorrection, record: EventRecord | undefined): boolean {
  if (step === 'withdraw' || kind === 'source' || kind === 'event') return true;
  if (record === undefined) return false;
  const { claims, statements, renderings, searches, documents } = record;
  return [...claims, ...statements, ...renderings, ...searches, ...documents.values()].some(({ id }) => id === thing);
}

function changedIn(
  { kind, thing, before: replaced }: ListedCorrection,
  record: EventRecord | undefined,
  before: Before,
) {
  const now = kind === 'statement' ? record?.statements.find(({ id }) => id === thing) : undefined;
  const claim = record?.claims.find(({ id }) => id === now?.claim);
  const then = before.get(replaced?.revision ?? '');
  if (record === undefined || now === undefined || claim === undefined || then === undefined) return [];
  const titles = new Map([...record.documents].map(([id, { title }]) => [id, title]));
  // Evidence that readers do not see is in neither: what stands there now is that of the record.
  const was = { ...then, evidence: then.evidence.filter(({ document }) => titles.has(document)) };
  return statementChanges(was, now, { record, claim, titles }).changed;
}
