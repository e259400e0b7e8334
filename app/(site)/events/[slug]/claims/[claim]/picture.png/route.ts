import { pictureResponse } from '@/lib/exchange/download';
import { findingPicture } from '@/lib/exchange/finding-picture';
import { cachedUntilPublished, eventTag } from '@/lib/platform/cache-tags';
import { readSharedQuestion } from '@/lib/reads/claim';

type Context = { params: Promise<{ slug: string; claim: string }> };

/** A build needs no database: no question can have this address, and nothing is read for it. */
const placeholder = '-';

export function generateStaticParams() {
  return [{ slug: placeholder, claim: placeholder }];
}

/** The picture that goes with a link to a question. It is cached as a page is, until something of the event is published. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, claim } = await params;
  const picture = slug === placeholder ? 'not found' : await drawnPicture(slug, claim);
  return pictureResponse(picture);
}

/** As that of an event. */
async function drawnPicture(slug: string, claim: string): Promise<Uint8Array | 'not found'> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  const shared = await readSharedQuestion(slug, claim);
  return shared === 'not found' ? shared : findingPicture(shared);
}
