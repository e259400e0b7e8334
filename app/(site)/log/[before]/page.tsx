import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportLink } from '@/components/error-report/report-link';
import { LogList } from '@/components/log/log-list';
import { publicLog } from '@/lib/reads/log';
import { publicLogSigning } from '@/lib/reads/log-signing';
import { parseLogPage } from '@/lib/schemas/log-address';

type Props = { params: Promise<{ before: string }> };

/** `/log` and `/log?before=120`: next.config.js rewrites both to this route, which caches each page of the log. */
export const ensureStatic = 'navigation';
export const instant = false;

export const metadata: Metadata = { title: 'The log' };

/** A build needs no database: no entry comes before entry 0, and nothing is read for it. */
export function generateStaticParams() {
  return [{ before: '0' }];
}

export default async function LogPage({ params }: Props) {
  const before = parseLogPage((await params).before);
  if (before === 'not a page') notFound();
  return (
    <>
      <LogList page={await publicLog({ before })} signing={await publicLogSigning()} />
      <ReportLink about={before === 'the end' ? '/log' : `/log?before=${before}`} />
    </>
  );
}
