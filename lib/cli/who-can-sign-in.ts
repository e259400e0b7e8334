import type { Env } from '@/lib/schemas/env';
import type { People } from '@/prisma/seed/people';
import { authSecret } from './auth-secret';
import { step } from './output';
import type { Prepared } from './prepare-database';

// Used by `npm start` and `npm run dev`. What needs Prisma's client is imported late: it was generated a moment ago.

/** Loads the demonstration into an embedded database that is new, and tells its people and their passwords, once. */
export async function loadExample(database: Prepared, dataDir: string): Promise<void> {
  if (!database.embedded) return;
  const { isLoaded, loadIntoNew } = await import('./demonstration');
  if (isLoaded(dataDir)) return;
  const loaded = await step('Loaded the worked example', () => loadIntoNew(database.url, dataDir));
  // At once: whatever fails after this, the passwords were told.
  if (loaded?.people) sayPeople(loaded.people);
}

function sayPeople(people: People): void {
  console.log('\nThree people of the demonstration can sign in. Their passwords are told once, here:');
  for (const { role, email, password } of people) console.log(`  ${role.padEnd(14)} ${email.padEnd(36)} ${password}`);
  console.log('');
}

/**
 * Where the desk is; and where nobody can administrate it yet, the link for whoever will. Asked of the database before
 * readers are served: on the embedded one it would wait behind the first of them, and fail. Said by what is returned.
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

/** Who cannot although they have an account, because the secret of this desk is another than it was: in a sentence. */
export async function whoCannot(
  databaseUrl: string,
  { authSecret: given, dataDir }: Pick<Env, 'authSecret' | 'dataDir'>,
): Promise<string | undefined> {
  const { closedSecondFactors } = await import('./second-factors');
  return closedSecondFactors(databaseUrl, authSecret(given, dataDir));
}
