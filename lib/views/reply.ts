import type { EventRecord, Reply, SourceId } from '@/lib/domain/record';
import { indexOf } from '@/lib/domain/record-index';
import type { StatementId } from '@/lib/domain/value';
import type { ReplyFields } from '@/lib/schemas/report-fields';
import type { ReplyShown } from '@/lib/schemas/shown-fields';
import { momentISO, momentText } from './dates';
import { evidenceViews, wordingView } from './evidence';
import { countText } from './figures';
import { documentsFields, momentFields, wordingFields } from './report-fields';
import { sourceName } from './values';

/** The part of a page of the desk that has the replies to a thing. */
export const REPLIES_PART = '#replies';

/** A reply as readers see it, and who publishes it before they do. */
export const replyView = (reply: Reply, record: EventRecord): ReplyShown => ({
  by: sourceName(reply.source, record),
  date: momentText(reply.givenAt),
  dateTime: momentISO(reply.givenAt),
  words: wordingView(reply.wording),
  evidence: evidenceViews(reply.evidence, record),
});

const replyFields = ({ givenAt, wording, evidence }: Reply, record: EventRecord): ReplyFields => ({
  given: momentFields(givenAt),
  wording: wordingFields(wording),
  documents: documentsFields(evidence, record),
});

/** What a source replied to how a statement of it is shown; undefined where it did not. */
export const repliesShownOn = (statement: StatementId, record: EventRecord): ReplyShown[] | undefined =>
  indexOf(record)
    .repliesOn.get(statement)
    ?.map((reply) => replyView(reply, record));

/** The same for files. */
export const repliesFieldsOn = (statement: StatementId, record: EventRecord): ReplyFields[] | undefined =>
  indexOf(record)
    .repliesOn.get(statement)
    ?.map((reply) => replyFields(reply, record));

/** What a source replied to how it is shown as a whole; undefined where it did not. */
export const repliesShownOf = (source: SourceId, record: EventRecord): ReplyShown[] | undefined =>
  indexOf(record)
    .repliesOf.get(source)
    ?.map((reply) => replyView(reply, record));

/** The same of every statement's source, for files. */
export const repliesFieldsOf = (source: SourceId, record: EventRecord): ReplyFields[] | undefined =>
  indexOf(record)
    .repliesOf.get(source)
    ?.map((reply) => replyFields(reply, record));

/** A reply with what it is on, for the list of an event: a statement with its page, or the source as a whole. */
export type ListedReply = ReplyShown & { key: string; on?: { text: string; href: string } };

/** Every reply in an event, the first given first. */
export function listedReplies(record: EventRecord): readonly ListedReply[] {
  const { statements, claims } = indexOf(record);
  return (record.replies ?? []).map((reply) => {
    const statement = statements.get(reply.statement ?? '');
    const claim = statement && claims.get(statement.claim);
    const page = `/events/${encodeURIComponent(record.event.slug)}/claims/${encodeURIComponent(claim?.slug ?? '')}`;
    return {
      key: reply.id,
      ...replyView(reply, record),
      ...(statement &&
        claim && { on: { text: `${statement.ref}, on “${claim.question}”`, href: `${page}#${statement.ref}` } }),
    };
  });
}

/** "2 replies of sources": how many there are in an event; undefined where there is none. */
export const repliesText = ({ replies = [] }: EventRecord): string | undefined =>
  replies.length === 0 ? undefined : countText(replies.length, 'reply of a source', 'replies of sources');
