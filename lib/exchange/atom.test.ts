import { expect, test } from 'vitest';
import { atomFeed } from './atom';

const SITE = 'https://desk.example';
const entry = {
  id: 'comment 0192',
  title: `desk-a commented on a "statement" <b>&'`,
  page: '/desk/statements/0192#comments',
  at: '2030-01-02T12:00:00.000Z',
};

test('a feed of nothing has the elements that every feed has', () => {
  expect(atomFeed([], SITE)).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>tag:desk.example,2026:notices</id>
<title>Crossread: what waits for you</title>
<author><name>Crossread</name></author>
<updated>1970-01-01T00:00:00.000Z</updated>
<link href="https://desk.example/desk/notices"/>
</feed>
`,
  );
});

test('an entry has an id of its own, a whole address, and signs that mean nothing to XML', () => {
  const feed = atomFeed([entry], SITE);
  expect(feed).toContain('<id>tag:desk.example,2026:comment%200192</id>');
  expect(feed).toContain('<title>desk-a commented on a &quot;statement&quot; &lt;b&gt;&amp;&apos;</title>');
  expect(feed).toContain('<link href="https://desk.example/desk/statements/0192#comments"/>');
  expect(feed).toContain(
    '<updated>2030-01-02T12:00:00.000Z</updated>\n<link href="https://desk.example/desk/notices"/>',
  );
});
