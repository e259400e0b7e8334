import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportLink } from '@/components/error-report/report-link';
import { LogList } from '@/components/log/log-list';
import { publicLog } from '@/lib/reads/log';
import { parseLogPage } from '@/lib/schemas/log-address';

type Props = { params: Promise<{ before: string }> };

/** `/log` and `/log?before=120`: next.config.js sends both here, where a page of the log is one cached page. */
export const ensureStatic = 'navigation';
export const instant = false;

export const metadata: Metadata = { title: 'The log' };

/** A build needs no database: nothing is read before entry 0, which does not exist. */
export function generateStaticParams() {
  return [{ before: '0' }];
}

export default async function LogPage({ params }: Props) {
  const before = parseLogPage((await params).before);
  if (before === 'not a page') notFound();
  return (
    <>
      <LogList page={await publicLog({ before })} />
      <ReportLink about={before === 'the end' ? '/log' : `/log?before=${before}`} />
    </>
  );
}
