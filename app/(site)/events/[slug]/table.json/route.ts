import { readTableAt } from '@/lib/reads/former-columns';
import { parseTableAddress } from '@/lib/schemas/table-address';

type Context = { params: Promise<{ slug: string }> };

/**
 * The content of an event page for the parameters in its address, so that the table can change without a page load.
 * With `from`, only further rows: the client already has the rest.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const given = new URL(request.url).searchParams;
  const parameters = Object.fromEntries([...new Set(given.keys())].map((key) => [key, given.getAll(key)]));
  const read = await readTableAt(slug, parseTableAddress(parameters));
  if (!read.ok) return Response.json({ reason: read.reason }, { status: 404 });
  const { rows, total } = read.view;
  return Response.json(given.has('from') ? { rows, total } : read.view, { headers: { 'Cache-Control': 'no-cache' } });
}
