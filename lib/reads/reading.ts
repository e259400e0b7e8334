import type { Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { readDeskDocument, sourcesById } from '@/lib/store/desk-things';
import { latestDocument } from '@/lib/store/documents';
import { eventsForDocument, statementsFrom } from '@/lib/store/passages';
import { languageOf } from '@/lib/suggest/language-of';
import { dayText } from '@/lib/views/dates';
import { languageWords } from '@/lib/views/desk-lists';
import { directionOf } from '@/lib/views/languages';
import { legible, legibleView } from '@/lib/views/legible';
import { documentPicture } from '@/lib/views/picture';
import { type LoggedView, loggedViews, type ReadingView } from '@/lib/views/reading';
import { maySee, type NotShown } from './desk-thing';
import { readSaidFor } from './kept-back';
import { heldTexts } from './legal-holds';

/** Statements that are listed under a text, and events to choose from. */
const MOST_LOGGED = 1000;
const MOST_EVENTS = 50;

export type Reading = { ok: true; document: ReadingView; logged: readonly LoggedView[] };

/** A document that has no text, or whose text two people have redacted, cannot be read. */
export type NotRead = NotShown | { ok: false; reason: 'no text'; title: string };

/** A document with its text, and what was logged from it. */
export async function readReading(member: Member, id: string): Promise<Reading | NotRead> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const db = deskDatabase();
  const document = await readDeskDocument(db, id);
  if (document === undefined) return { ok: false, reason: 'no such thing' };
  const { title, outlet, confidential, text } = document;
  if (text === undefined) return { ok: false, reason: 'no text', title: legible(title) };
  // Without it Arabic words would be logged as English ones, in the desk's own words.
  const language = document.language ?? languageOf(text)?.language;
  const publishedOn = (await latestDocument(db, id))?.publishedOn;
  const published = publishedOn && dayText(publishedOn);
  const source = outlet === undefined ? undefined : (await sourcesById(db, [outlet])).get(outlet);
  const held = (await heldTexts([id])).get(id);
  const picture = document.captured && documentPicture(id, document.captured);
  const facts = [
    ...(source ? [source.name] : []),
    ...(published ? [published] : []),
    ...(document.language === undefined ? [] : [languageWords(document.language)]),
    document.captured ? 'captured' : 'desk summary',
    ...(picture ? ['its text was read from pictures by a program'] : []),
    ...(confidential ? ['confidential: it never leaves the desk'] : []),
    ...(held === undefined ? [] : [held]),
  ];
  return {
    ok: true,
    document: {
      id,
      title: legible(title),
      facts: legibleView(facts),
      ...(language !== undefined && { language }),
      dir: language === undefined ? 'auto' : directionOf(language),
      confidential,
      ...(source && { outlet: source.name }),
      ...(published && { published }),
      text,
      ...(picture && { picture }),
    },
    logged: await readLogged(member, id),
  };
}

/** What was logged from a document, as it is now. For those who may see what is not published. */
export async function readLogged(member: Member, document: string): Promise<readonly LoggedView[]> {
  if (!maySee(member).ok) return [];
  const db = deskDatabase();
  const rows = await statementsFrom(db, document, MOST_LOGGED);
  const statements = rows.map(({ statement }) => statement);
  const said = await readSaidFor(db, member.id, { statements, renderings: [], searches: [] });
  return loggedViews(rows, said, member.id);
}

/** Events from which a reader of a document chooses; `isHere` are those in which it is evidence already. */
export async function readEventsToRead(
  member: Member,
  document: string,
): Promise<readonly { id: string; title: string; isHere: boolean }[] | Refusal> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed.reason;
  return legibleView(await eventsForDocument(deskDatabase(), document, MOST_EVENTS));
}
