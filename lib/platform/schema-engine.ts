import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

// Prisma's own engine for migrations, as WebAssembly: nothing is downloaded. The package is written for
// bundlers that import .wasm files; node wants it instantiated by hand.

type Engine = bindings.SchemaEngine;
type DiffTarget = bindings.DiffTarget;

let loaded: Promise<void> | undefined;

function load(): Promise<void> {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const module = await WebAssembly.compile(readFileSync(file.replace(/\.js$/, '.wasm')));
    const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
    const instance = await WebAssembly.instantiate(module, imports);
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return loaded;
}

/**
 * An engine on a pool of one connection. Scripts reach the server whole: the adapter's own way cuts them
 * at every semicolon, which breaks functions and comments.
 */
export async function schemaEngine(
  pool: pg.Pool,
  onScriptError: (error: unknown, script: string) => void = () => {},
): Promise<Engine> {
  await load();
  const inner = new PrismaPg(pool);
  const wholeScripts = async () => {
    const adapter = await inner.connect();
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        onScriptError(error, script);
        throw error;
      }
    };
    return adapter;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: inner.adapterName,
    connect: wholeScripts,
    connectToShadowDb: () => Promise.reject(new Error('No shadow database is ever made.')),
  };
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/**
 * The SQL that leads from one schema to another. The engine compares the two texts, and asks the
 * database at `url` only for its version.
 */
export async function diffSchemas(url: string, from: string | undefined, to: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const engine = await schemaEngine(pool);
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
    return stdout ?? '';
  } finally {
    engine.free();
    await pool.end();
  }
}
