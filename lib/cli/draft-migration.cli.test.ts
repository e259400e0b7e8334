import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject } from './project';

// Runs `npm run migration -- name` in a copy of the project with a history of its own.

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'crossread-drafts-'));
  for (const file of ['lib/cli', 'lib/platform', 'tsconfig.json', 'package.json']) {
    cpSync(inProject(file), path.join(root, file), { recursive: true });
  }
  mkdirSync(path.join(root, 'prisma/migrations'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of readdirSync(inProject('node_modules'))) if (name !== '@prisma') link(name);
  mkdirSync(path.join(root, 'node_modules/@prisma'));
  for (const name of readdirSync(inProject('node_modules/@prisma'))) link(`@prisma/${name}`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const link = (name: string) => symlinkSync(inProject('node_modules', name), path.join(root, 'node_modules', name));

function write(file: string, content: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

const schema = (...fields: string[]) => `datasource db {
  provider = "postgresql"
}

model crate {
  id Int @id
  ${fields.join('\n  ')}
}
`;

function commit(what: string) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.org', ...args], { cwd: root, stdio: 'pipe' });
  git('init', '-q');
  git('add', 'prisma');
  git('commit', '-qm', what, '--no-gpg-sign');
}

/** A repository with one migration, and the schema that it makes. */
function withOneMigration() {
  write('prisma/schema.prisma', schema());
  write('prisma/migrations/1_crate/migration.sql', 'CREATE TABLE "crate" ("id" INTEGER NOT NULL PRIMARY KEY);');
  commit('one migration');
}

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

test('the first migration creates everything', () => {
  write('prisma/schema.prisma', schema());
  expect(draft('makes-crates')).toMatchObject({ code: 0, said: expect.stringContaining('it applies') });
  expect(drafted('makes_crates')).toContain('CREATE TABLE "crate"');
});

test('a change of the schema that was committed alone is in the next draft', () => {
  withOneMigration();
  write('prisma/schema.prisma', schema('label String?'));
  commit('a schema without its migration');
  expect(draft('adds-labels')).toMatchObject({ code: 0, said: expect.stringContaining('it applies') });
  expect(drafted('adds_labels')).toBe('-- AlterTable\nALTER TABLE "crate" ADD COLUMN     "label" TEXT;\n');
});

test('an uncommitted draft refuses a second one; after its commit the next draft has what was added since', () => {
  withOneMigration();
  write('prisma/schema.prisma', schema('label String?'));
  write('prisma/migrations/2_label/migration.sql', 'ALTER TABLE "crate" ADD COLUMN "label" TEXT;');
  expect(draft('adds-sizes')).toEqual({
    code: 1,
    said: '',
    failed:
      'prisma/migrations/2_label is not committed. Commit it with its schema before the next is drafted, or delete its folder to draft it anew.',
  });
  commit('labels');
  write('prisma/schema.prisma', schema('label String?', 'size Int?'));
  expect(draft('adds-sizes').code).toBe(0);
  expect(drafted('adds_sizes')).toBe('-- AlterTable\nALTER TABLE "crate" ADD COLUMN     "size" INTEGER;\n');
});

test('without a commit to compare with, the command says so', () => {
  write('prisma/schema.prisma', schema());
  write('prisma/migrations/1_crate/migration.sql', 'select 1;');
  expect(draft('anything')).toMatchObject({
    code: 1,
    failed: expect.stringMatching(/^There is no commit to take the schema before from[^\n]*$/),
  });
  commit('it');
  expect(draft('anything')).toEqual({
    code: 1,
    said: '',
    failed: 'The schema is the same as at the last migration: there is nothing to draft.',
  });
});

test('without the development packages the command names those that it needs', () => {
  withOneMigration();
  write('prisma/schema.prisma', schema('label String?'));
  rmSync(path.join(root, 'node_modules/@prisma/schema-engine-wasm'));
  expect(draft('adds-labels')).toEqual({
    code: 1,
    said: '',
    failed: "Prisma's schema engine is not installed: it drafts migrations, and comes with npm ci, without --omit=dev.",
  });
  expect(folders()).toEqual(['1_crate']);
});
