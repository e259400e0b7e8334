import type { Metadata } from 'next';
import type { ReadClaim } from '@/lib/reads/claim';
import type { ReadEvent } from '@/lib/reads/event';
import type { Unavailable } from '@/lib/reads/unavailable';

/**
 * Metadata of an event page: the same whether cached or rendered for each request, because both have one canonical
 * address.
 */
export function eventMetadata(slug: string, read: ReadEvent): Metadata {
  if (!read.ok) return unreadMetadata(read);
  return {
    title: read.view.title,
    description: read.view.summary,
    alternates: { canonical: `/events/${encodeURIComponent(slug)}` },
  };
}

/** Metadata of a question's page. */
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
