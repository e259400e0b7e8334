import type { FeedEntry } from '@/lib/views/notices';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/**
 * The notices of a person as a feed (Atom, RFC 4287), the last first. `site` is the address of this desk; ids are tag URIs
 * (RFC 4151) of its host. A feed without entries was last updated in 1970.
 */
export function atomFeed(entries: readonly FeedEntry[], site: string): string {
  const { hostname } = new URL(site);
  const tag = (of: string) => escaped(`tag:${hostname},2026:${encodeURIComponent(of)}`);
  const at = (page: string) => escaped(new URL(page, site).href);
  const lines = entries.map(({ id, title, page, at: when }) =>
    [
      '<entry>',
      `<id>${tag(id)}</id>`,
      `<title>${escaped(title)}</title>`,
      `<updated>${when}</updated>`,
      `<link href="${at(page)}"/>`,
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${tag('notices')}</id>`,
    '<title>Crossread: what waits for you</title>',
    '<author><name>Crossread</name></author>',
    `<updated>${entries[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    `<link href="${at('/desk/notices')}"/>`,
    ...lines,
    '</feed>',
    '',
  ].join('\n');
}
