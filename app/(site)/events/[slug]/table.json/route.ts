import { readTableAt } from '@/lib/reads/event';
import { parseTableAddress } from '@/lib/schemas/table-address';

type Context = { params: Promise<{ slug: string }> };

/**
 * What the page of an event shows, for the parameters of its address: the table follows a choice without a new page.
 * With `from`, further rows alone: whoever asks for them has the rest.
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
