import type { Claim, Search, Statement } from '@/lib/domain/record';
import type { StatementId } from '@/lib/domain/value';
import type { Standing } from '@/lib/platform/generated/client';
import { claimContents, claimOf } from './claims';
import { searchOf } from './searches';
import { statementContents, statementOf } from './statements';
import { discardedAmong } from './steps';
import type { Transaction } from './transaction';

// What the desk's page of an event shows, as latest revisions have it.

const newest = { take: 1, orderBy: { number: 'desc' } } as const;

export type DeskClaim = { claim: Claim; standing: Standing; statements: number };

/** The questions of an event in their order, and how many statements each has. */
export async function claimsOfEvent(db: Transaction, eventId: string): Promise<readonly DeskClaim[]> {
  const rows = await db.claim.findMany({
    where: { eventId },
    include: { revisions: { ...newest, include: claimContents } },
  });
  const given = await givenUp(db, rows);
  const counted = await db.statement.groupBy({ by: ['claimId'], where: { eventId }, _count: true });
  const counts = new Map(counted.map(({ claimId, _count }) => [claimId, _count]));
  return rows
    .flatMap(({ slug, standing, revisions: [revision] }) => {
      if (!revision || given.has(revision.id)) return [];
      const claim = claimOf(slug, revision);
      return { claim, standing, statements: counts.get(claim.id) ?? 0 };
    })
    .sort((a, b) => a.claim.position - b.claim.position || (a.claim.slug < b.claim.slug ? -1 : 1));
}

type Latest = { standing: Standing; revisions: readonly { id: string }[] };

/** The latest revisions of those that were discarded before anybody saw them: they are on no list. */
export function givenUp(db: Transaction, rows: readonly Latest[]): Promise<ReadonlySet<string>> {
  const unseen = rows.filter(({ standing }) => standing === 'unpublished');
  return discardedAmong(
    db,
    unseen.flatMap(({ revisions: [revision] }) => revision?.id ?? []),
  );
}

export type DeskStatement = { statement: Statement; standing: Standing; hasEvidence: boolean };

const CONTENTS = {
  ...statementContents,
  evidence: { ...statementContents.evidence, take: 1 },
  publications: { take: 0 },
} as const;

/** One page of the statements of an event, the last logged first. */
export async function statementsOfEvent(
  db: Transaction,
  eventId: string,
  { skip, take }: { skip: number; take: number },
): Promise<readonly DeskStatement[]> {
  const rows = await db.statement.findMany({
    where: { eventId },
    orderBy: { id: 'desc' },
    skip,
    take,
    include: { revisions: { ...newest, include: CONTENTS } },
  });
  const given = await givenUp(db, rows);
  return rows.flatMap(({ revisions: [revision], standing, ...row }) =>
    revision && !given.has(revision.id)
      ? { statement: statementOf(row, revision), standing, hasEvidence: revision.evidence.length > 0 }
      : [],
  );
}

/** Statements by their ids, in no order. */
export async function statementsById(db: Transaction, ids: readonly StatementId[]): Promise<readonly Statement[]> {
  if (ids.length === 0) return [];
  const include = { revisions: { ...newest, include: CONTENTS } };
  const rows = await db.statement.findMany({ where: { id: { in: [...new Set(ids)] } }, include });
  return rows.flatMap(({ revisions: [revision], ...row }) => (revision ? statementOf(row, revision) : []));
}

export type DeskSearch = { search: Search; standing: Standing };

/** The searches on questions of an event that found nothing. */
export async function searchesOfEvent(db: Transaction, eventId: string, take: number): Promise<readonly DeskSearch[]> {
  const rows = await db.search.findMany({
    where: { claim: { eventId } },
    orderBy: { id: 'desc' },
    take,
    include: { revisions: newest },
  });
  const given = await givenUp(db, rows);
  return rows.flatMap(({ revisions: [revision], standing, ...row }) =>
    revision && !given.has(revision.id) ? { search: searchOf(row, revision), standing } : [],
  );
}

/** How many statements of an event have no evidence, and how many sources that speak in it readers do not see yet. */
export async function missingInEvent(
  db: Transaction,
  eventId: string,
): Promise<{ withoutEvidence: number; unpublishedSources: number }> {
  const [row] = await db.$queryRaw<{ withoutEvidence: number; unpublishedSources: number }[]>`
    select
      (select count(*)::int from statement s join lateral (
          select id from statement_revision where statement_id = s.id order by number desc limit 1) r on true
        where s.event_id = ${eventId}::uuid and not exists (select 1 from evidence where statement_revision_id = r.id)
      ) as "withoutEvidence",
      (select count(*)::int from source where published_revision_id is null and id in (
        select source_id from statement where event_id = ${eventId}::uuid)) as "unpublishedSources"`;
  return row ?? { withoutEvidence: 0, unpublishedSources: 0 };
}
