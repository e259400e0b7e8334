import { answered, refused, unchanged } from '@/app/(desk)/answers';
import { signedIn } from '@/lib/platform/session';
import { isUnchanged, readDeskTable } from '@/lib/reads/desk-table';
import { parseThingId } from '@/lib/schemas/desk-address';
import { parseRowsAddress } from '@/lib/schemas/desk-cell';

type Context = { params: Promise<{ id: string }> };

/**
 * Rows of the desk's table of an event: those from one on, or those that changed after a time.
 * Without content if nothing changed after the time.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  if (person === 'nobody') return refused('not signed in');
  const event = parseThingId((await params).id);
  const given = new URL(request.url).searchParams;
  const asked = parseRowsAddress(given);
  if (event === undefined || asked === undefined) return refused('no such thing');
  if ('after' in asked && (await isUnchanged(person, event, asked.after))) {
    return unchanged();
  }
  const read = await readDeskTable(person, event, asked, given.getAll('show'));
  return read.ok ? answered(read.view) : refused(read.reason);
}
