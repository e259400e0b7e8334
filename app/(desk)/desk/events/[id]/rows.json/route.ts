import { signedIn } from '@/lib/platform/session';
import { isUnchanged, readDeskTable } from '@/lib/reads/desk-table';
import { parseThingId } from '@/lib/schemas/desk-address';
import { parseRowsAddress } from '@/lib/schemas/desk-cell';

type Context = { params: Promise<{ id: string }> };

/**
 * Rows of the desk's table of an event: those from one on, those that changed after a time, or those of some questions.
 * Without content if nothing changed after the time.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  if (person === 'nobody') return refused('not signed in', 401);
  const event = parseThingId((await params).id);
  const given = new URL(request.url).searchParams;
  const asked = parseRowsAddress(given);
  if (event === undefined || asked === undefined) return refused('no such thing', 404);
  if ('after' in asked && (await isUnchanged(person, event, asked.after))) {
    return new Response(null, { status: 204, headers: NOT_KEPT });
  }
  const read = await readDeskTable(person, event, asked, given.getAll('show'));
  if (!read.ok) return refused(read.reason, read.reason === 'no such thing' ? 404 : 403);
  return Response.json(read.view, { headers: NOT_KEPT });
}

const NOT_KEPT = { 'Cache-Control': 'no-store' };

const refused = (reason: string, status: number): Response => Response.json({ reason }, { status, headers: NOT_KEPT });
