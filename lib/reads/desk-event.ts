import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import {
  claimsOfEvent,
  missingInEvent,
  recordOfStatements,
  searchesOfEvent,
  statementsOfEvent,
} from '@/lib/store/desk-event';
import { readDeskEvent, sourceNames } from '@/lib/store/desk-things';
import { type DeskEventView, deskEventView } from '@/lib/views/desk-event';
import { legibleView } from '@/lib/views/legible';
import { type DeskThing, maySee, type NotShown, readDeskThing } from './desk-thing';

/** Statements on one page. */
export const STATEMENTS_PAGE = 50;

/** How many searches the page shows; the rest is reached by their questions. */
const SEARCHES = 50;

export type DeskEventPage = { ok: true; thing: DeskThing; view: DeskEventView };

/** The desk's page of an event: what it says, its questions in order, one page of its statements, and what is missing. */
export async function readDeskEventPage(member: Member, id: string, page: number): Promise<DeskEventPage | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const db = deskDatabase();
  const event = await readDeskEvent(db, id);
  const thing = event && (await readDeskThing(member, 'event', id, { label: event.title, event: event.slug }));
  if (!event || !thing) return { ok: false, reason: 'no such thing' };
  const claims = await claimsOfEvent(db, id);
  const statements = await statementsOfEvent(db, id, { skip: (page - 1) * STATEMENTS_PAGE, take: STATEMENTS_PAGE });
  const searches = await searchesOfEvent(db, id, SEARCHES);
  const sources = await sourceNames(db, [
    ...statements.map(({ statement }) => statement.source),
    ...searches.map(({ search }) => search.source),
  ]);
  const record = recordOfStatements(
    event,
    claims.map(({ claim }) => claim),
    statements.map(({ statement }) => statement),
  );
  const missing = await missingInEvent(db, id);
  const view = deskEventView({ event, claims, statements, searches, sources, record, missing });
  return { ok: true, thing, view: legibleView(view) };
}
