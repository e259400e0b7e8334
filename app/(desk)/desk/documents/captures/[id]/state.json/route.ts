import { signedIn } from '@/lib/platform/session';
import { readCaptureState } from '@/lib/reads/captures';
import { parseThingId } from '@/lib/schemas/desk-address';

type Context = { params: Promise<{ id: string }> };

const NOT_KEPT = { 'Cache-Control': 'no-store' };

/** How far a capture is. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  const capture = parseThingId((await params).id);
  const state = person === 'nobody' || capture === undefined ? undefined : await readCaptureState(person, capture);
  return state === undefined
    ? Response.json({}, { status: 404, headers: NOT_KEPT })
    : Response.json(state, { headers: NOT_KEPT });
}
