import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventList } from '@/components/event/event-list';
import { ReportLink } from '@/components/report/report-link';
import { readEventList } from '@/lib/reads/events';
import { parsePageNumber } from '@/lib/schemas/page-number';

type Props = { params: Promise<{ page: string }> };

/** `/` and `/?page=2`: next.config.js sends both here, where a page of the list is one cached page. */
export const ensureStatic = 'navigation';
export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  return {
    title: { absolute: 'Crossread: what each source said, side by side' },
    alternates: { canonical: page === '1' ? '/' : `/?page=${encodeURIComponent(page)}` },
  };
}

/** A build needs no database: nothing is read for page 0, which does not exist. */
export function generateStaticParams() {
  return [{ page: '0' }];
}

export default async function EventListPage({ params }: Props) {
  const page = parsePageNumber((await params).page);
  if (page === 'not a page') notFound();
  const list = await readEventList(page);
  if (page > 1 && list.items.length === 0) notFound();
  return (
    <>
      <EventList {...list} />
      <ReportLink about={page === 1 ? '/' : `/?page=${page}`} />
    </>
  );
}
