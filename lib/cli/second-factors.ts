// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import { canDecryptSecondFactor } from '@/lib/platform/second-factor';
import { keptSecondFactors } from '@/lib/store/second-factors';
import { removeSecondFactorByCommand } from '@/lib/writes/second-factor';
import { fail } from './output';

/**
 * Returns a warning if there are second factors that the secret of this desk does not decrypt: their owners cannot sign
 * in. Undefined if it decrypts all of them.
 */
export async function closedSecondFactors(databaseUrl: string, secret: string): Promise<string | undefined> {
  const client = databaseAt(databaseUrl);
  try {
    const kept = await keptSecondFactors(client);
    const opened = await Promise.all(kept.map((one) => canDecryptSecondFactor(secret, one.secret)));
    const closed = opened.filter((opens) => !opens).length;
    if (closed === 0) return undefined;
    const who =
      closed === 1
        ? '1 person cannot sign in: the second factor was'
        : `${closed} people cannot sign in: their second factors were`;
    return `${who} set up with another AUTH_SECRET. Put the old AUTH_SECRET back; or, for each of them: npm run remove-second-factor -- person@desk.org`;
  } finally {
    await client.$disconnect();
  }
}

/** Removes the second factor of the person with this address, and prints what was done. Returns the exit code. */
export async function removeSecondFactorOf(databaseUrl: string, email: string): Promise<number> {
  const client = databaseAt(databaseUrl);
  try {
    const removed = await removeSecondFactorByCommand(client, email, systemClock);
    if (!removed.ok) {
      return fail(
        removed.reason === 'no such account'
          ? `Nobody of this desk has the address ${email}.`
          : `${email} has no second factor; nothing was changed.`,
      );
    }
    console.log(`${email} (${removed.pseudonym}) has no second factor any more, and every session has ended.`);
    return 0;
  } finally {
    await client.$disconnect();
  }
}
