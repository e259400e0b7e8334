import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * The import rules of the rooms are only worth something if breaking one is caught. Each line is a file that imports
 * one thing; the linter runs once over all of them, in a scratch folder with the project's own biome.json.
 */
const cases: readonly (readonly [file: string, imported: string, verdict: 'allowed' | 'refused'])[] = [
  ['lib/domain', './value', 'allowed'],
  ['lib/domain', '@/lib/domain/value', 'allowed'],
  ['lib/domain', 'temporal-polyfill', 'allowed'],
  ['lib/domain', 'zod', 'refused'],
  ['lib/domain', 'react', 'refused'],
  ['lib/domain', 'node:fs', 'refused'],
  ['lib/domain', '../store/event', 'refused'],
  ['lib/domain', '@/lib/store/event', 'refused'],
  ['lib/schemas', 'zod', 'allowed'],
  ['lib/schemas', '@conform-to/zod/v4', 'allowed'],
  ['lib/schemas', '@conform-to/react', 'refused'],
  ['lib/schemas', '@/lib/store/event', 'refused'],
  ['lib/platform', 'pino', 'allowed'],
  ['lib/platform', '@/lib/schemas/env', 'allowed'],
  ['lib/platform', '@/lib/store/event', 'refused'],
  ['lib/store', '@/lib/platform/db', 'allowed'],
  ['lib/store', '@/lib/platform/generated/client', 'allowed'],
  ['lib/store', '@/lib/platform/log', 'refused'],
  ['lib/store', '@/lib/reads/event', 'refused'],
  ['lib/reads', '@/lib/views/event-view', 'allowed'],
  ['lib/reads', '@/lib/platform/memory-cache', 'allowed'],
  ['lib/reads', '@/lib/capture/compare-texts', 'allowed'],
  ['lib/reads', '@/lib/capture/anchor', 'refused'],
  ['lib/reads', '@/lib/platform/cache-invalidation', 'refused'],
  ['lib/reads', '@/lib/writes/event', 'refused'],
  ['lib/reads', '@/prisma/seed/makiivka/record', 'refused'],
  ['lib/writes', '@/lib/store/event', 'allowed'],
  ['lib/writes', '@/lib/views/event-view', 'refused'],
  ['lib/writes', '@/lib/platform/canonical', 'allowed'],
  ['lib/writes', '@/lib/platform/db', 'refused'],
  ['lib/views', 'd3-scale', 'allowed'],
  ['lib/views', 'react', 'refused'],
  ['lib/views', '@/lib/schemas/statement-view', 'allowed'],
  ['lib/views', '@/lib/schemas/env', 'refused'],
  ['lib/exchange', 'csv-stringify', 'allowed'],
  ['lib/exchange', '@/lib/store/event', 'refused'],
  ['lib/suggest', 'any-ascii', 'allowed'],
  ['lib/suggest', '@/lib/domain/record', 'allowed'],
  ['lib/suggest', '@/lib/store/event', 'refused'],
  ['lib/suggest', 'react', 'refused'],
  ['lib/actions', '@/lib/suggest/near-names', 'allowed'],
  ['lib/capture', 'unpdf', 'allowed'],
  ['lib/capture', '@/lib/domain/document-text', 'allowed'],
  ['lib/capture', '@/lib/platform/process-singleton.mjs', 'allowed'],
  ['lib/capture', '@/lib/store/event', 'refused'],
  ['lib/server', 'lru-cache', 'allowed'],
  ['lib/server', './addresses.mjs', 'allowed'],
  ['lib/server', '../platform/own-origin.mjs', 'allowed'],
  ['lib/server', '../domain/slug.mjs', 'allowed'],
  ['lib/server', '../domain/record', 'refused'],
  ['lib/server', '../reads/event', 'refused'],
  ['lib/server', '@/lib/reads/event', 'refused'],
  ['lib/cli', '@/lib/writes/event', 'allowed'],
  ['lib/cli', '@/lib/actions/event', 'refused'],
  ['components/desk-table', '@/lib/exchange/clipboard-block', 'allowed'],
  ['components/desk-table', '@/lib/exchange/report-csv', 'refused'],
  ['components/ui', 'clsx', 'allowed'],
  ['components/ui', '@/lib/views/event-view', 'refused'],
  ['components/event', '@/components/ui/disclosure', 'allowed'],
  ['components/event', '@/lib/views/event-view', 'allowed'],
  ['components/event', '@/lib/reads/event', 'refused'],
  ['components/event', '../ui/disclosure', 'refused'],
  ['components/event', '@/lib/schemas/event', 'refused'],
  ['components/review', '@/lib/schemas/step', 'allowed'],
  ['components/review', '@/lib/reads/event', 'refused'],
  ['app/events', '@/lib/reads/event', 'allowed'],
  ['app/events', '@/lib/store/event', 'refused'],
  ['app/events', '@/lib/exchange/report', 'refused'],
  ['prisma/factories', '@/prisma/testing/destructive', 'refused'],
  ['lib/domain', './testing/record', 'refused'],
  ['lib/domain/value-reader', './testing/print', 'refused'],
  ['lib/schemas', '@/lib/domain/testing/record', 'refused'],
  ['lib/platform', './testing/database', 'refused'],
  ['lib/store', './testing/rows', 'refused'],
  ['lib/reads', '@/lib/store/testing/rows', 'refused'],
  ['lib/writes', './testing/desk', 'refused'],
  ['lib/views', '@/lib/domain/testing/record', 'refused'],
  ['lib/actions', './testing/visitor', 'refused'],
  ['lib/exchange', '@/lib/views/testing/in-short', 'refused'],
  ['lib/capture', './testing/zip', 'refused'],
  ['lib/cli', '@/lib/platform/testing/database', 'refused'],
  ['components/event', '@/lib/domain/value-reader/testing/odd-strings', 'refused'],
  ['app/events', '@/lib/reads/testing/published', 'refused'],
  ['.', '@/lib/platform/testing/database', 'refused'],
  ['lib/domain/testing', './record', 'allowed'],
  ['lib/store/testing', '@/lib/platform/testing/database', 'allowed'],
  ['prisma/seed/testing', '@/lib/store/testing/rows', 'allowed'],
];

/** One file that imports several things: only this page of the readers' may use the record that is shipped. */
const ONE_PAGE = 'lib/reads/methodology.ts';
const onePage: readonly (readonly [imported: string, verdict: 'allowed' | 'refused'])[] = [
  ['@/prisma/seed/makiivka/record', 'allowed'],
  ['@/prisma/seed/quillhaven/record', 'refused'],
  ['@/lib/platform/db', 'refused'],
  ['@/lib/store/event-records', 'refused'],
];

const TEST = 'lib/reads/scratch.store.test.ts';
const ROUTE = 'app/report.csv/route.ts';
const PAGE = 'app/report.csv/page.tsx';

const extension = (room: string) => (/^(app|components)/.test(room) ? 'tsx' : 'ts');
const fileOf = (index: number, room: string) => join(room, `scratch-${index}.${extension(room)}`);

let folder = '';
/** Where an import was refused: "lib/domain/scratch-1.ts:1". */
let refused = new Set<string>();

function write(file: string, ...imported: readonly string[]): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  const lines = imported.map((from, index) => `import { thing as thing${index} } from '${from}';`);
  const things = imported.map((_, index) => `thing${index}`).join(', ');
  writeFileSync(join(folder, file), `${lines.join('\n')}\n\nexport const same = [${things}];\n`);
}

beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'crossread-import-rules-'));
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [index, [room, imported]] of cases.entries()) write(fileOf(index, room), imported);
  write(ONE_PAGE, ...onePage.map(([imported]) => imported));
  write(TEST, '@/lib/store/testing/rows');
  for (const file of [ROUTE, PAGE]) write(file, '@/lib/exchange/report');
  refused = forbiddenImports(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verdictOn = (file: string, line = 1) => (refused.has(`${file}:${line}`) ? 'refused' : 'allowed');

test.each(cases.map((entry, index) => [...entry, fileOf(index, entry[0])] as const))(
  '%s importing %s is %s',
  (_room, _imported, verdict, file) => {
    expect(verdictOn(file)).toBe(verdict);
  },
);

test('a test may use what tests share, beside it and of other rooms', () => {
  expect(verdictOn(TEST)).toBe('allowed');
});

test('a route.ts may use the exporters, a page may not', () => {
  expect(verdictOn(ROUTE)).toBe('allowed');
  expect(verdictOn(PAGE)).toBe('refused');
});

test('the page of the method alone may read the record that is shipped, and nothing of the database', () => {
  expect(onePage.map(([imported], index) => [imported, verdictOn(ONE_PAGE, index + 1)])).toEqual(onePage);
});

function forbiddenImports(where: string): Set<string> {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const report = run(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'],
    where,
  );
  const places = new Set<string>();
  for (const text of report.split('\n')) {
    if (!text.includes('lint/style/noRestrictedImports')) continue;
    const [, file, line] = /file=([^,]+),line=(\d+)/.exec(text) ?? [];
    if (file) places.add(`${relative(where, resolve(where, file))}:${line}`);
  }
  return places;
}

/** The linter exits with 1 when it finds something, which is what is wanted here. */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}
