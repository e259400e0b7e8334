import { createHash } from 'node:crypto';
import { EXPECTED_TIME } from '@/lib/views/time-asked';
import { ATOM_MEDIA_TYPE } from './atom-feed';
import type { Feed } from './corrections-feed';

/** A file that is sent while it is being made, so that the whole of it is never in memory. */
export type Download = { name: string; type: string; chunks: Iterable<string> };

/**
 * The answer to a request for a file, in UTF-8, sent piece by piece. A cache must ask again before it uses its copy:
 * what the file was made from may have been held or withdrawn. `name` is plain ASCII: addresses are lower-case words
 * joined by hyphens.
 */
export function downloadResponse({ name, type, chunks }: Download): Response {
  return new Response(streamOf(chunks), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  });
}

/** A picture as an answer; nothing that says how long it is valid, for it is cached as a page is. */
export const pictureResponse = (picture: Uint8Array | 'not found'): Response =>
  picture === 'not found'
    ? new Response('There is no such picture.\n', {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      })
    : new Response(Buffer.from(picture), { headers: { 'Content-Type': 'image/png' } });

/**
 * A feed as an answer. A reader's program asks again and again: for what it has already it gets no body. Its tag is that of
 * the whole text, because a note may be redacted, and what is on hold is left out, without anything newer.
 */
export function feedResponse({ headers }: Request, { xml, lastModified }: Feed): Response {
  const tag = `"${createHash('sha256').update(xml, 'utf8').digest('base64url').slice(0, 22)}"`;
  const known = headers.get('if-none-match');
  const isKnown = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) === true;
  const about = {
    ETag: tag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...(lastModified !== undefined && { 'Last-Modified': new Date(lastModified).toUTCString() }),
  };
  if (isKnown) return new Response(null, { status: 304, headers: about });
  return new Response(xml, { headers: { ...about, 'Content-Type': ATOM_MEDIA_TYPE } });
}

/** The answer where there is nothing to send: a sentence that says why. */
export function refusalResponse(slug: string, reason: 'not found' | 'not a time'): Response {
  const sentence =
    reason === 'not found'
      ? `There is no published event at /events/${encodeURIComponent(slug)}.\n`
      : `The value of asof= is not understood as a time. ${EXPECTED_TIME}\n`;
  const status = reason === 'not found' ? 404 : 400;
  return new Response(sentence, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** Makes the next piece when the reader has room for it. An error while making one breaks off the transfer. */
function streamOf(chunks: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel() {
      iterator.return?.();
    },
  });
}
