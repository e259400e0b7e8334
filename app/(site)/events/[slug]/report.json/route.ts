import { downloadResponse, notFoundResponse } from '@/lib/exchange/download';
import { reportJson } from '@/lib/exchange/report-json';
import { readReport } from '@/lib/reads/report';

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const read = await readReport(slug);
  return read.ok ? downloadResponse(reportJson(read.report)) : notFoundResponse(slug);
}
