import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicForm } from '@/lib/domain/public-form';
import { type PublicRecord, publicRecordSchema } from '@/lib/schemas/public-record';
import { checkRecord } from './check-record';
import { recordOfForm } from './record-of-form';
import { publicEvents } from './testing/any-public-event';
import { fileOf } from './testing/record-file';

const readBack = (file: string): PublicRecord => publicRecordSchema.parse(JSON.parse(file));

test('the form has everything of the record: it is read back as it was', () => {
  fc.assert(
    fc.property(publicEvents, (shown) => {
      expect(recordOfForm(readBack(fileOf(shown)).things)).toEqual(shown);
    }),
  );
});

test('a file is checked without a database, and each change of it is found', () => {
  fc.assert(
    fc.property(publicEvents, fc.nat(), (shown, place) => {
      const file = fileOf(shown);
      const checked = checkRecord(file);
      if (!checked.ok) throw new Error(checked.reason);
      expect(checked).toMatchObject({ redacted: 0, things: publicForm(shown).length, record: { entry: 7 } });
      expect(checkRecord(changed(file, place)).ok).toBe(false);
    }),
  );
});

/** The file with one value of its things changed: a letter more, one more, or the other of two. */
function changed(file: string, place: number): string {
  const read = JSON.parse(file);
  const values: [Record<string, unknown>, string][] = [];
  const walk = (within: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(within)) {
      if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>);
      else values.push([within, key]);
    }
  };
  walk(read.things);
  const [within, key] = values[place % values.length] ?? [{}, ''];
  const value = within[key];
  within[key] = typeof value === 'string' ? `${value}0` : typeof value === 'number' ? value + 1 : !value;
  return JSON.stringify(read);
}

test('a thing that is left out, or added again, is found', () => {
  fc.assert(
    fc.property(publicEvents, fc.nat(), (shown, place) => {
      const read = readBack(fileOf(shown));
      const at = place % read.things.length;
      const without = { ...read, things: read.things.filter((_, index) => index !== at) };
      expect(checkRecord(JSON.stringify(without)).ok).toBe(false);
      expect(checkRecord(JSON.stringify({ ...read, things: [...read.things, read.things[at]] })).ok).toBe(false);
    }),
  );
});

test.each([
  ['{', 'The text is not JSON.'],
  ['{"format":"crossread-discrepancy-report"}', 'Not a public record of this form: format: '],
])('what is no such file: %s', (text, reason) => {
  expect(checkRecord(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});
