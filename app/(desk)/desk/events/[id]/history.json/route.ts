import { signedIn } from '@/lib/platform/session';
import { readCellHistory } from '@/lib/reads/desk-table';
import { parseThingId } from '@/lib/schemas/desk-address';
import { parseCellAddress } from '@/lib/schemas/desk-cell';

type Context = { params: Promise<{ id: string }> };

/** What was done in one cell of the desk's table of an event. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  if (person === 'nobody') return refused('not signed in', 401);
  const event = parseThingId((await params).id);
  const cell = parseCellAddress(new URL(request.url).searchParams);
  if (event === undefined || cell === undefined) return refused('no such thing', 404);
  const read = await readCellHistory(person, event, cell);
  if (!read.ok) return refused(read.reason, read.reason === 'no such thing' ? 404 : 403);
  return Response.json(read.lines, { headers: { 'Cache-Control': 'no-store' } });
}

const refused = (reason: string, status: number): Response =>
  Response.json({ reason }, { status, headers: { 'Cache-Control': 'no-store' } });
