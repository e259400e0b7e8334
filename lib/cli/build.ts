import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildFingerprint } from './build-fingerprint';
import { startNext } from './next-process';
import { inProject, projectRoot } from './project';

const stamp = inProject('.next/crossread-build');

export type Build = { ok: true } | { ok: false; reason: string };

/** Whether `.next` holds a finished build of the sources as they are now. */
export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === buildFingerprint(projectRoot);
}

/** Builds the pages. No database is asked: the build gets no address of one. */
export async function build(onStop: (stop: () => Promise<void>) => void = () => {}): Promise<Build> {
  const fingerprint = buildFingerprint(projectRoot);
  rmSync(stamp, { force: true });
  const next = startNext(['build'], { DATABASE_URL: '', NODE_ENV: 'production' });
  onStop(next.stop);
  const { code } = await next.exited;
  if (code !== 0) return { ok: false, reason: `The build failed:\n${next.output()}` };
  writeFileSync(stamp, fingerprint);
  return { ok: true };
}
