import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';
import { saltedHash, textsBound } from './wordings';

/** What is published of a thing, and what its last log entry about publishing says. Empty where it has none. */
export type Binding = {
  thing: string;
  revision: string;
  approved: string | null;
  body: string | null;
  salt: Uint8Array | null;
};

const FIRST = '00000000-0000-0000-0000-000000000000';

/** A page of everything that is published of one kind, by id. */
export async function publishedBindings(
  db: Transaction,
  kind: Reviewed,
  take: number,
  after: string = FIRST,
): Promise<Binding[]> {
  return db.$queryRaw<Binding[]>`
    select i.id as thing, i.published_revision_id as revision, t.revision_id as approved, l.body, l.salt
    from ${Prisma.raw(`"${kind}"`)} i
    left join lateral (
      select id, revision_id from transition
      where kind = ${kind}::reviewed and thing_id = i.id and step = 'publish' order by number desc limit 1) t on true
    left join log_entry l on l.transition_id = t.id and l.chain = 'public'
    where i.published_revision_id is not null and i.id > ${after}::uuid
    order by i.id limit ${take}`;
}

const said = {
  wordingHash: true,
  wording: true,
  evidence: { select: { quoteHash: true, quote: true } },
} as const;

/** Whether the words and quotes of a revision that are not redacted are those that it was written with. */
export async function wordsHold(db: Transaction, kind: Reviewed, revision: string): Promise<boolean> {
  const where = { where: { id: revision }, select: said };
  if (kind !== 'statement' && kind !== 'rendering') return true;
  const row =
    kind === 'statement'
      ? await db.statementRevision.findUniqueOrThrow(where)
      : await db.renderingRevision.findUniqueOrThrow(where);
  return (
    (row.wording.redactedAt !== null || same(row.wordingHash, saltedHash(row.wording.salt, textsBound(row.wording)))) &&
    row.evidence.every(({ quote, quoteHash }) => {
      if (quote === null || quote.redactedAt !== null) return true;
      const { exact, prefix, suffix, startAt, endAt } = quote;
      return same(quoteHash, saltedHash(quote.salt, [exact, prefix, suffix, startAt, endAt]));
    })
  );
}

const same = (a: Uint8Array | null, b: Uint8Array): boolean => a !== null && Buffer.from(a).equals(b);
