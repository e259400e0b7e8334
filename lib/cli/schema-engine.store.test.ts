import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { diffSchemas, loadEngine } from './schema-engine';
import { schemaOf } from './testing/drafts';

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

async function diff(from: string | undefined, to: string): Promise<string> {
  const engine = await loadEngine();
  if (!engine.ok) throw new Error(engine.reason);
  return diffSchemas(engine, db.url, from, to);
}

test('the first migration creates everything', async () => {
  expect(await diff(undefined, schemaOf())).toContain('CREATE TABLE "crate"');
});

test('a later one has what was added since, and nothing else', async () => {
  expect(await diff(schemaOf('label String?'), schemaOf('label String?', 'size Int?'))).toBe(
    '-- AlterTable\nALTER TABLE "crate" ADD COLUMN     "size" INTEGER;\n',
  );
});
