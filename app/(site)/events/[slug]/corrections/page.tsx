import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventCorrections } from '@/components/correction/event-corrections';
import { ReportLink } from '@/components/error-report/report-link';
import { readCorrectionsOfEvent } from '@/lib/reads/corrections';

type Props = { params: Promise<{ slug: string }> };

/** Served from the cache like the page of its event. */
export const ensureStatic = 'navigation';
export const instant = false;

/** A build needs no database: no event can have this address, and nothing is read for it. */
const placeholder = '-';

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

const addressOf = (slug: string): string => `/events/${encodeURIComponent(slug)}/corrections`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const read = slug === placeholder ? undefined : await readCorrectionsOfEvent(slug);
  if (read === undefined) return { robots: { index: false } };
  return { title: `Corrections: ${read.title}`, alternates: { canonical: addressOf(slug) } };
}

export default async function CorrectionsOfEvent({ params }: Props) {
  const { slug } = await params;
  const read = slug === placeholder ? undefined : await readCorrectionsOfEvent(slug);
  if (read === undefined) notFound();
  return (
    <>
      <EventCorrections event={{ slug, title: read.title }} items={read.items} replies={read.replies} />
      <ReportLink about={addressOf(slug)} />
    </>
  );
}
