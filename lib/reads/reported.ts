import { placeReported } from '@/lib/domain/error-report';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { claimsAt, eventsAt, statementsOn } from '@/lib/store/things-by-slug';
import { deskPage } from '@/lib/views/desk';
import { legible } from '@/lib/views/legible';
import { sentencesOf } from './desk';
import { maySee } from './desk-thing';

export type Reported = { kind: 'event' | 'claim'; id: string };

/** What the pages are about that reports name, by path: a question, or an event. Two queries, however many they are. */
export async function readReported(paths: readonly string[]): Promise<ReadonlyMap<string, Reported>> {
  const places = paths.flatMap((path) => {
    const place = placeReported(path);
    return place ? [{ path, ...place }] : [];
  });
  const db = deskDatabase();
  const events = await eventsAt(
    db,
    places.map(({ event }) => event),
  );
  const asked = places.flatMap(({ event, claim }) => {
    const of = events.get(event);
    return of === undefined || claim === undefined ? [] : [{ event: of, slug: claim }];
  });
  const claims = await claimsAt(db, asked);
  return new Map(
    places.flatMap(({ path, event, claim }) => {
      const of = events.get(event);
      if (of === undefined) return [];
      const question = claim === undefined ? undefined : claims.get(`${of} ${claim}`);
      const found: Reported = question === undefined ? { kind: 'event', id: of } : { kind: 'claim', id: question };
      return [[path, found] as const];
    }),
  );
}

/** More statements than this are looked for in the lists of the desk. */
const MOST = 100;

/** The statements on a question that somebody reported, each with its page, opened for that report. */
export async function readReportedStatements(
  member: Member,
  claim: string,
  report: number,
): Promise<readonly { page: string; text: string }[]> {
  if (!maySee(member).ok) return [];
  const ids = await statementsOn(deskDatabase(), claim, MOST);
  const sentences = await sentencesOf(
    ids.map((thing) => ({ kind: 'statement', thing })),
    member.id,
  );
  return ids.map((id) => ({
    page: `${deskPage('statement', id)}?report=${report}`,
    text: legible(sentences.get(id) ?? id),
  }));
}
