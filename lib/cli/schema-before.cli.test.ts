import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schemasToCompare } from './schema-before';
import { repositoryIn, schemaOf } from './testing/drafts';

// Which schemas a migration is drafted from, in repositories with a history of their own: only git runs as a process.

let root: string;
let repository: ReturnType<typeof repositoryIn>;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'crossread-schemas-'));
  repository = repositoryIn(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('before the first migration there is no schema, with or without a commit', () => {
  repository.hasSchema(schemaOf());
  expect(schemasToCompare(root)).toEqual({ ok: true, before: undefined, now: schemaOf() });
  repository.commit('a schema');
  expect(schemasToCompare(root)).toEqual({ ok: true, before: undefined, now: schemaOf() });
});

test('a change of the schema that was committed alone is in the next draft', () => {
  repository.withOneMigration();
  const now = schemaOf('label String?');
  repository.hasSchema(now);
  expect(schemasToCompare(root)).toEqual({ ok: true, before: schemaOf(), now });
  repository.commit('a schema without its migration');
  expect(schemasToCompare(root)).toEqual({ ok: true, before: schemaOf(), now });
});

test('an uncommitted draft refuses a second one; after its commit the next draft has what was added since', () => {
  repository.withOneMigration();
  const before = schemaOf('label String?');
  repository.hasSchema(before);
  repository.hasMigration('2_label', 'ALTER TABLE "crate" ADD COLUMN "label" TEXT;');
  expect(schemasToCompare(root)).toEqual({
    ok: false,
    reason:
      'prisma/migrations/2_label is not committed. Commit it with its schema before the next is drafted, or delete its folder to draft it anew.',
  });
  repository.commit('labels');
  const now = schemaOf('label String?', 'size Int?');
  repository.hasSchema(now);
  expect(schemasToCompare(root)).toEqual({ ok: true, before, now });
});

test('without a commit to compare with, or a change, the reason says so', () => {
  repository.hasSchema(schemaOf());
  repository.hasMigration('1_crate', 'select 1;');
  expect(schemasToCompare(root)).toEqual({
    ok: false,
    reason: expect.stringMatching(/^There is no commit to take the schema before from[^\n]*$/),
  });
  repository.commit('it');
  expect(schemasToCompare(root)).toEqual({
    ok: false,
    reason: 'The schema is the same as at the last migration: there is nothing to draft.',
  });
});
