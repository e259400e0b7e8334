import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbedded } from '@/lib/platform/embedded';
import { migrate } from '@/lib/platform/migrate';
import { fail, run } from './output';
import { inProject, projectRoot } from './project';
import { schemasToCompare } from './schema-before';
import { diffSchemas, loadEngine } from './schema-engine';

// `npm run migration -- name` writes prisma/migrations/<time>_<name>/migration.sql, the difference between the schema
// as of the last commit that touched a migration and the present schema. To draft it again, delete the folder. Write
// what the schema cannot express (checks, triggers, comments) into migration.sql by hand before you commit it.

const folder = inProject('prisma/migrations');

await run(async () => {
  const name = process.argv[2]?.replaceAll('-', '_');
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    return fail('Give the migration a name of small letters, digits and hyphens: npm run migration -- adds-reviews');
  }
  const schemas = schemasToCompare(projectRoot);
  if (!schemas.ok) return fail(schemas.reason);
  const engine = await loadEngine();
  if (!engine.ok) return fail(engine.reason);

  const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-draft-'));
  const opened = await openEmbedded(scratch);
  if (!opened.ok) return fail(opened.reason);
  const { url, close } = opened.database;
  try {
    const script = await diffSchemas(engine, url, schemas.before, schemas.now);
    const target = path.join(folder, `${timestamp(new Date())}_${name}`);
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, 'migration.sql'), script);
    writeFileSync(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
    console.log(`Drafted ${path.relative(process.cwd(), target)}/migration.sql. Read it, and complete it by hand.`);
    const tried = await migrate(url, folder);
    console.log(tried.ok ? 'Tried on an empty database: it applies.' : `Tried on an empty database: ${tried.reason}`);
    return 0;
  } finally {
    await close();
    rmSync(scratch, { recursive: true, force: true });
  }
});

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}
