import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** What a line says of a thing, by its kind. Names of tables and columns only: nothing comes from outside. */
const LABELS: Record<Reviewed, { label: string; join?: string }> = {
  event: { label: 'r.title' },
  claim: { label: 'r.question' },
  source: { label: 'r.name' },
  statement: { label: `t.ref || ' · ' || coalesce(w.words, '[redacted]')`, join: 'wording w on w.id = r.wording_id' },
  rendering: { label: `t.ref || ' · ' || coalesce(w.words, '[redacted]')`, join: 'wording w on w.id = r.wording_id' },
  search: { label: 'r.places' },
  document: { label: 'r.title' },
};

export type Texts = { revision: string; label: string; reason: string };

/** Reads what the lines of a page say: one query, whatever kinds there are. */
export async function textsOf(
  db: Transaction,
  items: readonly { kind: Reviewed; revision: string }[],
): Promise<ReadonlyMap<string, Texts>> {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  if (kinds.length === 0) return new Map();
  const parts = kinds.map((kind) => {
    const revisions = items.flatMap((item) => (item.kind === kind ? item.revision : []));
    const { label, join } = LABELS[kind];
    const from = `"${kind}_revision" r join "${kind}" t on t.id = r.${kind}_id ${join ? `join ${join}` : ''}`;
    return Prisma.sql`select r.id::text as revision, left(${Prisma.raw(label)}, 200) as label, r.reason
      from ${Prisma.raw(from)} where r.id = any (${revisions}::uuid[])`;
  });
  const rows = await db.$queryRaw<Texts[]>`${Prisma.join(parts, ' union all ')}`;
  return new Map(rows.map((row) => [row.revision, row]));
}

/** Those of these revisions of statements and renderings that have no evidence: no document, and so no quote. */
export async function withoutEvidence(
  db: Transaction,
  items: readonly { kind: Reviewed; revision: string }[],
): Promise<ReadonlySet<string>> {
  const said = items.flatMap(({ kind, revision }) => (kind === 'statement' || kind === 'rendering' ? revision : []));
  if (said.length === 0) return new Set();
  const rows = await db.evidence.findMany({
    where: { OR: [{ statementRevisionId: { in: said } }, { renderingRevisionId: { in: said } }] },
    select: { statementRevisionId: true, renderingRevisionId: true },
  });
  const having = new Set(
    rows.map(({ statementRevisionId, renderingRevisionId }) => statementRevisionId ?? renderingRevisionId),
  );
  return new Set(said.filter((revision) => !having.has(revision)));
}

/** What one thing is called, as its latest revision has it. */
export async function labelOf(db: Transaction, kind: Reviewed, thing: string): Promise<string> {
  const row = await db.deskItem.findUnique({
    where: { kind_thingId: { kind, thingId: thing } },
    select: { revisionId: true },
  });
  if (!row) return '';
  return (await textsOf(db, [{ kind, revision: row.revisionId }])).get(row.revisionId)?.label ?? '';
}

/** What these things are called, as their latest revisions have it, by their ids. */
export async function labelsOf(
  db: Transaction,
  things: readonly { kind: Reviewed; thing: string }[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.deskItem.findMany({
    where: { thingId: { in: [...new Set(things.map(({ thing }) => thing))] } },
    select: { kind: true, thingId: true, revisionId: true },
  });
  const texts = await textsOf(
    db,
    rows.map(({ kind, revisionId }) => ({ kind, revision: revisionId })),
  );
  return new Map(rows.map(({ thingId, revisionId }) => [thingId, texts.get(revisionId)?.label ?? '']));
}
