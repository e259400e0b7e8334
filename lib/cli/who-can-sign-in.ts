import type { Env } from '@/lib/schemas/env';
import type { People } from '@/prisma/seed/people';
import { authSecret } from './auth-secret';
import { step } from './output';
import type { Prepared } from './prepare-database';

// Used by `npm start` and `npm run dev`. Modules that need Prisma's client are imported late, after it was generated.

/** Loads the demonstration into an embedded database that is new, and prints its people and their passwords, once. */
export async function loadExample(database: Prepared, dataDir: string): Promise<void> {
  if (!database.embedded) return;
  const { isLoaded, loadIntoNew } = await import('./demonstration');
  if (isLoaded(dataDir)) return;
  const loaded = await step('Loaded the worked example', () => loadIntoNew(database.url, dataDir));
  // Printed at once, so that the passwords are known whatever fails after this.
  if (loaded?.people) sayPeople(loaded.people);
}

function sayPeople(people: People): void {
  console.log('\nThree people of the demonstration can sign in. Their passwords are told once, here:');
  for (const { role, email, password } of people) console.log(`  ${role.padEnd(14)} ${email.padEnd(36)} ${password}`);
  console.log('');
}

/**
 * Returns a function that prints where the desk is, and the link for the first administrator if there is none. It
 * queries the database before readers are served: on the embedded one it would otherwise wait behind the first of them,
 * and fail.
 */
export async function whoCanSignIn(databaseUrl: string, publicUrl: string): Promise<() => void> {
  const { setUpLink } = await import('./first-administrator');
  const link = await setUpLink(databaseUrl, publicUrl);
  return () => {
    console.log(`Its pages are open to every reader. The desk is at ${new URL('/desk', publicUrl).href}.`);
    if (link === undefined) return;
    console.log('\nNobody can administrate this desk yet. This link works once, within a day:');
    console.log(`  ${link}\n`);
  };
}

/** Explains in a sentence who cannot sign in, because the secret of this desk has changed. */
export async function whoCannot(
  databaseUrl: string,
  { authSecret: given, dataDir }: Pick<Env, 'authSecret' | 'dataDir'>,
): Promise<string | undefined> {
  const { closedSecondFactors } = await import('./second-factors');
  return closedSecondFactors(databaseUrl, authSecret(given, dataDir));
}
