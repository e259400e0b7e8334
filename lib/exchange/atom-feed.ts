/** A feed of what was published, as Atom has it (RFC 4287). Addresses are absolute, times ISO instants. */
export type AtomFeed = {
  id: string;
  title: string;
  author: string;
  /** When the latest of its entries was published. */
  updated: string;
  /** Where the feed is, and the page that shows the same. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
};

export type AtomEntry = { id: string; title: string; at: string; page: string; text: string };

export const ATOM_MEDIA_TYPE = 'application/atom+xml; charset=utf-8';

/** The feed as an XML document. All texts are plain: markup in them stays text. */
export function atomFeed({ id, title, author, updated, self, page, entries }: AtomFeed): string {
  const head = [
    element('id', id),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    ...head,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

const entryOf = ({ id, title, at, page, text }: AtomEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', at),
    element('updated', at),
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<content type="text">${escaped(text)}</content>`,
    '</entry>',
  ].join('\n');

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to write: control characters, halves of a pair, and two places that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const escaped = (text: string): string =>
  text.replaceAll(NOT_XML, '').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
