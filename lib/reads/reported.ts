import { placeReported } from '@/lib/domain/error-report';
import { can } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { findSources } from '@/lib/store/desk-finding';
import { placeOf } from '@/lib/store/entry-places';
import { reportNumbered } from '@/lib/store/report-answers';
import { claimsAt, eventsAt, sourcesIn, statementsOn } from '@/lib/store/things-by-slug';
import { deskPage } from '@/lib/views/desk';
import type { ReportAsReply, ReportedLink } from '@/lib/views/error-reports';
import { legible } from '@/lib/views/legible';
import { REPLIES_PART } from '@/lib/views/reply';
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
): Promise<readonly ReportedLink[]> {
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

/** Undefined where there is no such report, it was erased, or this person may not read it or log a reply. */
export async function readReportAsReply(
  member: Member,
  report: number,
  words: string,
): Promise<ReportAsReply | undefined> {
  const mayDo = can(member, 'see error reports', 'the desk').ok && can(member, 'log reply', 'the desk').ok;
  const db = deskDatabase();
  const read = mayDo ? await reportNumbered(db, report) : undefined;
  if (read === undefined) return undefined;
  const about = (await readReported(read.about === null ? [] : [read.about])).get(read.about ?? '');
  const event = about?.kind === 'claim' ? (await placeOf(db, 'claim', about.id))?.event : about?.id;
  const statements = about?.kind === 'claim' ? await readReportedStatements(member, about.id, report) : [];
  const sources =
    words === '' && event !== undefined
      ? await sourcesIn(db, event, MOST)
      : (await findSources(db, { words, address: '', skip: 0, take: MOST })).rows;
  const at = (page: string) => `${page}?report=${report}${REPLIES_PART}`;
  return {
    wrong: legible(read.wrong),
    statements: statements.map(({ page, text }) => ({ page: `${page}${REPLIES_PART}`, text })),
    sources: sources.map(({ id, name }) => ({ page: at(deskPage('source', id)), text: legible(name) })),
  };
}
