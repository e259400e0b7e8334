import { parseArgs } from 'node:util';
import { LogFiles } from '@/lib/platform/log-files';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';

// `npm run log-key`: which key signs the log, and what was signed last.
// `-- rotate --as you@desk.org` puts another key in force, `-- lost --as …` one in the place of a key that was lost, and
// `-- accept-restored --as …` says that the log goes on although the database is another. Each is an entry of the log, by
// an administrator.

const WAYS =
  'npm run log-key, or with -- rotate, -- lost or -- accept-restored, and --as and your address at this desk';

await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { as: { type: 'string' } } });
  const [what = 'show', ...more] = positionals;
  if (more.length > 0 || !['show', 'rotate', 'lost', 'accept-restored'].includes(what)) return fail(`It is ${WAYS}.`);
  if (what !== 'show' && values.as === undefined) {
    return fail(`Say who you are: npm run log-key -- ${what} --as you@desk.org`);
  }
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const { env } = environment;
  const found = await findDatabase(env);
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    const { acceptRestoredLog, changeKey, showKey } = await import('./log-key-steps');
    const at = { url: found.url, files: new LogFiles(env.dataDir), given: env.logKey };
    if (what === 'show') return await showKey(at);
    if (what === 'accept-restored') return await acceptRestoredLog(at, values.as ?? '');
    return await changeKey(at, values.as ?? '', what === 'rotate' ? 'rotate log key' : 'lose log key');
  } catch (error) {
    return fail(`The database could not be changed: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await found.close?.();
  }
});
