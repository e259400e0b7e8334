import { linksOf } from '@/lib/domain/links';
import type { Member } from '@/lib/domain/person';
import { withoutFigures } from '@/lib/domain/re-entry';
import type { EventRecord } from '@/lib/domain/record';
import { deskDatabase } from '@/lib/platform/db';
import {
  claimsOfEvent,
  missingInEvent,
  searchesOfEvent,
  statementsById,
  statementsOfEvent,
} from '@/lib/store/desk-event';
import { readDeskEvent, sourcesById } from '@/lib/store/desk-things';
import { hiddenStatements } from '@/lib/store/re-entries';
import { type DeskEventView, deskEventView } from '@/lib/views/desk-event';
import { legibleView } from '@/lib/views/legible';
import type { ThingReview } from '@/lib/views/step-effects';
import { type DeskThing, maySee, type NotShown, readDeskThing } from './desk-thing';
import { readReview } from './review';

/** Statements on one page. */
export const STATEMENTS_PAGE = 50;

/** How many searches the page shows; the rest is reached by their questions. */
const SEARCHES = 50;

export type DeskEventPage = { ok: true; thing: DeskThing; review: ThingReview; view: DeskEventView };

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
  const said = statements.map(({ statement }) => statement);
  // "fewer than the ministry's 400" names a statement that may be on another page, and its source.
  const named = await statementsById(db, said.flatMap(linksOf));
  const hidden = await hiddenStatements(
    db,
    member.id,
    [...said, ...named].map(({ id: of }) => of),
  );
  const sources = await sourcesById(db, [
    ...[...said, ...named].map(({ source }) => source),
    ...searches.map(({ search }) => search.source),
  ]);
  const whole: EventRecord = {
    event,
    claims: claims.map(({ claim }) => claim),
    statements: [...said, ...named.filter(({ id: of }) => !said.some(({ id: own }) => own === of))],
    renderings: [],
    sources,
    documents: new Map(),
    searches: [],
    publishedAt: new Date(0).toISOString(),
  };
  const record = withoutFigures(whole, hidden);
  const missing = await missingInEvent(db, id);
  const view = deskEventView({ event, claims, statements, searches, sources, record, hidden, missing });
  const review = (await readReview(db, 'event', id, { event: event.slug })) ?? { effects: [] };
  return { ok: true, thing, review, view: legibleView(view) };
}
