import type { Metadata } from 'next';
import type { ReadClaim } from '@/lib/reads/claim';
import type { ReadEvent } from '@/lib/reads/event';
import { readSharedEvent, type SharedEvent } from '@/lib/reads/events';
import type { Unavailable } from '@/lib/reads/unavailable';
import { parseOwnAddress } from '@/lib/schemas/own-address';

/**
 * Metadata of an event page: the same whether cached or rendered for each request, because both have one canonical
 * address.
 */
export async function eventMetadata(slug: string, read: ReadEvent): Promise<Metadata> {
  if (!read.ok) return unreadMetadata(read);
  const { title, answer } = read.view;
  const address = `/events/${encodeURIComponent(slug)}`;
  const found = await readSharedEvent(slug);
  return {
    ...(found === 'not found' ? shared(title, textOf(answer)) : shared(title, found.text, pictureAt(address, found))),
    alternates: { canonical: address },
  };
}

/**
 * Networks keep a picture by its address, so that this has the time of the last change. Networks take absolute addresses
 * alone: without one there is no picture.
 */
function pictureAt(address: string, { item, text }: SharedEvent): Picture | undefined {
  const origin = parseOwnAddress(process.env);
  if (origin === undefined) return undefined;
  const changed = Date.parse(item.changedAt).toString(36);
  return { url: `${origin}${address}/picture.png?v=${changed}`, type: 'image/png', ...SIZE, alt: text };
}

type Picture = { url: string; type: string; width: number; height: number; alt: string };
const SIZE = { width: 1200, height: 630 };

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
const shared = (title: string, description: string, picture?: Picture): Metadata => ({
  title,
  description,
  openGraph: { type: 'article', siteName: 'Crossread', title, description, ...(picture && { images: [picture] }) },
  twitter: {
    card: picture ? 'summary_large_image' : 'summary',
    title,
    description,
    ...(picture && { images: [picture] }),
  },
});

const unreadMetadata = (read: Unavailable): Metadata => ({
  robots: { index: false },
  ...(read.reason === 'unavailable' && { title: read.unavailable.title }),
});
