import type { Event } from '@/lib/domain/record';
import type { EventRevision, Prisma } from '@/lib/platform/generated/client';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';

export async function insertEvent(tx: Prisma.TransactionClient, slug: string): Promise<string> {
  return (await tx.event.create({ data: { slug }, select: { id: true } })).id;
}

export async function insertEventRevision(
  tx: Prisma.TransactionClient,
  id: string,
  event: Event,
  written: RevisionMeta,
): Promise<RevisionRef> {
  const number = await nextNumber(tx.eventRevision, { eventId: id });
  const revision = await tx.eventRevision.create({
    data: withTexts('event', {
      eventId: id,
      number,
      title: event.title,
      summary: event.summary,
      place: event.place ?? null,
      timeZone: event.zone,
      occurredFrom: event.occurred ? new Date(event.occurred.from) : null,
      occurredTo: event.occurred ? new Date(event.occurred.to) : null,
      fictional: event.fictional,
      ...revisionColumns(written),
    }),
    select: { id: true },
  });
  return { kind: 'event', id, revision: revision.id };
}

export function eventOf(slug: string, row: EventRevision): Event {
  return {
    id: row.eventId,
    slug,
    title: row.title,
    summary: row.summary,
    ...(row.place !== null && { place: row.place }),
    zone: row.timeZone,
    ...(row.occurredFrom &&
      row.occurredTo && { occurred: { from: row.occurredFrom.toISOString(), to: row.occurredTo.toISOString() } }),
    fictional: row.fictional,
  };
}
