import { pictureResponse } from '@/lib/exchange/download';
import { findingPicture } from '@/lib/exchange/finding-picture';
import { cachedUntilPublished, eventTag } from '@/lib/platform/cache-tags';
import { readSharedEvent } from '@/lib/reads/events';

type Context = { params: Promise<{ slug: string }> };

/** A build needs no database: no event can have this address, and nothing is read for it. */
const placeholder = '-';

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

/** The picture that goes with a link to an event. It is cached as a page is, until something of the event is published. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const picture = slug === placeholder ? 'not found' : await drawnPicture(slug);
  return pictureResponse(picture);
}

/** Next caches an answer only if all that it waits for is cached: drawing, which happens beside the main thread, too. */
async function drawnPicture(slug: string): Promise<Uint8Array | 'not found'> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  const shared = await readSharedEvent(slug);
  return shared === 'not found' ? shared : findingPicture(shared);
}
