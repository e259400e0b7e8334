import { folderOwner } from '@/lib/platform/data-folder-lock';
import { readEnvironment } from './environment';
import { generateClient } from './generate';
import { fail, run } from './output';
import { prepareDatabase } from './prepare-database';

// `npm run demo`: loads the demonstration into the database of DATABASE_URL. The embedded database gets it
// automatically, at its first start.

await run(async () => {
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const { env } = environment;
  if (env.databaseUrl === undefined) return explainEmbedded(env.dataDir);

  const generated = await generateClient();
  if (!generated.ok) return fail(generated.reason);
  const prepared = await prepareDatabase(env);
  if (!prepared.ok) return fail(prepared.reason);
  const { loadWhenAsked } = await import('./demonstration');
  const loaded = await loadWhenAsked(prepared.database.url);
  console.log(
    loaded
      ? `Loaded the demonstration: ${loaded.events} events, ${loaded.statements} statements.`
      : 'The demonstration is in this database already; nothing was changed.',
  );
  return 0;
});

async function explainEmbedded(dataDir: string): Promise<number> {
  const owner = await folderOwner(dataDir);
  if (owner) {
    console.log(
      `Crossread is running on its embedded database in ${dataDir} (process ${owner.pid}), which got the demonstration at its first start; nothing was changed.`,
    );
    return 0;
  }
  return fail(
    'DATABASE_URL is not set, and the embedded database gets the demonstration at its first start: run npm start, or set DATABASE_URL to load it elsewhere.',
  );
}
