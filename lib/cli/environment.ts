import { existsSync } from 'node:fs';
import path from 'node:path';
import { type EnvResult, parseEnv } from '@/lib/schemas/env';
import { inProject, projectRoot } from './project';

/** Reads the environment, completed by the file `.env` of the project; the environment takes precedence. */
export function readEnvironment(): EnvResult {
  const file = inProject('.env');
  if (existsSync(file)) {
    try {
      process.loadEnvFile(file);
    } catch (error) {
      return { ok: false, reason: `The file .env cannot be read: ${(error as Error).message}.` };
    }
  }
  const result = parseEnv(process.env);
  if (!result.ok) return result;
  return { ok: true, env: { ...result.env, dataDir: path.resolve(projectRoot, result.env.dataDir) } };
}
