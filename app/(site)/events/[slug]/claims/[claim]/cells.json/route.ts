import { refusalResponse } from '@/lib/exchange/download';
import { readOpenedRow } from '@/lib/reads/event';
import { parseTableAddress } from '@/lib/schemas/table-address';

type Context = { params: Promise<{ slug: string; claim: string }> };

/**
 * The content of one question's opened cells, with `?asof=` as of a time; an invalid time is refused as in the report
 * files.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, claim } = await params;
  const asof = new URL(request.url).searchParams.get('asof') ?? '';
  const row = await readOpenedRow(slug, claim, parseTableAddress({ asof }).asOf);
  if (row === 'not found') return Response.json({ reason: row }, { status: 404 });
  if (row === 'not a time') return refusalResponse(slug, row);
  return Response.json(row, { headers: { 'Cache-Control': 'no-cache' } });
}
