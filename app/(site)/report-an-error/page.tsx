import type { Metadata } from 'next';
import { ReportPage } from '@/components/error-report/report-page';
import { sendErrorReport } from '@/lib/actions/error-report-actions';
import { readPageName } from '@/lib/reads/page-name';
import { isNoPath, parsePath } from '@/lib/schemas/error-report';

export const metadata: Metadata = { title: 'Report an error', robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `about` is the page from which the reader came; a value that is no page of this site is ignored. */
export default async function ReportAnErrorPage({ searchParams }: Props) {
  const path = parsePath([(await searchParams).about].flat()[0] ?? '');
  if (isNoPath(path)) return <ReportPage send={sendErrorReport} />;
  const name = await readPageName(path);
  return <ReportPage send={sendErrorReport} about={{ path, ...(name !== undefined && { name }) }} />;
}
