import { countsFrom } from '@/lib/domain/moment';
import type { Document, DocumentId, Reply, SourceId, Statement } from '@/lib/domain/record';
import { documentOf, evidenceContents } from './documents';
import { type Merged, sourceNow } from './merged-sources';
import { givenAtOf, replyWording } from './replies';
import type { Transaction } from './transaction';

/** A reply that readers see where they see what it is on: whose it is on a statement, that statement says. */
export type PublishedReply = {
  reply: Omit<Reply, 'source'> & { source?: SourceId };
  document?: Document;
  /** When it was published or released last, in epoch milliseconds. */
  publishedAt: number;
};

/**
 * The replies that readers see on the statements of these events, and of these sources as a whole, the first given first. Of
 * each place it is the one that was published last, unless that is held. `merged` says which sources are one. Two queries,
 * however many there are.
 */
export async function readPublishedReplies(
  db: Transaction,
  { events, sources, merged }: { events: readonly string[]; sources: readonly SourceId[]; merged: Merged },
): Promise<readonly PublishedReply[]> {
  const named = new Set(sources);
  const own = [...named, ...[...merged].flatMap(([from, into]) => (named.has(into) ? from : []))];
  const shown = await db.$queryRaw<{ id: string; at: Date }[]>`
    select q.id::text as id, (select max(s.at) from reply_step s where s.reply_id = q.id and s.step in ('publish', 'release')) as at
    from (select distinct on (r.place_id) r.id
      from reply r join reply_step p on p.reply_id = r.id and p.step = 'publish' left join statement t on t.id = r.statement_id
      where t.event_id = any (${[...events]}::uuid[]) or r.source_id = any (${own}::uuid[])
      order by r.place_id, r.number desc) q
    where reply_state(q.id) = 'published'`;
  if (shown.length === 0) return [];
  const at = new Map(shown.map((row) => [row.id, row.at.getTime()]));
  const rows = await db.reply.findMany({
    where: { id: { in: [...at.keys()] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: { document: evidenceContents.include.document },
  });
  const found = rows.map((row): PublishedReply => {
    const { id, sourceId, statementId, document } = row;
    return {
      reply: {
        id,
        ...(sourceId !== null && { source: sourceNow(merged, sourceId) }),
        ...(statementId !== null && { statement: statementId }),
        wording: replyWording(row),
        givenAt: givenAtOf(row),
        evidence: document === null ? [] : [{ document: document.id }],
      },
      ...(document && { document: documentOf(document) }),
      publishedAt: at.get(id) ?? 0,
    };
  });
  const given = ({ reply: { givenAt } }: PublishedReply): number => countsFrom(givenAt, givenAt.zone);
  return found.sort((a, b) => given(a) - given(b));
}

/** Of these, the replies that belong into a record: on statements of it, or of a source that it names. */
export function repliesIn(
  all: readonly PublishedReply[],
  statements: readonly Statement[],
  sources: ReadonlyMap<SourceId, unknown>,
): {
  replies?: readonly Reply[];
  documents: readonly (readonly [DocumentId, Document])[];
  publishedAt: readonly number[];
} {
  const own = new Map(statements.map(({ id, source }) => [id, source]));
  const in_ = all.flatMap(({ reply, ...more }) => {
    const source = reply.statement === undefined ? reply.source : own.get(reply.statement);
    return source === undefined || !sources.has(source) ? [] : [{ ...more, reply: { ...reply, source } }];
  });
  return {
    ...(in_.length > 0 && { replies: in_.map(({ reply }) => reply) }),
    documents: in_.flatMap(({ document }) => (document ? [[document.id, document] as const] : [])),
    publishedAt: in_.map(({ publishedAt }) => publishedAt),
  };
}
