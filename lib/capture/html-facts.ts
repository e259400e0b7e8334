import { OPEN_ENDED, readTags, VOID } from './html-tags';
import { articleOf } from './json-ld';

/** What a page says of itself, and how large it is. `heading` is its first `<h1>`, as it stands. */
export type HtmlFacts = {
  title?: string | undefined;
  heading?: string | undefined;
  byline?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
  publishedAt?: string | undefined;
  depth: number;
  /** Elements, and pieces of text between tags and entities. */
  nodes: number;
};

/** Names of `<meta>` for each fact, the surest first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  byline: ['author', 'article:author', 'dc.creator', 'parsely-author'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher'],
  publishedAt: [
    ...['article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'pubdate', 'publishdate'],
    ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'date'],
  ],
} as const;

const LONGEST_SCRIPT = 200_000;

/** Reads the tags of a page one after another. JSON-LD comes after `<meta>`, and a `<time>` last. */
export function htmlFacts(html: string): HtmlFacts {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const texts = { title: '', h1: '' };
  const seen = { title: false, h1: false };
  let inside: 'title' | 'h1' | 'json' | undefined;
  let language: string | undefined;
  let time: string | undefined;
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  const deepens = (name: string) => !VOID.has(name) && !OPEN_ENDED.has(name);
  readTags(html, {
    open: (name, attributes) => {
      nodes += 1;
      if (deepens(name)) depth += 1;
      deepest = Math.max(deepest, depth);
      if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang'];
      else if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
        if (key !== '' && attributes.content && !meta.has(key) && meta.size < 500) meta.set(key, attributes.content);
      } else if (name === 'time') time ??= attributes.datetime;
      else if (name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') {
        inside = 'json';
        scripts.push('');
      } else if ((name === 'title' || name === 'h1') && !seen[name]) {
        inside = name;
        seen[name] = true;
      }
    },
    text: (text) => {
      nodes += 1;
      if (inside === 'json') scripts.push(`${scripts.pop() ?? ''}${text}`.slice(0, LONGEST_SCRIPT));
      else if (inside !== undefined && texts[inside].length < 2000) texts[inside] += text;
    },
    close: (name) => {
      if (deepens(name)) depth = Math.max(0, depth - 1);
      if (name === inside || (name === 'script' && inside === 'json')) inside = undefined;
    },
  });
  const article = articleOf(scripts);
  const of = (fact: keyof typeof META) => META[fact].map((key) => meta.get(key)).find((value) => value !== undefined);
  return {
    title: of('title') ?? article?.headline ?? texts.title,
    heading: texts.h1,
    byline: of('byline') ?? article?.author,
    outlet: of('outlet') ?? article?.publisher,
    language: language ?? meta.get('og:locale')?.replace('_', '-'),
    publishedAt: of('publishedAt') ?? article?.datePublished ?? time,
    depth: deepest,
    nodes,
  };
}
