import { randomBytes } from 'node:crypto';
import type { CommentThread } from '@/lib/domain/comment';
import type { PersonId } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';
import { saltedHash } from './wordings';

/** Something that was written in a thread. Its text is null once two people have redacted it. */
export type CommentRow = { id: string; author: PersonId; pseudonym: string; at: string; text: string | null };

/** A thread with all that was written in it; `revision` is the number of the one on which it began. */
export type ThreadRow = CommentThread & {
  id: string;
  kind: Reviewed;
  thing: string;
  revision: number;
  field: string | null;
  comments: readonly CommentRow[];
  /** Who settled it, or opened it again, last. */
  last?: { pseudonym: string; at: string };
};

const BY = { select: { pseudonym: true } } as const;
const OLDEST = { orderBy: [{ at: 'asc' }, { id: 'asc' }] } as const satisfies Prisma.Comment$answersArgs;
const WHOLE = {
  author: BY,
  answers: { ...OLDEST, include: { author: BY } },
  settlements: { orderBy: { number: 'asc' }, include: { by: BY } },
} as const satisfies Prisma.CommentInclude;

type Row = Prisma.CommentGetPayload<{ include: typeof WHOLE }>;

const commentOf = ({ id, authorId, author, at, text }: Omit<Row, 'answers' | 'settlements'>): CommentRow => ({
  id,
  author: authorId,
  pseudonym: author.pseudonym,
  at: at.toISOString(),
  text,
});

function threadOf({ answers, settlements, ...first }: Row): ThreadRow {
  const comments = [first, ...answers].map(commentOf);
  const last = settlements.at(-1);
  return {
    id: first.id,
    kind: first.kind,
    thing: first.thingId,
    revision: first.revision,
    field: first.field,
    comments,
    authors: comments.map(({ author }) => author),
    settlements: settlements.map(({ settled, byId }) => ({ settled, by: byId })),
    ...(last && { last: { pseudonym: last.by.pseudonym, at: last.at.toISOString() } }),
  };
}

/** The threads on a thing, the first begun first. */
export async function threadsOn(db: Transaction, kind: Reviewed, thing: string): Promise<readonly ThreadRow[]> {
  const where = { kind, thingId: thing, threadId: null };
  return (await db.comment.findMany({ where, ...OLDEST, include: WHOLE })).map(threadOf);
}

/** A thread by its first comment; undefined where there is none. */
export async function readThread(db: Transaction, id: string): Promise<ThreadRow | undefined> {
  const row = await db.comment.findUnique({ where: { id, threadId: null }, include: WHOLE });
  return row ? threadOf(row) : undefined;
}

/** How many threads are open on each of these things; those that have none are left out. */
export async function openThreads(db: Transaction, things: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (things.length === 0) return new Map();
  const rows = await db.$queryRaw<{ thing: string; many: number }[]>`
    select thing_id::text as thing, count(*)::int as many from comment
    where thread_id is null and thing_id in (${Prisma.join(things.map((id) => Prisma.sql`${id}::uuid`))})
      and not thread_is_settled(id) group by thing_id`;
  return new Map(rows.map(({ thing, many }) => [thing, many]));
}

export type NewComment = {
  kind: Reviewed;
  thing: string;
  revision: number;
  field: string | null;
  /** The thread that it answers in; null where it begins one. */
  thread: string | null;
  author: PersonId;
  text: string;
  at: Date;
};

/** Writes a comment, and returns its id and its salted hash in hexadecimal. */
export async function insertComment(db: Transaction, comment: NewComment): Promise<{ id: string; hash: string }> {
  const { kind, thing, revision, field, thread, author, text, at } = comment;
  const salt = new Uint8Array(randomBytes(16));
  const textHash = saltedHash(salt, [text]);
  const data = { kind, thingId: thing, revision, field, threadId: thread, authorId: author, text, salt, textHash, at };
  const { id } = await db.comment.create({ data, select: { id: true } });
  return { id, hash: Buffer.from(textHash).toString('hex') };
}

/** Settles a thread, or opens it again. */
export async function insertSettlement(
  db: Transaction,
  { thread, number, settled, by, at }: { thread: string; number: number; settled: boolean; by: PersonId; at: Date },
): Promise<void> {
  const data = { threadId: thread, number, settled, byId: by, at };
  await db.commentSettlement.create({ data, select: { number: true } });
}
