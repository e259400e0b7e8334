import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicEvents } from '@/lib/exchange/testing/any-public-event';
import { fileOf } from '@/lib/exchange/testing/record-file';
import { runCommand } from './testing/run-command';

// `npm run verify-report -- record.json`, as a reader runs it: without a database.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-record-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (args: readonly string[]) => runCommand('verify-report', args, {});

test('tells that a file is as it was made, with its root and entry, and that a changed one is not', async () => {
  const [shown] = fc.sample(publicEvents, { numRuns: 1, seed: 7 });
  if (!shown) throw new Error('No record.');
  const file = path.join(folder, 'record.json');
  const text = fileOf(shown);
  writeFileSync(file, text);
  const whole = await command([file]);
  expect(whole.said).toContain('The record is as it was made: ');
  expect(whole.said).toContain(`Event ${shown.record.event.id}, root ${JSON.parse(text).root}`);
  expect(whole.said).toContain('Bound by entry 7 of the public log');
  expect(whole.code).toBe(0);
  const at = shown.record.publishedAt;
  writeFileSync(file, text.replaceAll(at, at.replace('00:00:00', '00:00:01').replace('12:00:00', '12:00:01')));
  const changed = await command([file]);
  expect(changed.failed).toContain('It was changed: what it says is not what its root binds.');
  expect(changed.code).toBe(1);
});

test('says what it needs', async () => {
  expect((await command([])).failed).toContain('Name one file: npm run verify-report -- record.json');
  expect((await command([path.join(folder, 'none.json')])).failed).toContain('There is no file ');
});
