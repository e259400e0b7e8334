import { checkStart } from './check-start';
import { readEnvironment } from './environment';
import { generateClient } from './generate';
import { updateOutdatedProjections } from './outdated-projections';
import { bindOutdatedEvents } from './outdated-roots';
import { fail, run, step } from './output';
import { address } from './port';
import { prepareDatabase } from './prepare-database';
import { serve } from './serve';
import { Shutdown } from './shutdown';
import { loadExample, whoCannot, whoCanSignIn } from './who-can-sign-in';

// `npm run dev`: like `npm start`, with Next's development server instead of a build.

const shutdown = new Shutdown();

await run(async () => {
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const { env } = environment;
  const checked = await checkStart(env);
  if (!checked.ok) return fail(checked.reason);
  const [generated, prepared] = await Promise.all([
    generateClient(),
    step('Prepared the database', () => prepareDatabase(env)),
  ]);
  if (prepared.ok) shutdown.add(prepared.database.close);
  if (!prepared.ok) return shutdown.fail(prepared.reason);
  if (!generated.ok) return shutdown.fail(generated.reason);
  const { url, embedded } = prepared.database;
  await loadExample(prepared.database, env.dataDir);
  await updateOutdatedProjections(url);
  await bindOutdatedEvents(url);

  const sayWhoCanSignIn = await whoCanSignIn(url, env.publicUrl ?? address(env.host, env.port));
  const closed = await whoCannot(url, env);
  const served = await step('Started the development server', () => serve('dev', env, url, shutdown));
  if (!served.ok) return shutdown.fail(served.reason);
  console.log(`\nCrossread is in development at ${served.url}. The database: ${embedded ? url : 'DATABASE_URL'}`);
  sayWhoCanSignIn();
  if (closed !== undefined) console.log(closed);
  served.next.speak();
  const { code, signal } = await served.next.exited;
  return shutdown.fail(`The development server stopped (${signal ?? `exit code ${code}`}).`);
}, shutdown);
