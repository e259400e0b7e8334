import type { Metadata } from 'next';
import type { ReadClaim } from '@/lib/reads/claim';
import type { ReadEvent } from '@/lib/reads/event';
import type { Unavailable } from '@/lib/reads/unavailable';

/** What the head of an event's page says: the same from the cache and anew, because both are one page to whoever finds it. */
export function eventMetadata(slug: string, read: ReadEvent): Metadata {
  if (!read.ok) return unreadMetadata(read);
  return {
    title: read.view.title,
    description: read.view.summary,
    alternates: { canonical: `/events/${encodeURIComponent(slug)}` },
  };
}

/** And that of the page of a question. */
export function claimMetadata(slug: string, claim: string, read: ReadClaim): Metadata {
  if (!read.ok) return unreadMetadata(read);
  const { question, event, answer } = read.view;
  return {
    title: `${question} ${event.title}`,
    description: answer.map((phrases) => phrases.map(({ text }) => text).join('')).join(' '),
    alternates: { canonical: `/events/${encodeURIComponent(slug)}/claims/${encodeURIComponent(claim)}` },
  };
}

const unreadMetadata = (read: Unavailable): Metadata => ({
  robots: { index: false },
  ...(read.reason === 'unavailable' && { title: read.unavailable.title }),
});
