import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type SchemasToCompare = { ok: true; before: string | undefined; now: string } | { ok: false; reason: string };

/**
 * Reads the two schemas that the next migration of a repository lies between: that of the last one, undefined before the
 * first, and the present one.
 */
export function schemasToCompare(root: string): SchemasToCompare {
  const now = readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8');
  const before = schemaBefore(root);
  if (!before.ok) return before;
  if (now === before.schema) {
    return { ok: false, reason: 'The schema is the same as at the last migration: there is nothing to draft.' };
  }
  return { ok: true, before: before.schema, now };
}

type SchemaBefore = { ok: true; schema: string | undefined } | { ok: false; reason: string };

/**
 * Reads the schema that the next migration starts from: schema.prisma as of the last commit that touched a migration,
 * so that a change of the schema that was committed alone is in the next draft. Before the first migration there is
 * none.
 */
function schemaBefore(root: string): SchemaBefore {
  const drafted = migrationsIn(root);
  if (drafted.length === 0) return { ok: true, schema: undefined };
  const git = gitIn(root);
  if (git('rev-parse', '--verify', '--quiet', 'HEAD') === undefined) {
    return {
      ok: false,
      reason:
        'There is no commit to take the schema before from: a migration is drafted in a git repository, as the difference from the last commit that touched one. Here its migration.sql is written by hand.',
    };
  }
  const committed = new Set(git('ls-tree', '-r', '--name-only', 'HEAD', '--', 'prisma/migrations')?.split('\n'));
  const open = drafted.find((name) => !committed.has(`prisma/migrations/${name}/migration.sql`));
  if (open !== undefined) {
    return {
      ok: false,
      reason: `prisma/migrations/${open} is not committed. Commit it with its schema before the next is drafted, or delete its folder to draft it anew.`,
    };
  }
  const commit = git('log', '-1', '--format=%H', '--', ':(glob)prisma/migrations/*/migration.sql')?.trim();
  const schema = commit ? git('show', `${commit}:./prisma/schema.prisma`) : undefined;
  if (schema === undefined) {
    return {
      ok: false,
      reason: `The last commit that touched a migration (${commit || 'none was found'}) has no prisma/schema.prisma to compare with.`,
    };
  }
  return { ok: true, schema };
}

function migrationsIn(root: string): string[] {
  const folder = path.join(root, 'prisma/migrations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'migration.sql')));
}

/** Runs git in this folder; returns undefined if it fails or is not installed. */
function gitIn(cwd: string): (...args: string[]) => string | undefined {
  return (...args) => {
    try {
      return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
    } catch {
      return undefined;
    }
  };
}
