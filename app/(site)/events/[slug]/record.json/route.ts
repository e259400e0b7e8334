import { downloadResponse, refusalResponse } from '@/lib/exchange/download';
import { recordJson } from '@/lib/exchange/record-json';
import { readRecordFile } from '@/lib/reads/record-file';

/** The public record of an event as the log binds it, with what opens its hashes. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const read = await readRecordFile(slug);
  return read.ok ? downloadResponse(recordJson(slug, read.record)) : refusalResponse(slug, read.reason);
}
