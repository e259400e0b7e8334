import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inProject, projectRoot } from './project';

const stamp = inProject('lib/platform/generated/stamp');

export type Generated = { ok: true; written: boolean } | { ok: false; reason: string };

/**
 * Generates Prisma's client if the schema or Prisma changed since the last time, and returns whether it did. Prisma
 * requires a schema engine and would download one; generating needs none, and any existing file satisfies it.
 */
export async function generateClient(): Promise<Generated> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { ok: true, written: false };
  const problem = await prismaGenerate();
  if (problem) return { ok: false, reason: `Prisma's client could not be generated:\n${problem}` };
  writeFileSync(stamp, wanted);
  return { ok: true, written: true };
}

function prismaGenerate(): Promise<string | undefined> {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [inProject('node_modules/prisma/build/index.js'), 'generate'],
      { cwd: projectRoot, env },
      (error, stdout, stderr) => resolve(error ? stderr || stdout || error.message : undefined),
    );
  });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(inProject('prisma/schema.prisma')));
  hash.update(readFileSync(inProject('node_modules/prisma/package.json')));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await generateClient();
  if (!result.ok) {
    console.error(result.reason);
    process.exit(1);
  }
  console.log(result.written ? "Prisma's client is written." : "Prisma's client is up to date.");
}
