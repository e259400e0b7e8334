import { downloadResponse, notFoundResponse } from '@/lib/exchange/download';
import { reportCsv } from '@/lib/exchange/report-csv';
import { readReport } from '@/lib/reads/report';

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const read = await readReport(slug);
  return read.ok ? downloadResponse(reportCsv(read.report)) : notFoundResponse(slug);
}
