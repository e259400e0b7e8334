import { expect, test } from 'vitest';
import { type Applied, planMigrations } from './migration-files';

const known = [
  { name: '1_first', script: '', checksum: 'a' },
  { name: '2_second', script: '', checksum: 'b' },
];
const row = (name: string, checksum: string, more: Partial<Applied> = {}): Applied => ({
  name,
  checksum,
  finished: true,
  rolledBack: false,
  ...more,
});
const reasonOf = (applied: Applied[]) => {
  const plan = planMigrations(known, applied);
  return plan.ok ? 'accepted' : plan.reason;
};

test('everything is pending on an empty database, nothing on a current one', () => {
  expect(planMigrations(known, [])).toEqual({ ok: true, pending: ['1_first', '2_second'] });
  expect(planMigrations(known, [row('1_first', 'a')])).toEqual({ ok: true, pending: ['2_second'] });
  expect(planMigrations(known, [row('1_first', 'a'), row('2_second', 'b')])).toEqual({ ok: true, pending: [] });
});

test('refuses a database that a newer version migrated', () => {
  expect(reasonOf([row('1_first', 'a'), row('2_second', 'b'), row('3_third', 'c')])).toBe(
    'A newer version of Crossread has migrated this database (3_third is not known here); start that version, or restore a backup made before it.',
  );
});

test('refuses a migration that failed half-way, unless it was marked as rolled back', () => {
  expect(reasonOf([row('1_first', 'a', { finished: false })])).toContain('1_first failed half-way');
  expect(planMigrations(known, [row('1_first', 'a', { finished: false, rolledBack: true })])).toEqual({
    ok: true,
    pending: ['1_first', '2_second'],
  });
});

test('refuses a migration that was changed after it was applied', () => {
  expect(reasonOf([row('1_first', 'other')])).toContain('1_first was changed after this database applied it');
});
