import { objectIn } from '@/lib/domain/log-event';
import type { Reply as ReplyRow } from '@/lib/platform/generated/client';
import { type Plain, plain } from './plain';
import { onOf, wordsBound } from './replies';
import type { Transaction } from './transaction';
import { saltedHash } from './wordings';

/** What a reply says, in plain values: every column that is set, and of its words the salted hash alone, so that redacting them changes nothing here. */
const contentOf = ({
  words: _w,
  translation: _t,
  translator: _by,
  salt: _s,
  redactedAt: _r,
  ...row
}: ReplyRow): Plain => plain(row);

/** What publishing a reply binds. */
export async function replyContent(db: Transaction, id: string): Promise<Plain> {
  return contentOf(await db.reply.findUniqueOrThrow({ where: { id } }));
}

/** A reply that was published, what it says now, and the entry that published it. Empty where it has none. */
export type ReplyBinding = {
  id: string;
  on: ReturnType<typeof onOf>;
  content: Plain;
  /** Whether the words are those that were logged; undefined where they were redacted, at `gone`. */
  areWords: boolean;
  gone: Date | null;
  entry: { body: string; salt: Uint8Array } | undefined;
};

/** Every reply that was ever published, with the entry of the public chain that tells of it. Two queries. */
export async function replyBindings(db: Transaction): Promise<readonly ReplyBinding[]> {
  const rows = await db.reply.findMany({ where: { steps: { some: { step: 'publish' } } }, orderBy: { id: 'asc' } });
  if (rows.length === 0) return [];
  const entries = await db.logEntry.findMany({
    where: { chain: 'public', body: { contains: '"did":"publish reply"' } },
    select: { body: true, salt: true },
  });
  const byTarget = new Map(entries.map((entry) => [objectIn(entry.body)?.target, entry]));
  return rows.map((row) => ({
    id: row.id,
    on: onOf(row),
    content: contentOf(row),
    areWords: row.redactedAt !== null || Buffer.from(row.wordsHash).equals(saltedHash(row.salt, wordsBound(row))),
    gone: row.redactedAt,
    entry: byTarget.get(row.id),
  }));
}
