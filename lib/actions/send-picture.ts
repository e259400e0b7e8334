import { POLICY_OF_PICTURES } from '@/lib/platform/security-headers.mjs';
import { signedIn } from '@/lib/platform/session';
import { readPicture } from '@/lib/reads/pictures';
import { parsePageNumber } from '@/lib/schemas/capture';
import { parseThingId } from '@/lib/schemas/desk-address';

// Bytes that a document made: a browser may draw them, and do nothing else with them. No page of another site gets them, and no store on the way.
const SAFE = {
  // proxy.ts sets it as well, in place of that of pages.
  'Content-Security-Policy': POLICY_OF_PICTURES,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, no-store',
};

const refused = (status: number) => new Response(null, { status, headers: SAFE });

/** Sends what the text of a capture or of a document was read from, as a PNG or JPEG that was drawn here. */
export async function sendPicture(
  request: Request,
  of: 'capture' | 'document',
  asked: { id: string; page: string },
): Promise<Response> {
  // Where browsers say who asks: this site's own pages, or an address that somebody typed.
  if (!['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'))) return refused(403);
  const person = await signedIn();
  if (person === 'nobody') return refused(401);
  const [id, page] = [parseThingId(asked.id), parsePageNumber(asked.page)];
  if (id === undefined || page === undefined) return refused(404);
  const picture = await readPicture(person, of, id, page);
  if (!picture.ok) return refused(picture.reason === 'not this role' ? 403 : 404);
  const name = `page-${page}.${picture.type === 'image/png' ? 'png' : 'jpg'}`;
  return new Response(picture.bytes, {
    headers: { ...SAFE, 'Content-Type': picture.type, 'Content-Disposition': `inline; filename="${name}"` },
  });
}
