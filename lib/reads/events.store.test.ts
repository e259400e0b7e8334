import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import { assessEvent, compareByDispute } from '@/lib/domain/verdict';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { readEventRecords } from '@/lib/store/event-records';
import { eventListItem } from '@/lib/views/event-list';
import { listedEvent } from '@/lib/views/testing/in-short';
import { demonstration } from '@/prisma/seed/records';
import { eventList, sharedEvent } from './events';

let db: TestDatabase;

beforeAll(async () => {
  db = await programDatabase('demonstration');
});
afterAll(() => db.close());

const slugs = async (order: 'latest' | 'disputed') => (await eventList(order, 1)).items.map(({ slug }) => slug);

test('a line of the list agrees with the record that readers see', async () => {
  const events = await db.client.event.findMany({ select: { id: true } });
  const records = await readEventRecords(
    db.client,
    events.map(({ id }) => id),
  );
  const expected = new Map(
    records.map(withoutConfidential).map((record) => [record.event.slug, eventListItem(listedEvent(record))]),
  );
  const { items, total, pages } = await eventList('latest', 1);
  expect([items.length, total, pages]).toEqual([demonstration.length, demonstration.length, 1]);
  for (const { changed, changedAt, ...item } of items) {
    const { changed: _, changedAt: __, ...listed } = expected.get(item.slug) ?? {};
    expect(item).toEqual(listed);
    expect([changed, changedAt]).toEqual([expect.stringMatching(/20\d\d$/), expect.stringMatching(/^20\d\d-/)]);
  }
});

test('the latest change comes first: after loading the worked example, after a change elsewhere that event', async () => {
  const loaded = demonstration.map(({ record }) => record.event.slug);
  expect(await slugs('latest')).toEqual(loaded);
  const last = loaded.at(-1) ?? '';
  await db.client.$executeRaw`update event_reading set changed_at = changed_at + interval '1 hour'
    where event_id = (select id from event where slug = ${last})`;
  expect((await slugs('latest'))[0]).toBe(last);
});

test('the most disputed comes first, in the order of the method', async () => {
  const mostDisputed = demonstration.flatMap(({ record }) => {
    const [first] = assessEvent(withoutConfidential(record), 'latest').claims.toSorted(compareByDispute);
    return first ? [{ slug: record.event.slug, first: { ...first, claim: { ...first.claim, position: 0 } } }] : [];
  });
  // Of equally disputed ones that comes first which changed last.
  const latest = await slugs('latest');
  mostDisputed.sort((a, b) => compareByDispute(a.first, b.first) || latest.indexOf(a.slug) - latest.indexOf(b.slug));
  expect(await slugs('disputed')).toEqual(mostDisputed.map(({ slug }) => slug));
  expect(new Set(mostDisputed.map(({ first }) => first.howDisputed.apart)).size).toBeGreaterThan(2);
});

test('a link that is shared says what the list says', async () => {
  const { items } = await eventList('latest', 1);
  for (const item of items) {
    const shared = await sharedEvent(item.slug);
    expect(shared).toMatchObject({ title: item.title, finding: item.finding });
    expect(shared).toHaveProperty('text', expect.stringContaining('They cannot both be right'));
  }
  expect(await sharedEvent('nowhere')).toBe('not found');
});

test('an event on hold is not listed, whatever is stored for it', async () => {
  await db.client.$executeRaw`alter table event disable trigger user`;
  await db.client.event.update({ where: { slug: 'makiivka' }, data: { standing: 'held' } });
  expect(await slugs('latest')).not.toContain('makiivka');
  expect((await eventList('disputed', 1)).total).toBe(demonstration.length - 1);
  expect(await sharedEvent('makiivka')).toBe('not found');
});

test('an event without a finding is listed by its summary', async () => {
  await db.client.$executeRaw`update event_reading set finding = null
    where event_id = (select id from event where slug = 'fredericksburg')`;
  const [item] = (await eventList('latest', 1)).items.filter(({ slug }) => slug === 'fredericksburg');
  expect(item?.finding).toBeUndefined();
  expect(await sharedEvent('fredericksburg')).toMatchObject({ text: item?.summary });
});

test('a page beyond the last is empty', async () => {
  expect((await eventList('disputed', 2)).items).toEqual([]);
});
