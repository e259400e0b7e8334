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
  const { title, answer } = read.view;
  return {
    ...shared(title, textOf(answer)),
    alternates: { canonical: `/events/${encodeURIComponent(slug)}` },
  };
}

/** Metadata of a question's page. */
export function claimMetadata(slug: string, claim: string, read: ReadClaim): Metadata {
  if (!read.ok) return unreadMetadata(read);
  const { question, event, answer } = read.view;
  return {
    ...shared(`${question} ${event.title}`, textOf(answer)),
    alternates: { canonical: `/events/${encodeURIComponent(slug)}/claims/${encodeURIComponent(claim)}` },
  };
}

type Sentences = readonly (readonly { text: string }[])[];
const textOf = (answer: Sentences): string =>
  answer.map((phrases) => phrases.map(({ text }) => text).join('')).join(' ');

/** What travels with a link that is shared: the title, and the finding in sentences. */
const shared = (title: string, description: string): Metadata => ({
  title,
  description,
  openGraph: { type: 'article', siteName: 'Crossread', title, description },
  twitter: { card: 'summary', title, description },
});

const unreadMetadata = (read: Unavailable): Metadata => ({
  robots: { index: false },
  ...(read.reason === 'unavailable' && { title: read.unavailable.title }),
});
