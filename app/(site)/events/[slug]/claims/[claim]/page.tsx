import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { claimMetadata } from '@/app/read-metadata';
import { ClaimArticle } from '@/components/claim/claim-article';
import { UnavailablePage } from '@/components/event/unavailable-page';
import { readClaimView } from '@/lib/reads/claim';

type Props = { params: Promise<{ slug: string; claim: string }> };

/** Served from the cache like the page of its event; the first request waits for the complete page. */
export const ensureStatic = 'navigation';

/** No loading placeholder: a page that is streamed in parts would need scripts to assemble it. */
export const instant = false;

/** A build needs no database: no claim can have this address, and nothing is read for it. */
const placeholder = '-';

export function generateStaticParams() {
  return [{ slug: placeholder, claim: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, claim } = await params;
  if (claim === placeholder) return {};
  return claimMetadata(slug, claim, await readClaimView(slug, claim));
}

export default async function ClaimPage({ params }: Props) {
  const { slug, claim } = await params;
  if (claim === placeholder) notFound();
  const read = await readClaimView(slug, claim);
  if (!read.ok && read.reason === 'not found') notFound();
  if (!read.ok) return <UnavailablePage unavailable={read.unavailable} />;
  return <ClaimArticle view={read.view} />;
}
