import { sendPicture } from '@/lib/actions/send-picture';

type Context = { params: Promise<{ id: string; page: string }> };

/** What the text of a document was read from: a picture, or a page of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return sendPicture(request, 'document', await params);
}
