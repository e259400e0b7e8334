import type { Metadata } from 'next';
import type { ReadEvent } from '@/lib/reads/event';

/** What the head of an event's page says: the same from the cache and anew, because both are one page to whoever finds it. */
export function eventMetadata(slug: string, read: ReadEvent): Metadata {
  if (!read.ok) {
    return { robots: { index: false }, ...(read.reason === 'gone' && { title: read.gone.title }) };
  }
  return {
    title: read.view.title,
    description: read.view.summary,
    alternates: { canonical: `/events/${encodeURIComponent(slug)}` },
  };
}
