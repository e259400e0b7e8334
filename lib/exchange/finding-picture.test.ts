import { expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import { eventListItem } from '@/lib/views/event-list';
import type { SharedView } from '@/lib/views/event-view';
import { sharedEventView, sharedQuestionView } from '@/lib/views/shared';
import { listedEvent } from '@/lib/views/testing/in-short';
import { demonstration } from '@/prisma/seed/records';
import { findingPicture, PICTURE } from './finding-picture';

const records = demonstration.map(({ record }) => withoutConfidential(record));
const events = records.map((record) => sharedEventView(eventListItem(listedEvent(record))));
const questions = records.flatMap((record) => record.claims.map((claim) => sharedQuestionView(claim, record)));
const [makiivka] = events;
if (makiivka?.finding === undefined) throw new Error('The demonstration has no finding.');
const { finding } = makiivka;

/** Width and height, as the head of a PNG has them. */
function sizeOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.each([...events, ...questions].map((shared) => [shared.title, shared] as const))(
  '%s has a picture of its size',
  async (_, shared) => {
    const png = await findingPicture(shared);
    expect(sizeOf(png)).toEqual(PICTURE);
    // Networks refuse pictures of some megabytes.
    expect(png.byteLength).toBeLessThan(300_000);
  },
);

test('the same event gives the same picture, and another figure another one', async () => {
  const png = Buffer.from(await findingPicture(makiivka));
  expect(png.equals(await findingPicture(makiivka))).toBe(true);
  const told = finding.told.map((one) => ({ ...one, value: one.value.replace('89', '98') }));
  expect(png.equals(await findingPicture({ ...makiivka, finding: { ...finding, told } }))).toBe(false);
});

const LONG = 'وزارة الدفاع في الاتحاد الروسي التي اسمها طويل جدا ';
test.each<[string, Partial<SharedView>]>([
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
  ['with a title that has no room', { title: 'x'.repeat(500), about: [LONG.repeat(20)] }],
  ['with a title in Japanese', { title: '福島第一原子力発電所' }],
])('an event %s is drawn as well', async (_, more) => {
  expect(sizeOf(await findingPicture({ ...makiivka, ...more }))).toEqual(PICTURE);
});
