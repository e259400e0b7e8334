import { expect, test } from 'vitest';
import { correctionItem } from '@/lib/views/corrections';
import { correctionsFeed } from './corrections-feed';
import { feedResponse } from './download';

const item = correctionItem({
  id: '00000000-0000-7000-8000-00000000000a',
  kind: 'statement',
  step: 'publish',
  at: '2026-11-30T12:00:00.000Z',
  isCurrent: true,
  before: { at: '2026-11-02T09:30:00.000Z' },
  said: 'We had 98 & more.',
  event: { slug: 'strike', title: 'A strike' },
  claim: { slug: 'killed', question: 'How many were killed?' },
  ref: 's1',
  source: 'The ministry',
  changed: [{ label: 'Value', before: { text: '98' }, after: { text: '89' } }],
});
const OURS = { origin: 'https://desk.example', desk: 'The Example' };
const asked = (tag?: string) =>
  new Request('https://desk.example/corrections/feed.xml', {
    headers: tag === undefined ? {} : { 'If-None-Match': tag },
  });

test('an entry has the note, what stands there now and since when, and absolute addresses', () => {
  const { xml, lastModified } = correctionsFeed([item], OURS);
  expect(lastModified).toBe(item.when.iso);
  expect(xml).toContain('<id>urn:uuid:00000000-0000-7000-8000-00000000000a</id>');
  expect(xml).toContain('<title>Corrected: Statement s1 of The ministry</title>');
  expect(xml).toContain('href="https://desk.example/events/strike/claims/killed#s1"');
  expect(xml).toContain('<name>The Example</name>');
  expect(xml).toContain(
    'We had 98 &amp; more.\nValue, now: 89\nThe version before was published on 2 Nov 2026, 09:30 (UTC).\nHow many were killed?\nA strike',
  );
});

test('an empty feed is one too', () => {
  const feed = correctionsFeed([], { origin: 'https://desk.example' });
  expect(feed).not.toHaveProperty('lastModified');
  expect(feed.xml).toContain('<updated>2020-01-01T00:00:00.000Z</updated>');
  expect(feed.xml).toContain('<name>Crossread</name>');
  expect(feedResponse(asked(), feed).headers.has('Last-Modified')).toBe(false);
});

test('whoever has it already gets no body, until a word of it changes', async () => {
  const feed = correctionsFeed([item], OURS);
  const first = feedResponse(asked(), feed);
  expect(first.status).toBe(200);
  expect(first.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  expect(first.headers.get('Last-Modified')).toBe('Mon, 30 Nov 2026 12:00:00 GMT');
  expect(await first.text()).toBe(feed.xml);
  const tag = first.headers.get('ETag') ?? '';
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = feedResponse(asked(known), feed);
    expect([again.status, await again.text()], known).toEqual([304, '']);
  }
  const redacted = correctionsFeed([{ ...item, said: 'The note was redacted.' }], OURS);
  expect(feedResponse(asked(tag), redacted).status).toBe(200);
});
