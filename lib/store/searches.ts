import type { Search } from '@/lib/domain/record';
import type { Prisma, SearchRevision } from '@/lib/platform/generated/client';
import { momentOf, momentRow } from './moments';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';

export async function insertSearch(tx: Prisma.TransactionClient, claimId: string, sourceId: string): Promise<string> {
  return (await tx.search.create({ data: { claimId, sourceId }, select: { id: true } })).id;
}

export async function insertSearchRevision(
  tx: Prisma.TransactionClient,
  id: string,
  search: Pick<Search, 'places' | 'until' | 'note'>,
  written: RevisionMeta,
): Promise<RevisionRef> {
  const until = momentRow(search.until);
  const number = await nextNumber(tx.searchRevision, { searchId: id });
  const revision = await tx.searchRevision.create({
    data: withTexts('search', {
      searchId: id,
      number,
      places: search.places,
      untilOn: until.on,
      untilLastOn: until.until,
      untilAt: until.at,
      untilPrecision: until.precision,
      untilZone: until.zone,
      note: search.note ?? null,
      ...revisionColumns(written),
    }),
    select: { id: true },
  });
  return { kind: 'search', id, revision: revision.id };
}

export function searchOf(place: { id: string; claimId: string; sourceId: string }, row: SearchRevision): Search {
  return {
    id: place.id,
    claim: place.claimId,
    source: place.sourceId,
    places: row.places,
    until: momentOf({
      on: row.untilOn,
      until: row.untilLastOn,
      at: row.untilAt,
      precision: row.untilPrecision,
      zone: row.untilZone,
    }),
    ...(row.note !== null && { note: row.note }),
  };
}
