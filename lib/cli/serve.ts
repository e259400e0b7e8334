import { ownOrigins, printOwnOrigins } from '@/lib/platform/own-origin.mjs';
import type { Env } from '@/lib/schemas/env';
import { authSecret } from './auth-secret';
import { PROGRAMS } from './build-programs';
import { makeLogKeyOnce } from './log-key-file';
import { type NextProcess, startNext, startServer } from './next-process';
import { address, checkPort } from './port';
import type { Shutdown } from './shutdown';

export type Served = { ok: true; url: string; next: NextProcess } | { ok: false; reason: string };

const patience = 60_000;
/** Without keep-alive: an open connection would delay stopping. */
const request = () => ({ headers: { connection: 'close' }, signal: AbortSignal.timeout(30_000) });

/** Starts Next and waits until its first page answers. */
export async function serve(mode: 'start' | 'dev', env: Env, databaseUrl: string, shutdown: Shutdown): Promise<Served> {
  const logKey = makeLogKeyOnce(env);
  if (!logKey.ok) return logKey;
  const { host, port } = env;
  const url = address(host, port);
  const settings = {
    DATABASE_URL: databaseUrl,
    DATABASE_KIND: env.databaseUrl === undefined ? 'embedded' : 'server',
    // For links. Which forms are ours is decided elsewhere: an address that was made up here must not decide it.
    PUBLIC_URL: env.publicUrl ?? url,
    CROSSREAD_OWN_ORIGINS: printOwnOrigins(ownOrigins(env)),
    AUTH_SECRET: authSecret(env.authSecret, env.dataDir),
    LOG_KEY: env.logKey ?? '',
    CROSSREAD_DATA_DIR: env.dataDir,
    TRUSTED_PROXIES: env.trustedProxies ?? '',
    DESK_NAME: env.deskName ?? '',
    DESK_CONTACT: env.deskContact ?? '',
    TIME_STAMP_AUTHORITY: env.timeStampAuthority ?? '',
    NODE_ENV: mode === 'start' ? 'production' : 'development',
    CROSSREAD_PROGRAMS: mode === 'start' ? PROGRAMS : '',
  };
  const next =
    mode === 'start' ? startServer(host, port, settings) : startNext(['dev', '-H', host, '-p', String(port)], settings);
  shutdown.add(next.stop);
  const answered = await Promise.race([answers(url), next.exited.then(() => 'exited' as const)]);
  if (answered === 'yes') return { ok: true, url, next };
  if (answered === 'exited') {
    const free = await checkPort(host, port);
    return free.ok ? { ok: false, reason: `The web server did not start:\n${next.output()}` } : free;
  }
  await next.stop();
  return { ok: false, reason: `The web server started, but its first page ${answered}:\n${next.output()}` };
}

async function answers(url: string): Promise<string> {
  const until = Date.now() + patience;
  let last = 'did not answer';
  while (Date.now() < until) {
    try {
      const response = await fetch(url, request());
      await response.arrayBuffer();
      if (response.status < 500) return 'yes';
      last = `answers ${response.status}`;
      await pause(1000);
    } catch {
      await pause(100);
    }
  }
  return last;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Requests every page that readers share, three times: the first request of a cached page is answered in parts, the
 * third comes whole from the cache. A failure here would be a failure for a reader as well, and is seen there.
 */
export async function warm(url: string): Promise<void> {
  const get = async (path: string) => {
    const response = await fetch(new URL(path, url), request());
    return response.text();
  };
  try {
    const home = await get('/');
    const pages = new Set([...home.matchAll(/href="(\/events\/[^"?#]+)"/g)].map((match) => match[1] ?? '/'));
    for (let round = 0; round < 3; round++) for (const page of ['/', ...pages]) await get(page);
  } catch {
    // Best effort: pages that are not warm are slower once.
  }
}
