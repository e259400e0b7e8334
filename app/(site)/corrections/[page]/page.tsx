import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionsPage, correctionsAddress, FEED } from '@/components/correction/corrections-page';
import { readCorrections } from '@/lib/reads/corrections';
import { parsePageNumber } from '@/lib/schemas/page-number';

type Props = { params: Promise<{ page: string }> };

/** `/corrections` and `/corrections?page=2`: next.config.js rewrites both to this route, which caches each page. */
export const ensureStatic = 'navigation';
export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = parsePageNumber((await params).page);
  if (page === 'not a page') return {};
  return { title: 'Corrections', alternates: { canonical: correctionsAddress(page), types: FEED } };
}

/** A build needs no database: page 0 does not exist, and nothing is read for it. */
export function generateStaticParams() {
  return [{ page: '0' }];
}

export default async function Corrections({ params }: Props) {
  const page = parsePageNumber((await params).page);
  if (page === 'not a page') notFound();
  const list = await readCorrections(page);
  if (page > list.pages) notFound();
  return <CorrectionsPage {...list} />;
}
