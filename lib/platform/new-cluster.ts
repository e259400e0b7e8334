import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

// A new cluster, the files of an empty PostgreSQL, costs five seconds of processor time. The test line opens a dozen new
// data folders in as many processes: it names a folder in which the first one leaves a copy for the others.

/** Without the variable every cluster is made by PGlite, as by a first start. */
const kept = (): string | undefined => process.env.CROSSREAD_NEW_CLUSTER || undefined;

/** Makes a new cluster in a folder that does not exist yet: with PGlite, or as a copy of the one that was kept. */
export async function newCluster(folder: string, make = withPGlite): Promise<void> {
  const from = kept();
  if (from !== undefined && existsSync(from)) return cpSync(from, folder, { recursive: true });
  await make(folder);
  if (from !== undefined) keep(folder, from);
}

async function withPGlite(folder: string): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite');
  const made = await PGlite.create(folder);
  await made.close();
}

/** Under another name until it is complete: other processes copy it as soon as it is there. */
function keep(folder: string, as: string): void {
  const unfinished = `${as}.${process.pid}`;
  cpSync(folder, unfinished, { recursive: true });
  try {
    renameSync(unfinished, as);
  } catch {
    // Another process was faster, and its own is as good.
    rmSync(unfinished, { recursive: true, force: true });
  }
}
