import { expect, test } from 'vitest';
import type { DeskCellItem } from '@/lib/views/desk-table';
import type { DeskSlot } from './use-desk-rows';
import { changedText, isGone } from './use-others-changes';

const item = (thing: string, revision: string, isMine: boolean): DeskCellItem => ({
  kind: 'statement',
  thing,
  seen: { revision, version: 0 },
  state: 'draft',
  says: isMine ? 'your draft' : 'draft by A. Lind',
  isMine,
});

test('a change of somebody else is told, by name', () => {
  expect(changedText([], [item('s1', 'r1', false)])).toMatch(/draft by A\. Lind/);
  expect(changedText([item('s1', 'r1', false)], [item('s1', 'r2', false)])).toMatch(/draft by A\. Lind/);
  expect(changedText([item('s1', 'r1', false)], [])).toMatch(/discarded meanwhile/);
});

test('one’s own change, and none, are not', () => {
  expect(changedText([], [item('s1', 'r1', true)])).toBeUndefined();
  expect(changedText([item('s1', 'r1', true)], [])).toBeUndefined();
  expect(changedText([item('s1', 'r1', false)], [item('s1', 'r1', false)])).toBeUndefined();
});

test('a question has left the table only where every row is known', () => {
  const slot = (key: string) => ({ row: { key } }) as DeskSlot;
  const before = [slot('killed'), slot('time')];
  expect(isGone(before, [slot('time')], 'killed')).toBe(true);
  expect(isGone(before, [slot('time'), undefined], 'killed')).toBe(false);
  expect(isGone(before, [slot('time'), slot('killed')], 'killed')).toBe(false);
});
