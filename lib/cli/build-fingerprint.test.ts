import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildFingerprint, sources } from './build-fingerprint';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'crossread-fingerprint-'));
  write('app/page.tsx', 'page');
  write('lib/domain/value.ts', 'value');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

test('changes with the files that the pages are built from', () => {
  const before = buildFingerprint(root);
  expect(buildFingerprint(root)).toBe(before);
  write('lib/domain/value.ts', 'another value');
  const edited = buildFingerprint(root);
  expect(edited).not.toBe(before);
  write('app/new/page.tsx', 'page');
  const added = buildFingerprint(root);
  expect(added).not.toBe(edited);
  write('package-lock.json', '{"next": 17}');
  expect(buildFingerprint(root)).not.toBe(added);
});

test('does not change with commands, tests, texts and generated files', () => {
  const before = buildFingerprint(root);
  write('lib/cli/start.ts', 'command');
  write('lib/domain/value.test.ts', 'test');
  write('lib/domain/testing/value.ts', 'what tests share');
  write('lib/domain/README.md', 'text');
  write('lib/platform/generated/client.ts', 'generated');
  write('e2e/smoke.spec.ts', 'test');
  expect(buildFingerprint(root)).toBe(before);
  expect(sources(root)).toEqual(['app/page.tsx', 'lib/domain/value.ts', 'package-lock.json']);
});
