import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { quoteAt } from '@/lib/domain/code-points';
import type { Entries } from '@/lib/domain/entries';
import { systemClock } from '@/lib/platform/clock';
import { writeComment } from '@/lib/writes/comments';
import { logEntry } from '@/lib/writes/entries';
import { source as sourceOf } from '@/prisma/factories/rows';
import { exactly, stated } from '@/prisma/factories/values';
import { onDay, paraphrase } from '@/prisma/factories/wording';
import type { Desk, DeskPerson } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { readersAddresses } from './pages/readers-addresses';

// A word stands in everything that a confidential document has, and in comments of the desk on what readers see. Readers
// are sent it by no page, file, list or log.

const mark = `zqx${randomBytes(5).toString('hex')}`;
const TEXT = `Text ${mark}: the ministry spoke of 89 dead.`;

type Logged = { [Kind in keyof Entries]: { kind: Kind; entry: Entries[Kind] } }[keyof Entries];

/** Logs a thing, and publishes it by a second person. */
async function published(desk: Desk, author: DeskPerson, reviewer: DeskPerson, logged: Logged): Promise<string> {
  const outcome = await logEntry(desk.client, { actor: author.id, ...logged, submit: true }, systemClock);
  if (!outcome.ok) throw new Error(`${logged.kind}: ${JSON.stringify(outcome.reason)}`);
  const id = outcome.written.thing;
  await desk.took(reviewer, 'publish', { kind: logged.kind, id });
  return id;
}

test('a word of a confidential document, and of comments of the desk, is on no page of readers, in no file and no log', async ({
  request,
  desk,
}) => {
  const [author, reviewer] = [await desk.person('editor'), await desk.person('editor')];
  const { slug } = await desk.event(author, reviewer);
  const claim = await desk.client.claim.findFirstOrThrow({ where: { event: { slug } } });
  const source = await desk.client.statement.findFirstOrThrow({ where: { claimId: claim.id } });
  const { id: _, ...outletEntry } = sourceOf(`outlet-${mark}`, {
    ...{ slug: `outlet-${mark}`, name: `Outlet ${mark}`, kind: 'media', side: 'none', confidential: true },
  });
  const outlet = await published(desk, author, reviewer, {
    kind: 'source',
    entry: outletEntry,
  });
  const document = await published(desk, author, reviewer, {
    kind: 'document',
    entry: {
      ...{ slug: `doc-${mark}`, title: `Title ${mark}`, outlet, address: `https://${mark}.example/`, text: TEXT },
      ...{ confidential: true, rights: `Rights ${mark}`, language: 'en' },
    },
  });
  const start = TEXT.indexOf(mark);
  const quote = quoteAt(TEXT, start, TEXT.length);
  const statement = await published(desk, author, reviewer, {
    kind: 'statement',
    entry: {
      claim: claim.id,
      source: source.sourceId,
      content: stated(exactly(7789)),
      scope: { relation: 'same' },
      saidAt: onDay('2023-01-09', 'UTC'),
      wording: paraphrase('7,789 were killed.'),
      credibility: 'not graded',
      evidence: [{ document, quote }],
    },
  });

  for (const on of [
    { kind: 'event', thing: claim.eventId, revision: 1, field: 'title' },
    { kind: 'claim', thing: claim.id, revision: 1, field: undefined },
    { kind: 'source', thing: source.sourceId, revision: 1, field: 'name' },
    { kind: 'statement', thing: statement, revision: 1, field: 'content' },
  ] as const) {
    const written = { actor: reviewer.id, text: `Comment ${mark}`, ...on };
    expect(await writeComment(desk.client, written, systemClock)).toMatchObject({ ok: true });
  }

  const values = { slug, claim: claim.slug, order: 'newest', page: '1', before: '999999' };
  const asked = [
    ...readersAddresses(values),
    ...[`/events/${slug}?asof=2040-01-01`, `/events/${slug}/report.csv?asof=2040-01-01`, `/?find=${mark}`],
    ...[`/desk/documents/${document}`, `/desk/documents/${document}/pictures/1`, `/desk/documents?find=7789`],
  ];
  const bodies = await Promise.all(
    asked.map(async (address) => ({ address, body: (await (await request.get(address)).body()).toString('utf8') })),
  );
  const told = bodies.filter(({ address, body }) => body.replaceAll(address, '').includes(mark));
  const statements = bodies.filter(({ body }) => body.includes('7,789') || body.includes('7789')).length;
  expect(asked.length).toBeGreaterThan(20);
  expect(statements, 'what it is evidence for is told to readers').toBeGreaterThan(4);
  // The field of a list shows what a reader looked for, who typed it.
  expect(told.map(({ address }) => address).filter((address) => !address.includes(`find=${mark}`))).toEqual([]);
  const [{ entries } = { entries: -1 }] = await desk.client.$queryRaw<{ entries: number }[]>`
    select count(*)::int as entries from log_entry where chain = 'public' and strpos(body, ${mark}) > 0`;
  expect(entries).toBe(0);

  const { name, value } = await desk.session(author);
  const list = await request.get(`/desk/documents?find=${mark}`, { headers: { cookie: `${name}=${value}` } });
  expect(await list.text(), 'the desk finds it').toContain(`Title ${mark}`);
  const page = await request.get(`/desk/statements/${statement}`, { headers: { cookie: `${name}=${value}` } });
  expect(await page.text(), 'the desk reads the comment').toContain(`Comment ${mark}`);
});
