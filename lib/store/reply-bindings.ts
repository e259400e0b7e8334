import { objectIn } from '@/lib/domain/log-event';
import type { PersonId } from '@/lib/domain/person';
import type { ReplyStep } from '@/lib/domain/reply';
import type { Reply as ReplyRow, ReplyStep as StepRow } from '@/lib/platform/generated/client';
import { methodWord } from './names';
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
  /** Its steps by their numbers, which count from 1. */
  steps: readonly { number: number; step: ReplyStep; person: PersonId }[];
  entry: { body: string; salt: Uint8Array } | undefined;
};

const stepsOf = (rows: readonly StepRow[]): ReplyBinding['steps'] =>
  rows.map(({ number, step, personId }) => ({ number, step: methodWord(step) as ReplyStep, person: personId }));

/** Every reply that was ever published, with the entry of the public chain that tells of it. Two queries. */
export async function replyBindings(db: Transaction): Promise<readonly ReplyBinding[]> {
  const rows = await db.reply.findMany({
    where: { steps: { some: { step: 'publish' } } },
    orderBy: { id: 'asc' },
    include: { steps: { orderBy: { number: 'asc' } } },
  });
  if (rows.length === 0) return [];
  const entries = await db.logEntry.findMany({
    where: { chain: 'public', body: { contains: '"did":"publish reply"' } },
    select: { body: true, salt: true },
  });
  const byTarget = new Map(entries.map((entry) => [objectIn(entry.body)?.target, entry]));
  return rows.map(({ steps, ...row }) => ({
    steps: stepsOf(steps),
    id: row.id,
    on: onOf(row),
    content: contentOf(row),
    areWords: row.redactedAt !== null || Buffer.from(row.wordsHash).equals(saltedHash(row.salt, wordsBound(row))),
    gone: row.redactedAt,
    entry: byTarget.get(row.id),
  }));
}
