import { receivePart } from '@/lib/actions/receive-file';
import { parsePartNumber } from '@/lib/schemas/capture';
import { parseThingId } from '@/lib/schemas/desk-address';

type Context = { params: Promise<{ id: string; number: string }> };

/** Takes one part of a file. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, number } = await params;
  const capture = parseThingId(id);
  const part = parsePartNumber(number);
  if (capture === undefined || part === undefined) return new Response(null, { status: 404 });
  return receivePart(request, capture, part);
}
