import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventList } from '@/components/event/event-list';
import { listAddress } from '@/components/event/list-address';
import { readEventList } from '@/lib/reads/events';
import { parseListOrder } from '@/lib/schemas/list-order';
import { parsePageNumber } from '@/lib/schemas/page-number';

type Props = { params: Promise<{ order: string; page: string }> };

/**
 * `/`, `/?page=2` and `/?order=disputed`: next.config.js rewrites them to this route, which caches each page of the
 * list.
 */
export const ensureStatic = 'navigation';
export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const [order, page] = [parseListOrder(given.order), parsePageNumber(given.page)];
  if (order === 'no order' || page === 'not a page') return {};
  return {
    title: { absolute: 'Crossread: what each source said, side by side' },
    alternates: { canonical: listAddress(order, page) },
  };
}

/** A build needs no database: page 0 does not exist, and nothing is read for it. */
export function generateStaticParams() {
  return [{ order: 'latest', page: '0' }];
}

export default async function EventListPage({ params }: Props) {
  const given = await params;
  const [order, page] = [parseListOrder(given.order), parsePageNumber(given.page)];
  if (order === 'no order' || page === 'not a page') notFound();
  const list = await readEventList(order, page);
  if (page > 1 && list.items.length === 0) notFound();
  return <EventList {...list} order={order} />;
}
