import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { eventMetadata } from '@/app/read-metadata';
import { EventBoard } from '@/components/event/event-board';
import { UnavailablePage } from '@/components/event/unavailable-page';
import { readEventView, readTableUncached } from '@/lib/reads/event';
import { parseTableAddress } from '@/lib/schemas/table-address';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Rendered anew for every request, whole: a page in parts would need scripts to put them together. */
export const instant = false;

/** A build needs no database: nothing is read for this address, which no event can have. */
const placeholder = '-';

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  if (slug === placeholder) return {};
  return eventMetadata(slug, await readEventView(slug));
}

/** `/events/[slug]` with parameters: next.config.js sends it here. The event comes first, the parameters after it. */
export default async function EventPageWithParameters({ params, searchParams }: Props) {
  const { slug } = await params;
  if (slug === placeholder) notFound();
  const found = await readEventView(slug);
  if (!found.ok && found.reason === 'not found') notFound();
  const state = parseTableAddress(await searchParams);
  const read = await readTableUncached(slug, state);
  if (!read.ok && read.reason === 'not found') notFound();
  if (!read.ok) return <UnavailablePage unavailable={read.unavailable} />;
  return <EventBoard view={read.view} state={state} />;
}
