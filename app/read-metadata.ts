import type { Metadata } from 'next';
import { type ReadClaim, readSharedQuestion } from '@/lib/reads/claim';
import type { ReadEvent } from '@/lib/reads/event';
import { type ReadShared, readSharedEvent } from '@/lib/reads/events';
import type { Unavailable } from '@/lib/reads/unavailable';
import { parseOwnAddress } from '@/lib/schemas/own-address';

/**
 * Metadata of an event page: the same whether cached or rendered for each request, because both have one canonical
 * address.
 */
export async function eventMetadata(slug: string, read: ReadEvent): Promise<Metadata> {
  if (!read.ok) return unreadMetadata(read);
  const address = `/events/${encodeURIComponent(slug)}`;
  return sharedMetadata(address, read.view.title, read.view.answer, await readSharedEvent(slug));
}

/** Metadata of a question's page. */
export async function claimMetadata(slug: string, claim: string, read: ReadClaim): Promise<Metadata> {
  if (!read.ok) return unreadMetadata(read);
  const { question, event, answer } = read.view;
  const address = `/events/${encodeURIComponent(slug)}/claims/${encodeURIComponent(claim)}`;
  return sharedMetadata(address, `${question} ${event.title}`, answer, await readSharedQuestion(slug, claim));
}

type Sentences = readonly (readonly { text: string }[])[];
const textOf = (answer: Sentences): string =>
  answer.map((phrases) => phrases.map(({ text }) => text).join('')).join(' ');

/**
 * What goes with a link that is shared: the title, the finding in sentences, and its picture. Should the event have gone
 * from readers' pages since the page was read, the page has its answer, and no picture.
 */
function sharedMetadata(address: string, title: string, answer: Sentences, found: ReadShared): Metadata {
  const description = found === 'not found' ? textOf(answer) : found.text;
  const picture = found === 'not found' ? undefined : pictureAt(address, found);
  const images = picture && { images: [picture] };
  return {
    title,
    description,
    openGraph: { type: 'article', siteName: 'Crossread', title, description, ...images },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title, description, ...images },
    alternates: { canonical: address },
  };
}

/**
 * Networks keep a picture by its address, so that this has the time of the last change. Networks take absolute addresses
 * alone: without one there is no picture.
 */
function pictureAt(address: string, { changedAt, text }: Exclude<ReadShared, 'not found'>) {
  const origin = parseOwnAddress(process.env);
  if (origin === undefined) return undefined;
  const url = `${origin}${address}/picture.png?v=${Date.parse(changedAt).toString(36)}`;
  return { url, type: 'image/png', width: 1200, height: 630, alt: text };
}

const unreadMetadata = (read: Unavailable): Metadata => ({
  robots: { index: false },
  ...(read.reason === 'unavailable' && { title: read.unavailable.title }),
});
