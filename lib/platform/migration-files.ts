import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Migration = { name: string; script: string; checksum: string };

/** The migrations of this version, oldest first: one folder each, named by time. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

/** A row of `_prisma_migrations`, Prisma's own record of what was applied. */
export type Applied = { name: string; checksum: string; finished: boolean; rolledBack: boolean };

export type Plan = { ok: true; pending: string[] } | { ok: false; reason: string };

/** Plans which migrations to apply, or gives the reason why this version must not touch the database. */
export function planMigrations(known: Migration[], applied: Applied[]): Plan {
  const counted = applied.filter((row) => !row.rolledBack);
  const unfinished = counted.find((row) => !row.finished);
  if (unfinished) {
    return {
      ok: false,
      reason: `The migration ${unfinished.name} failed half-way on this database earlier; repair it and mark it with "prisma migrate resolve", or restore a backup.`,
    };
  }
  const names = new Set(known.map((migration) => migration.name));
  const newer = counted.find((row) => !names.has(row.name));
  if (newer) {
    return {
      ok: false,
      reason: `A newer version of Crossread has migrated this database (${newer.name} is not known here); start that version, or restore a backup made before it.`,
    };
  }
  const sums = new Map(counted.map((row) => [row.name, row.checksum]));
  const edited = known.find((migration) => sums.has(migration.name) && sums.get(migration.name) !== migration.checksum);
  if (edited) {
    return {
      ok: false,
      reason: `The migration ${edited.name} was changed after this database applied it; restore its file as it was, and make a new migration for the change.`,
    };
  }
  return { ok: true, pending: known.filter((migration) => !sums.has(migration.name)).map(({ name }) => name) };
}
