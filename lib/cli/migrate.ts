import { readEnvironment } from './environment';
import { fail, run } from './output';
import { prepareDatabase } from './prepare-database';

// `npm run migrate`: migrates the database to this version, as every start does, and ends.

await run(async () => {
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const prepared = await prepareDatabase(environment.env);
  if (!prepared.ok) return fail(prepared.reason);
  const { applied, close } = prepared.database;
  await close();
  if (applied.length === 0) console.log('The database is up to date.');
  for (const name of applied) console.log(`Applied ${name}`);
  return 0;
});
