import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { eventMetadata } from '@/app/read-metadata';
import { EventBoard } from '@/components/event/event-board';
import { UnavailablePage } from '@/components/event/unavailable-page';
import { readEventView, readTableUncached } from '@/lib/reads/event';
import { stateNow } from '@/lib/reads/former-columns';
import { parseTableAddress } from '@/lib/schemas/table-address';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Rendered for each request, without streaming: a page sent in parts would need scripts to assemble it. */
export const instant = false;

/** A build needs no database: no event can have this address, and nothing is read for it. */
const placeholder = '-';

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  if (slug === placeholder) return {};
  return eventMetadata(slug, await readEventView(slug));
}

/**
 * `/events/[slug]` with parameters: next.config.js rewrites it to this route. The event is read before the parameters.
 */
export default async function EventPageWithParameters({ params, searchParams }: Props) {
  const { slug } = await params;
  if (slug === placeholder) notFound();
  const found = await readEventView(slug);
  if (!found.ok && found.reason === 'not found') notFound();
  const state = await stateNow(slug, parseTableAddress(await searchParams));
  const read = await readTableUncached(slug, state);
  if (!read.ok && read.reason === 'not found') notFound();
  if (!read.ok) return <UnavailablePage unavailable={read.unavailable} />;
  return <EventBoard view={read.view} state={state} />;
}
