import type { Member } from '@/lib/domain/person';
import type { ClaimId, Source, SourceId } from '@/lib/domain/record';
import { deskDatabase } from '@/lib/platform/db';
import { historyOf } from '@/lib/store/desk-history';
import { readDeskRecordOn, readDeskSearches, readDeskSources } from '@/lib/store/desk-record';
import {
  cellsOn,
  claimsChangedAfter,
  filledCells,
  lastChange,
  questionsInOrder,
  sourcesAt,
} from '@/lib/store/desk-table';
import { cellHistory, type HistoryLine } from '@/lib/views/cell-history';
import { type DeskTableView, deskTableView } from '@/lib/views/desk-table';
import { CLIENT_LIMIT, PAGE_SIZE } from '@/lib/views/table-query';
import { maySee, type NotShown } from './desk-thing';
import { recordFor } from './kept-back';

/**
 * Which rows are asked for: a page from one on, with the names of all questions where these are not known; those that
 * changed after a time; or those of some questions.
 */
export type RowsAsked =
  | { from: number; names?: boolean | undefined }
  | { after: Date }
  | { claims: readonly ClaimId[] };

export type ReadDeskTable = { ok: true; view: DeskTableView } | NotShown;

/**
 * The table of an event as the desk has it. `show` are addresses of sources that get a column although they have nothing
 * in the event yet. An event of up to `CLIENT_LIMIT` questions comes whole.
 */
export async function readDeskTable(
  member: Member,
  eventId: string,
  asked: RowsAsked,
  show: readonly string[],
): Promise<ReadDeskTable> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const db = deskDatabase();
  // Read first: what changes while the rest is read is asked for again.
  const changed = await lastChange(db, eventId);
  const inPlace = await questionsInOrder(db, eventId);
  const questions = inPlace.map(({ id }) => id);
  const shown = await shownOf(eventId, questions, asked);
  const whole = await readDeskRecordOn(db, eventId, [...shown]);
  const bare = whole && (await recordFor(db, member.id, whole)).record;
  if (bare === undefined) return { ok: false, reason: 'no such thing' };
  const filled = await filledCells(db, eventId);
  const also = await sourcesAt(db, show.slice(0, MOST_SHOWN));
  const speakers = [
    ...bare.statements.map(({ source }) => source),
    ...bare.renderings.map(({ outlet }) => outlet),
    ...filled.map(({ source }) => source),
    ...also,
  ];
  const record = {
    ...bare,
    claims: [...bare.claims].sort((a, b) => a.position - b.position),
    sources: inOrder(await readDeskSources(db, speakers), also),
    searches: await readDeskSearches(db, [...shown]),
  };
  const things = await cellsOn(db, eventId, [...shown]);
  const { event } = record;
  const names = 'names' in asked && asked.names ? inPlace : undefined;
  return {
    ok: true,
    view: deskTableView({ event, questions, names, record, shown, filled, also, things, person: member.id, changed }),
  };
}

/** Whether nothing of an event changed after a time. It is asked every few seconds, and costs one query. */
export async function isUnchanged(member: Member, eventId: string, after: Date): Promise<boolean> {
  if (!maySee(member).ok) return false;
  const changed = (await lastChange(deskDatabase(), eventId)).getTime();
  return changed > 0 && changed <= after.getTime();
}

/** Sources that have nothing yet stand in the order in which they were added. */
const inOrder = (sources: ReadonlyMap<SourceId, Source>, last: readonly SourceId[]): Map<SourceId, Source> =>
  new Map([...sources].toSorted(([a], [b]) => last.indexOf(a) - last.indexOf(b)));

async function shownOf(eventId: string, all: readonly ClaimId[], asked: RowsAsked): Promise<ReadonlySet<ClaimId>> {
  if ('from' in asked) {
    return new Set(all.length <= CLIENT_LIMIT ? all : all.slice(asked.from, asked.from + PAGE_SIZE));
  }
  const wanted =
    'claims' in asked
      ? asked.claims.slice(0, CLIENT_LIMIT)
      : await claimsChangedAfter(deskDatabase(), eventId, asked.after);
  const known = new Set(wanted);
  return new Set(all.filter((id) => known.has(id)));
}

/** More columns than this are not added by an address. */
const MOST_SHOWN = 100;

export type ReadHistory = { ok: true; lines: readonly HistoryLine[] } | NotShown;

/** What was done in one cell: who logged and changed it, when, and what it was before. */
export async function readCellHistory(
  member: Member,
  eventId: string,
  { claim, source }: { claim: ClaimId; source: SourceId },
): Promise<ReadHistory> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const db = deskDatabase();
  const whole = await readDeskRecordOn(db, eventId, [claim]);
  const { record, hidden } = (whole && (await recordFor(db, member.id, whole))) ?? {};
  const of = record?.claims.find(({ id }) => id === claim);
  if (record === undefined || hidden === undefined || of === undefined) return { ok: false, reason: 'no such thing' };
  const rows = await historyOf(db, claim, source);
  const sources = await readDeskSources(
    db,
    record.statements.map((statement) => statement.source),
  );
  return { ok: true, lines: cellHistory(rows, of, { ...record, sources }, hidden) };
}
