import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from './project';
import { repositoryIn, schemaOf } from './testing/drafts';

// Runs `npm run migration -- name` in a copy of the project with a history of its own. What is drafted from which history
// is asked in schema-before.cli.test.ts and schema-engine.store.test.ts.

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'crossread-drafts-'));
  for (const file of ['lib/cli', 'lib/platform', 'tsconfig.json', 'package.json']) {
    const filter = (name: string) => !name.includes('lib/platform/generated');
    cpSync(inProject(file), path.join(root, file), { recursive: true, filter });
  }
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of readdirSync(inProject('node_modules'))) if (name !== '@prisma') link(name);
  mkdirSync(path.join(root, 'node_modules/@prisma'));
  for (const name of readdirSync(inProject('node_modules/@prisma'))) link(`@prisma/${name}`);
  const { withOneMigration, hasSchema } = repositoryIn(root);
  withOneMigration();
  hasSchema(schemaOf('label String?'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const link = (name: string) => symlinkSync(inProject('node_modules', name), path.join(root, 'node_modules', name));

function draft(name: string) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/draft-migration.ts', name], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { code: done.status, said: done.stdout.trim(), failed: done.stderr.trim() };
}

const folders = () => readdirSync(path.join(root, 'prisma/migrations')).filter((name) => !name.endsWith('.toml'));

function drafted(name: string): string {
  const folder = folders().find((one) => one.endsWith(`_${name}`));
  if (!folder) throw new Error(`Nothing was drafted: ${folders()}`);
  expect(readdirSync(path.join(root, 'prisma/migrations', folder))).toEqual(['migration.sql']);
  return readFileSync(path.join(root, 'prisma/migrations', folder, 'migration.sql'), 'utf8');
}

test('without the development packages the command names those that it needs', () => {
  const needed = '@prisma/schema-engine-wasm';
  rmSync(path.join(root, 'node_modules', needed));
  expect(draft('adds-labels')).toEqual({
    code: 1,
    said: '',
    failed: "Prisma's schema engine is not installed: it drafts migrations, and comes with npm ci, without --omit=dev.",
  });
  expect(folders()).toEqual(['1_crate']);
  link(needed);
});

test('a draft has what was added since the last migration, and is tried; a second one is refused', () => {
  expect(draft('adds-labels')).toMatchObject({ code: 0, said: expect.stringContaining('it applies') });
  expect(drafted('adds_labels')).toBe('-- AlterTable\nALTER TABLE "crate" ADD COLUMN     "label" TEXT;\n');
  expect(draft('adds-sizes')).toEqual({
    code: 1,
    said: '',
    failed: expect.stringMatching(/^prisma\/migrations\/\d{14}_adds_labels is not committed\./),
  });
});
