import { downloadResponse, refusalResponse } from '@/lib/exchange/download';
import { reportJson } from '@/lib/exchange/report-json';
import { readReport } from '@/lib/reads/report';

/** The report of an event, with `?asof=` as of a time. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const read = await readReport(slug, new URL(request.url).searchParams.get('asof') ?? '');
  return read.ok ? downloadResponse(reportJson(read.report)) : refusalResponse(slug, read.reason);
}
