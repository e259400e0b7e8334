import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

// Prisma's own engine for migrations, as WebAssembly: nothing is downloaded. It drafts migrations;
// lib/platform/migrate.ts applies them. The package is written for bundlers that import .wasm files; in node it must be
// instantiated by hand. It is installed for development only, so it is loaded where it is used.

export type LoadedEngine = { ok: true; engineOn: (pool: pg.Pool) => Promise<SchemaEngine> };
export type EngineResult = LoadedEngine | { ok: false; reason: string };

let loading: Promise<EngineResult> | undefined;

export function loadEngine(): Promise<EngineResult> {
  loading ??= load().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const reason =
      "Prisma's schema engine is not installed: it drafts migrations, and comes with npm ci, without --omit=dev.";
    return { ok: false as const, reason };
  });
  return loading;
}

async function load(): Promise<LoadedEngine> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = await WebAssembly.compile(readFileSync(file.replace(/\.js$/, '.wasm')));
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
  const instance = await WebAssembly.instantiate(module, imports);
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const engineOn = (pool: pg.Pool) =>
    bindings.SchemaEngine.new(
      { datamodels: undefined },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapterFactory(pool)),
    );
  return { ok: true, engineOn };
}

/** The pool must have one connection. */
function adapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaPg(pool);
  return {
    provider: 'postgres',
    adapterName: inner.adapterName,
    connect: async () => {
      const adapter = await inner.connect();
      // Its own way cuts scripts at every semicolon, which breaks functions and comments.
      adapter.executeScript = async (script) => void (await pool.query(script));
      return adapter;
    },
    connectToShadowDb: () => Promise.reject(new Error('No shadow database is ever made.')),
  };
}

/**
 * Returns the SQL that leads from one schema to another. The engine compares the two texts, and asks the database at
 * `url` only for its version.
 */
export async function diffSchemas(
  { engineOn }: LoadedEngine,
  url: string,
  from: string | undefined,
  to: string,
): Promise<string> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const engine = await engineOn(pool);
  const target = (content: string): DiffTarget => ({
    tag: 'schemaDatamodel',
    files: [{ path: 'schema.prisma', content }],
  });
  try {
    const { stdout } = await engine.diff({
      from: from === undefined ? { tag: 'empty' } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return withoutPublic(stdout ?? '');
  } finally {
    engine.free();
    await pool.end();
  }
}

/** `public` exists everywhere, and creating it requires a right that an owner of tables need not have. */
function withoutPublic(script: string): string {
  return script.replace(/-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n?/, '');
}
