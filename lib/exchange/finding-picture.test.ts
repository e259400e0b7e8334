import { expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import { eventListItem, findingText } from '@/lib/views/event-list';
import type { EventListItem } from '@/lib/views/event-view';
import { listedEvent } from '@/lib/views/testing/in-short';
import { demonstration } from '@/prisma/seed/records';
import { findingPicture, PICTURE } from './finding-picture';

const items = demonstration.map(({ record }) => eventListItem(listedEvent(withoutConfidential(record))));
const [makiivka] = items;
if (makiivka?.finding === undefined) throw new Error('The demonstration has no finding.');
const { finding } = makiivka;

/** Width and height, as the head of a PNG has them. */
function sizeOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.each(items.map((item) => [item.slug, item] as const))('%s has a picture of its size', async (_, item) => {
  const png = await findingPicture(item);
  expect(sizeOf(png)).toEqual(PICTURE);
  // Networks refuse pictures of some megabytes.
  expect(png.byteLength).toBeLessThan(300_000);
});

test('the same event gives the same picture, and another figure another one', async () => {
  const png = Buffer.from(await findingPicture(makiivka));
  expect(png.equals(await findingPicture(makiivka))).toBe(true);
  const told = finding.told.map((one) => ({ ...one, value: one.value.replace('89', '98') }));
  expect(png.equals(await findingPicture({ ...makiivka, finding: { ...finding, told } }))).toBe(false);
});

const LONG = 'وزارة الدفاع في الاتحاد الروسي التي اسمها طويل جدا ';
test.each<[string, Partial<EventListItem>]>([
  ['without a finding', { finding: undefined as never }],
  ['without answers', { finding: { sentences: finding.sentences, told: [] } }],
  ['with one answer', { finding: { ...finding, told: finding.told.slice(0, 1) } }],
  [
    'with names that have no room',
    {
      finding: {
        ...finding,
        told: finding.told.map((one) => ({ ...one, name: LONG.repeat(9), value: '1'.repeat(99) })),
      },
    },
  ],
  ['with a title that has no room', { title: 'x'.repeat(500), place: LONG.repeat(20) }],
  ['with a title in Japanese', { title: '福島第一原子力発電所' }],
])('an event %s is drawn as well', async (_, more) => {
  expect(sizeOf(await findingPicture({ ...makiivka, ...more }))).toEqual(PICTURE);
});

test('in words it has its question, both figures and both names; a made-up event says so first', () => {
  expect(findingText(makiivka)).toBe(
    'How many Russian servicemen were killed? Ukrainian military says about 400. Russian Ministry of Defence says 89; on 2 January it said 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89.',
  );
  const ferry = items.find(({ fictional }) => fictional);
  expect(ferry && findingText(ferry)).toMatch(/^Fictional\. When did the ferry run aground\? Tern Line says/);
});
