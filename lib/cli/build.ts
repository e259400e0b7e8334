import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Env } from '@/lib/schemas/env';
import { actionsKey } from './actions-key';
import { authSecret } from './auth-secret';
import { buildFingerprint } from './build-fingerprint';
import { buildPrograms } from './build-programs';
import { startNext } from './next-process';
import { inProject, projectRoot } from './project';

const stamp = inProject('.next/crossread-build');

export type Build = { ok: true } | { ok: false; reason: string };

/**
 * What a build depends on besides the sources. The name and contact of the desk are on built pages, and its actions are
 * named by a key that is derived from the secret: another desk needs another build. Without AUTH_SECRET there is one
 * server, which made its secret itself: a build with another secret works as well.
 */
export type Desk = Pick<Env, 'deskName' | 'deskContact' | 'authSecret'> & { dataDir?: string };

const settings = ({ deskName = '', deskContact = '' }: Desk) => ({ DESK_NAME: deskName, DESK_CONTACT: deskContact });

/** A fingerprint of what readers are sent: the same on every server that has the same sources and settings. */
const versionOf = (desk: Desk): string => `${buildFingerprint(projectRoot)} ${JSON.stringify(settings(desk))}`;

function stampFor(desk: Desk): string {
  const { authSecret: secret } = desk;
  return secret === undefined ? versionOf(desk) : `${versionOf(desk)} ${shortHash(actionsKey(secret))}`;
}

/** In digits, because some ad blockers block addresses that contain certain words. */
export const buildId = (desk: Desk): string => BigInt(`0x${shortHash(versionOf(desk))}`).toString();

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Whether `.next` holds a finished build of the present sources, for this desk. */
export function isBuilt(desk: Desk): boolean {
  if (!existsSync(stamp)) return false;
  const found = readFileSync(stamp, 'utf8');
  return found === stampFor(desk) || (desk.authSecret === undefined && found.startsWith(`${versionOf(desk)} `));
}

/** Builds the pages. The build gets no address of a database, and queries none. */
export async function build(desk: Desk, onStop: (stop: () => Promise<void>) => void = () => {}): Promise<Build> {
  const made = stampFor(desk);
  rmSync(stamp, { force: true });
  const { authSecret: given, dataDir } = desk;
  const secret = given ?? (dataDir === undefined ? undefined : authSecret(undefined, dataDir));
  const next = startNext(['build'], {
    ...settings(desk),
    DATABASE_URL: '',
    NODE_ENV: 'production',
    CROSSREAD_BUILD_ID: buildId(desk),
    ...(secret !== undefined && { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(secret) }),
  });
  onStop(next.stop);
  const { code } = await next.exited;
  if (code !== 0) return { ok: false, reason: `The build failed:\n${next.output()}` };
  await buildPrograms();
  writeFileSync(stamp, made);
  return { ok: true };
}
