import { answered, refused } from '@/app/(desk)/answers';
import { signedIn } from '@/lib/platform/session';
import { readCellHistory } from '@/lib/reads/desk-table';
import { parseThingId } from '@/lib/schemas/desk-address';
import { parseCellAddress } from '@/lib/schemas/desk-cell';

type Context = { params: Promise<{ id: string }> };

/** What was done in one cell of the desk's table of an event. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  if (person === 'nobody') return refused('not signed in');
  const event = parseThingId((await params).id);
  const cell = parseCellAddress(new URL(request.url).searchParams);
  if (event === undefined || cell === undefined) return refused('no such thing');
  const read = await readCellHistory(person, event, cell);
  return read.ok ? answered(read.lines) : refused(read.reason);
}
