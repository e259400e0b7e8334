import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Env } from '@/lib/schemas/env';
import { buildFingerprint } from './build-fingerprint';
import { startNext } from './next-process';
import { inProject, projectRoot } from './project';

const stamp = inProject('.next/crossread-build');

export type Build = { ok: true } | { ok: false; reason: string };

/** Who runs this desk stands on pages that are made when the project is built: another desk is another build. */
export type Desk = Pick<Env, 'deskName' | 'deskContact'>;

const settings = ({ deskName = '', deskContact = '' }: Desk) => ({ DESK_NAME: deskName, DESK_CONTACT: deskContact });

const stampFor = (desk: Desk): string => `${buildFingerprint(projectRoot)} ${JSON.stringify(settings(desk))}`;

/** Whether `.next` holds a finished build of the sources as they are now, for this desk. */
export function isBuilt(desk: Desk): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampFor(desk);
}

/** Builds the pages. No database is asked: the build gets no address of one. */
export async function build(desk: Desk, onStop: (stop: () => Promise<void>) => void = () => {}): Promise<Build> {
  const made = stampFor(desk);
  rmSync(stamp, { force: true });
  const next = startNext(['build'], { ...settings(desk), DATABASE_URL: '', NODE_ENV: 'production' });
  onStop(next.stop);
  const { code } = await next.exited;
  if (code !== 0) return { ok: false, reason: `The build failed:\n${next.output()}` };
  writeFileSync(stamp, made);
  return { ok: true };
}
