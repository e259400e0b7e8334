import { answered, refused } from '@/app/(desk)/answers';
import { signedIn } from '@/lib/platform/session';
import { readSuggestedIn } from '@/lib/reads/suggestions';
import { parseThingId } from '@/lib/schemas/desk-address';
import { parsePartAddress } from '@/lib/schemas/reading-address';

type Context = { params: Promise<{ id: string }> };

/** What a part of a document seems to say on the questions of an event. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  if (person === 'nobody') return refused('not signed in');
  const document = parseThingId((await params).id);
  const asked = parsePartAddress(Object.fromEntries(new URL(request.url).searchParams));
  if (document === undefined || asked === undefined) return refused('no such thing');
  const read = await readSuggestedIn(person, { document, ...asked });
  return typeof read === 'string' ? refused(read) : answered(read);
}
