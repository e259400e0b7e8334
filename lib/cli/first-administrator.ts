// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import { inviteFirstAdministrator } from '@/lib/writes/invitations';

/** Returns the one-time link by which the first administrator joins; undefined if there is an administrator already. */
export async function setUpLink(databaseUrl: string, publicUrl: string): Promise<string | undefined> {
  const client = databaseAt(databaseUrl);
  try {
    const token = await inviteFirstAdministrator(client, systemClock);
    return token === undefined ? undefined : new URL(`/invitation/${token}`, publicUrl).href;
  } finally {
    await client.$disconnect();
  }
}
