import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compareTexts } from '@/lib/capture/compare-texts';
import { readText } from '@/lib/capture/read-text';
import { pagesOf, textLines } from '@/lib/capture/testing/pdf';
import { buildPrograms } from './build-programs';
import { inProject } from './project';

let folder: string;
beforeAll(async () => {
  // Inside the project: packages are found from there.
  folder = mkdtempSync(inProject('node_modules/.programs-'));
  // As Next leaves its folder.
  writeFileSync(path.join(folder, 'package.json'), '{"type": "commonjs"}');
  await buildPrograms(folder);
  vi.stubEnv('CROSSREAD_PROGRAMS', path.relative(inProject(), folder));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the compiled programs read and compare as their sources do', async () => {
  expect(existsSync(path.join(folder, 'read-text-process.mjs'))).toBe(true);
  const [page, pdf, compared] = await Promise.all([
    readText({ bytes: Buffer.from('<title>T</title><p>Не менше 400'), mediaType: 'text/html; charset=utf-8' }),
    readText({ bytes: pagesOf([textLines(['At least 400'])]), name: 'a.txt' }),
    compareTexts({ before: 'At least 400.', after: 'At least 40.', passages: [], language: 'en' }),
  ]);
  expect(page).toMatchObject({ ok: true, mediaType: 'text/html', text: 'Не менше 400' });
  expect(pdf).toMatchObject({ ok: true, text: 'At least 400' });
  expect(compared).toMatchObject({ ok: true });
});
