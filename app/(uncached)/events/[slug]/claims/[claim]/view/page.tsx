import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { claimMetadata } from '@/app/read-metadata';
import { ClaimArticle } from '@/components/claim/claim-article';
import { UnavailablePage } from '@/components/event/unavailable-page';
import { readClaimView, readClaimViewUncached } from '@/lib/reads/claim';
import { parseTableAddress } from '@/lib/schemas/table-address';

type Props = {
  params: Promise<{ slug: string; claim: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Rendered for each request, without streaming: a page sent in parts would need scripts to assemble it. */
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

/**
 * `/events/[slug]/claims/[claim]` as of a time: next.config.js rewrites it to this route. The question is read before
 * the time is checked, so that a question that does not exist returns 404.
 */
export default async function ClaimPageAsOf({ params, searchParams }: Props) {
  const { slug, claim } = await params;
  if (claim === placeholder) notFound();
  const found = await readClaimView(slug, claim);
  if (!found.ok && found.reason === 'not found') notFound();
  const { asOf } = parseTableAddress(await searchParams);
  const read = await readClaimViewUncached(slug, claim, asOf);
  if (!read.ok && read.reason === 'not found') notFound();
  if (!read.ok) return <UnavailablePage unavailable={read.unavailable} />;
  return <ClaimArticle view={read.view} />;
}
