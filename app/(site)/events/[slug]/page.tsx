import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { eventMetadata } from '@/app/read-metadata';
import { EventBoard } from '@/components/event/event-board';
import { UnavailablePage } from '@/components/event/unavailable-page';
import { readTable } from '@/lib/reads/event';

type Props = { params: Promise<{ slug: string }> };

/** The bare address is served from the cache; the first request for an event waits for the complete page. */
export const ensureStatic = 'navigation';

/** No loading placeholder: a page that is streamed in parts would need scripts to assemble it. */
export const instant = false;

/** A build needs no database: no event can have this address, and nothing is read for it. */
const placeholder = '-';

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  if (slug === placeholder) return {};
  return eventMetadata(slug, await readTable(slug));
}

export default async function EventPage({ params }: Props) {
  const { slug } = await params;
  if (slug === placeholder) notFound();
  const read = await readTable(slug);
  if (!read.ok && read.reason === 'not found') notFound();
  if (!read.ok) return <UnavailablePage unavailable={read.unavailable} />;
  return <EventBoard view={read.view} />;
}
