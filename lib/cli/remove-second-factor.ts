import { oneEmail } from './arguments';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';

// `npm run remove-second-factor -- person@desk.org`: for a person who has lost it, or after AUTH_SECRET was lost.
// Sign-in then asks for the password alone; every session of that person ends, and the private log records it.

await run(async () => {
  const email = oneEmail(process.argv.slice(2));
  if (email === undefined) return fail('Say whose: npm run remove-second-factor -- person@desk.org');
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const found = await findDatabase(environment.env);
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    const { removeSecondFactorOf } = await import('./second-factors');
    return await removeSecondFactorOf(found.url, email);
  } catch (error) {
    return fail(`The database could not be changed: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await found.close?.();
  }
});
