import { can } from '@/lib/domain/permission';
import type { Actor, Member } from '@/lib/domain/person';
import {
  firstOfReply,
  followsReply,
  REPLY_STEPS,
  REPLY_TOLD,
  type ReplyOn,
  replyNeedsReason,
  shownInPlace,
} from '@/lib/domain/reply';
import type { Standing } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { sourcesById } from '@/lib/store/desk-things';
import { placeOf } from '@/lib/store/entry-places';
import { isMerged } from '@/lib/store/merged-sources';
import { documentNames } from '@/lib/store/passages';
import { actorOf } from '@/lib/store/people';
import { type ReplyAtDesk, repliesOn, standingOf } from '@/lib/store/replies';
import { reportNumbered } from '@/lib/store/report-answers';
import { typedTime } from '@/lib/views/composer-defaults';
import { instantDay, momentISO, momentText } from '@/lib/views/dates';
import { deskPage } from '@/lib/views/desk';
import { wordingView } from '@/lib/views/evidence';
import { legibleView } from '@/lib/views/legible';

import { refusalText } from '@/lib/views/refusal-text';
import {
  type OpenReplyStep,
  REPLACED,
  REPLY_LABELS,
  type RepliesView,
  type ReplyAtDeskView,
  type ReplyPlaceView,
  replyHistory,
  replyStateText,
  replyTurn,
} from '@/lib/views/replies';
import { documentChoice, documentChoices } from './named-documents';

/** `zone` is in which times are typed, `report` the number of the report for which the page was opened. */
type Given = { zone: string; report: number | undefined };

/** What the source replied to a thing, with what is open for this person, and what the form begins with that logs another. */
export async function readReplies(member: Member, on: ReplyOn, given: Given): Promise<RepliesView> {
  const db = deskDatabase();
  const actor = await actorOf(db, member, new Date(systemClock().epochMilliseconds));
  const rows = await repliesOn(db, on);
  const standing = (await standingOf(db, on)) ?? 'unpublished';
  const documents = await documentNames(
    db,
    rows.flatMap(({ document }) => document ?? []),
  );
  const by = await nameOf(on);
  const mayLog = can(actor, 'log reply', 'the desk').ok && !(await isMerged(db, on.kind, on.thing));
  const places = [...new Set(rows.map(({ place }) => place))].map((place) => rows.filter((row) => row.place === place));
  const around = { actor, standing, by, documents, mayLog };
  return {
    on,
    places: legibleView(places.map((place) => placeView(place, around))),
    documents: mayLog ? await documentChoices() : [],
    ...(mayLog && { begin: await beginOf(actor, given) }),
    ...(given.report !== undefined && { report: given.report }),
  };
}

/** The name of the source that replies. */
async function nameOf({ kind, thing }: ReplyOn): Promise<string> {
  const db = deskDatabase();
  const place = kind === 'statement' ? await placeOf(db, 'statement', thing) : undefined;
  const source = place?.source ?? thing;
  return (await sourcesById(db, [source])).get(source)?.name ?? 'the source';
}

/** What the form begins with: of a report, its words, and the day on which it came in. */
async function beginOf(actor: Actor, { zone, report }: Given): Promise<Readonly<Record<string, string>>> {
  const mayRead = report !== undefined && can(actor, 'see error reports', 'the desk').ok;
  const read = mayRead ? await reportNumbered(deskDatabase(), report) : undefined;
  return { zone, ...(read && { words: read.wrong, given: instantDay(read.received, zone) }) };
}

type Documents = ReadonlyMap<string, { slug: string; title: string }>;
type Around = { actor: Actor; standing: Standing; by: string; documents: Documents; mayLog: boolean };

function placeView(place: readonly ReplyAtDesk[], around: Around): ReplyPlaceView {
  const view = viewerOf(place, around);
  const [latest, readers] = [place.at(-1), shownInPlace(place)];
  if (latest === undefined) throw new Error('A place has at least one reply.');
  return {
    key: latest.place,
    latest: view(latest),
    ...(readers && readers.id !== latest.id && { readers: view(readers) }),
    before: place.filter(({ id }) => id !== latest.id && id !== readers?.id).map(view),
    ...(around.mayLog && { correct: correctionOf(latest, around.documents) }),
  };
}

/** The form that corrects a reply begins with it, unless its words are gone. */
function correctionOf(
  { id, wording, givenAt, isRedacted, document: cited }: ReplyAtDesk,
  documents: Documents,
): Readonly<Record<string, string>> {
  const document = documents.get(cited ?? '');
  const translation = wording.kind === 'verbatim' ? wording.translation : undefined;
  return {
    ...{ after: id, zone: givenAt.zone, given: typedTime(givenAt, givenAt.zone), language: wording.language },
    ...(document && { document: documentChoice(document) }),
    ...(!isRedacted && { words: wording.words }),
    ...(!isRedacted &&
      translation && {
        translation: translation.words,
        translationLanguage: translation.language,
        translator: translation.translator,
      }),
  };
}

function viewerOf(place: readonly ReplyAtDesk[], { actor, standing, by, documents }: Around) {
  const now = new Set([place.at(-1)?.id, shownInPlace(place)?.id]);
  return (reply: ReplyAtDesk): ReplyAtDeskView => {
    const { id, steps, document, report, givenAt, wording } = reply;
    const turn = now.has(id) ? replyTurn(reply, actor.id) : undefined;
    return {
      id,
      seen: steps.length,
      shown: {
        ...{ by, date: momentText(givenAt), dateTime: momentISO(givenAt) },
        ...{ words: wordingView(wording), evidence: [] },
      },
      state: now.has(id) ? replyStateText(reply) : REPLACED,
      ...(turn !== undefined && { turn }),
      ...(document !== null && {
        document: { title: documents.get(document)?.title ?? 'a document', href: deskPage('document', document) },
      }),
      ...(report !== null && { report: { text: `report ${report}`, href: `/desk/reports?show=all&find=${report}` } }),
      history: replyHistory(reply),
      steps: REPLY_STEPS.filter((step) => followsReply(step, reply, place, standing)).map((step) =>
        openStep(actor, step, reply),
      ),
    };
  };
}

function openStep(actor: Actor, step: (typeof REPLY_STEPS)[number], reply: ReplyAtDesk): OpenReplyStep {
  const first = firstOfReply(step, reply);
  const may = can(actor, REPLY_TOLD[step].did, first === undefined ? 'the desk' : { askedBy: first });
  if (may.ok) return { step, label: REPLY_LABELS[step], needsReason: replyNeedsReason(step) };
  return { step, whyNot: refusalText(may.reason) };
}
