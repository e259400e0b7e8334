import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type AtomFeed, atomFeed } from './atom-feed';

const FEED: AtomFeed = {
  id: 'https://desk.example/corrections',
  title: 'Corrections',
  author: 'The Example',
  updated: '2026-11-30T12:00:00.000Z',
  self: 'https://desk.example/corrections/feed.xml',
  page: 'https://desk.example/corrections',
  entries: [],
};
const entry = {
  id: 'urn:uuid:00000000-0000-7000-8000-00000000000a',
  title: 'Corrected: Statement s1 of A',
  at: '2026-11-30T12:00:00.000Z',
  page: 'https://desk.example/events/e/claims/c#s1',
  text: '89, not 98',
};

type Node = { name?: string; data?: string; attribs?: Record<string, string>; children?: readonly Node[] };

const textIn = (node: Node): string => node.data ?? (node.children ?? []).map(textIn).join('');
const allIn = (node: Node, name: string): readonly Node[] =>
  (node.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...allIn(child, name)]);
const parsed = (feed: AtomFeed): Node => parseDocument(atomFeed(feed), { xmlMode: true }) as unknown as Node;

test('a feed has what RFC 4287 asks for, each once, and its addresses', () => {
  const [feed] = allIn(parsed({ ...FEED, entries: [entry] }), 'feed');
  expect(feed?.attribs?.xmlns).toBe('http://www.w3.org/2005/Atom');
  const own = (feed?.children ?? []).filter(({ name }) => name !== undefined);
  const named = (name: string) => own.filter((one) => one.name === name);
  for (const name of ['id', 'title', 'updated', 'author']) expect(named(name), name).toHaveLength(1);
  expect(named('link').map(({ attribs }) => [attribs?.rel, attribs?.href])).toEqual([
    ['self', FEED.self],
    ['alternate', FEED.page],
  ]);
  const [only] = named('entry');
  const written = (only?.children ?? []).filter(({ name }) => name !== undefined);
  expect(written.map((one) => [one.name, one.attribs?.href ?? textIn(one)])).toEqual([
    ['id', entry.id],
    ['title', entry.title],
    ['published', entry.at],
    ['updated', entry.at],
    ['link', entry.page],
    ['content', entry.text],
  ]);
});

test('without an entry it is a feed all the same', () => {
  expect(allIn(parsed(FEED), 'entry')).toEqual([]);
  expect(allIn(parsed(FEED), 'updated')).toHaveLength(1);
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot write
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

test('any text comes back as it was, but for what XML has no way to write', () => {
  const units = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
  const hostile = fc.constantFrom(
    '</content></entry>',
    '&amp;',
    ']]>',
    '<!--',
    '"',
    '\u0000',
    '\ud800',
    'Макіївка',
    '‏',
  );
  const texts = fc.array(fc.oneof(hostile, units), { maxLength: 5 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, texts, (text, title) => {
      const feed = { ...FEED, title, entries: [{ ...entry, text, title, page: `https://desk.example/?${text}` }] };
      expect(atomFeed(feed)).not.toMatch(NOT_XML);
      const document = parsed(feed);
      expect(allIn(document, 'entry')).toHaveLength(1);
      const left = (all: string) => [...all].filter((sign) => !NOT_XML.test(sign)).join('');
      expect(allIn(document, 'content').map(textIn)).toEqual([left(text)]);
      expect(allIn(document, 'title').map(textIn)).toEqual([left(title), left(title)]);
      expect(allIn(document, 'link')[2]?.attribs?.href).toBe(`https://desk.example/?${left(text)}`);
    }),
  );
});
