import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build, type Desk, isBuilt } from './build';
import { checkStart } from './check-start';
import { readEnvironment } from './environment';
import { generateClient } from './generate';
import type { NextProcess } from './next-process';
import { updateOutdatedProjections } from './outdated-projections';
import { bindOutdatedEvents } from './outdated-roots';
import { fail, run, seconds, step } from './output';
import { address } from './port';
import { type Prepared, prepareDatabase } from './prepare-database';
import { restartOnCrash } from './restart-on-crash';
import { serve, warm } from './serve';
import { Shutdown } from './shutdown';
import { loadExample, whoCannot, whoCanSignIn } from './who-can-sign-in';

// `npm start`. Everything that can be refused is refused before anything is changed: the variables, the port, the data
// folder, the database. Then the build, which needs no database, runs while the example is loaded.

const shutdown = new Shutdown();

await run(async () => {
  const started = performance.now();
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const { env } = environment;
  const checked = await checkStart(env);
  if (!checked.ok) return fail(checked.reason);

  const isFirst = env.databaseUrl === undefined && !existsSync(path.join(env.dataDir, 'pg'));
  const preparing =
    env.databaseUrl !== undefined
      ? 'Connected to the database'
      : `${isFirst ? 'Made' : 'Opened'} the embedded database`;
  const [generated, prepared] = await Promise.all([generateClient(), step(preparing, () => prepareDatabase(env))]);
  if (prepared.ok) shutdown.add(prepared.database.close);
  if (!prepared.ok) return shutdown.fail(prepared.reason);
  if (!generated.ok) return shutdown.fail(generated.reason);
  const { database } = prepared;

  const [built] = await Promise.all([buildIfNeeded(env), fillDatabase(database, env.dataDir)]);
  if (!built.ok) return shutdown.fail(built.reason);
  const sayWhoCanSignIn = await whoCanSignIn(database.url, env.publicUrl ?? address(env.host, env.port));
  const closed = await whoCannot(database.url, env);
  const served = await step('Started the web server', () => serve('start', env, database.url, shutdown));
  if (!served.ok) return shutdown.fail(served.reason);

  console.log(`\nCrossread is ready at ${served.url} (after ${seconds(performance.now() - started)}).`);
  sayWhoCanSignIn();
  if (closed !== undefined) console.log(closed);
  if (database.embedded) console.log(`What it keeps is in ${env.dataDir}.`);
  else console.log('To load the demonstration into this database: npm run demo');
  console.log('Ctrl-C stops it.');
  speakAndWarm(served);

  await restartOnCrash(served.next, {
    serve: async () => {
      const again = await serve('start', env, database.url, shutdown);
      if (again.ok) speakAndWarm(again);
      return again;
    },
    say: (line) => console.error(line),
    wait: (milliseconds) => setTimeout(milliseconds),
    now: () => performance.now(),
    isStopping: () => shutdown.asked,
  });
  return 0;
}, shutdown);

function speakAndWarm({ next, url }: { next: NextProcess; url: string }): void {
  next.speak();
  void warm(url);
}

async function fillDatabase(database: Prepared, dataDir: string): Promise<void> {
  await loadExample(database, dataDir);
  await updateOutdatedProjections(database.url);
  await bindOutdatedEvents(database.url);
}

async function buildIfNeeded(desk: Desk) {
  if (isBuilt(desk)) return { ok: true } as const;
  console.log('  Building the pages, once per version …');
  return step('Built the pages', () => build(desk, (stop) => shutdown.add(stop)));
}
