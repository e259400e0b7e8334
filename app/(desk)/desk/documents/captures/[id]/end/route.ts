import { receiveEnd } from '@/lib/actions/receive-file';
import { parseThingId } from '@/lib/schemas/desk-address';

type Context = { params: Promise<{ id: string }> };

/** Puts a file together once all its parts are there. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const capture = parseThingId((await params).id);
  return capture === undefined ? new Response(null, { status: 404 }) : receiveEnd(capture);
}
