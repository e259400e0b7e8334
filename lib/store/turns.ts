import type { Reviewed } from '@/lib/domain/review';
import type { Verdict } from '@/lib/domain/verdict';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** Somebody of the desk, under the name that the log has for them. */
export type Named = { id: string; pseudonym: string };

/** Since when something waits, who wrote it, who asked something of it, and which verdict publishing it would change. */
export type Turn = {
  since: Date;
  author?: Named;
  asker?: Named;
  move?: { question: string; before: Verdict; after: Verdict };
};

type Row = {
  thing: string;
  since: Date;
  author: string | null;
  author_name: string | null;
  asker: string | null;
  asker_name: string | null;
  question: string | null;
  before: Verdict | null;
  after: Verdict | null;
};

/** Whose turn it is with these things, by thing: one query, however many they are. */
export async function turnsOf(
  db: Transaction,
  things: readonly { kind: Reviewed; thing: string }[],
): Promise<ReadonlyMap<string, Turn>> {
  if (things.length === 0) return new Map();
  const keys = things.map(({ kind, thing }) => Prisma.sql`(${kind}::reviewed, ${thing}::uuid)`);
  const rows = await db.$queryRaw<Row[]>`
    select i.thing_id::text as thing, i.changed_at as since, i.author_id::text as author, w.pseudonym as author_name,
      i.asked_by_id::text as asker, a.pseudonym as asker_name, coalesce(r.short_name, r.question) as question,
      v.verdict_before::text as before, v.verdict_after::text as after
    from desk_item i left join person w on w.id = i.author_id left join person a on a.id = i.asked_by_id
      left join review_effect v on i.changes_verdict and v.kind = i.kind and v.thing_id = i.thing_id
      left join claim c on c.id = v.claim_id left join claim_revision r on r.id = c.published_revision_id
    where (i.kind, i.thing_id) in (${Prisma.join(keys)})`;
  return new Map(rows.map((row) => [row.thing, turnOf(row)]));
}

function turnOf({ since, author, author_name, asker, asker_name, question, before, after }: Row): Turn {
  return {
    since,
    ...(author !== null && author_name !== null && { author: { id: author, pseudonym: author_name } }),
    ...(asker !== null && asker_name !== null && { asker: { id: asker, pseudonym: asker_name } }),
    ...(question !== null && before !== null && after !== null && { move: { question, before, after } }),
  };
}
