import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';

// `npm run remove-second-factor -- person@desk.org`: for a person who has lost it, or after AUTH_SECRET was lost.
// Sign-in then asks for the password alone; every session of that person ends, and the private log records it.

await run(async () => {
  const [email, ...more] = process.argv.slice(2);
  if (email === undefined || more.length > 0 || !email.includes('@')) {
    return fail('Say whose: npm run remove-second-factor -- person@desk.org');
  }
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const found = await findDatabase(environment.env);
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    const { removeSecondFactorOf } = await import('./second-factors');
    const removed = await removeSecondFactorOf(found.url, email);
    if (!removed.ok) {
      return fail(
        removed.reason === 'no such account'
          ? `Nobody of this desk has the address ${email}.`
          : `${email} has no second factor; nothing was changed.`,
      );
    }
    console.log(`${email} (${removed.pseudonym}) has no second factor any more, and every session has ended.`);
    return 0;
  } catch (error) {
    return fail(`The database could not be changed: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await found.close?.();
  }
});
