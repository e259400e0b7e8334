import type { Metadata } from 'next';
import type { ReadClaim } from '@/lib/reads/claim';

/** What the head of the page of a question says: the same from the cache and anew. */
export function claimMetadata(slug: string, claim: string, read: ReadClaim): Metadata {
  if (!read.ok) {
    return { robots: { index: false }, ...(read.reason === 'gone' && { title: read.gone.title }) };
  }
  const { question, event, answer } = read.view;
  return {
    title: `${question} ${event.title}`,
    description: answer.map((phrases) => phrases.map(({ text }) => text).join('')).join(' '),
    alternates: { canonical: `/events/${encodeURIComponent(slug)}/claims/${encodeURIComponent(claim)}` },
  };
}
