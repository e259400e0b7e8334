import { parseArgs } from 'node:util';
import type { Head } from '@/lib/domain/log-chain';
import { parseHead } from '@/lib/schemas/log-line';
import { COMPARED, faultLine, NOT_COMPARED, redactedLine } from '@/lib/views/log-words';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';
import { checkFile, tell } from './verify-file';

// `npm run verify-log`: checks the log of the database, and what is published against what the log binds.
// `-- --file log.jsonl` checks an exported log alone, without a database. `--head 123:abcd…` checks that the entry noted
// earlier is still there; without it a cut-off end cannot be noticed.

/** How many lines of a kind are printed. */
const SHOWN = 20;

await run(async () => {
  const { values } = parseArgs({ options: { file: { type: 'string' }, head: { type: 'string' } } });
  const noted = values.head === undefined ? undefined : parseHead(values.head);
  if (values.head !== undefined && noted === undefined) {
    return fail(
      '--head is the number of an entry, a colon, and its hash of 64 letters and digits: 123:abcd…; before the first entry it is 0: and 64 zeros.',
    );
  }
  return values.file === undefined ? checkDatabase(noted) : checkFile(values.file, noted);
});

async function checkDatabase(noted: Head | undefined): Promise<number> {
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const found = await findDatabase(environment.env, 'or name an exported log with --file');
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    const { checkLog } = await import('./check-log');
    const { chains, published } = await checkLog(found.url, noted);
    let code = 0;
    for (const { chain, verified, milliseconds } of chains) {
      code = Math.max(code, tell(`The ${chain} log`, verified, milliseconds));
    }
    const { things, revisions, before, redacted, faults } = published;
    for (const one of redacted.slice(0, SHOWN)) console.log(redactedLine(one));
    for (const one of faults.slice(0, SHOWN)) console.error(faultLine(one));
    if (faults.length > 0)
      return fail(`${faults.length} of ${revisions} published revisions are not as the log has them.`);
    const older = before === 0 ? '' : `; ${before} are older than the log`;
    const gone = redacted.length === 0 ? '' : `; redacted: ${redacted.length}`;
    const counted = `${things} published things, ${revisions} published revisions, in ${Math.round(published.milliseconds)} ms`;
    console.log(`${counted}: ${COMPARED}${older}${gone}.`);
    console.log(NOT_COMPARED);
    return code;
  } catch (error) {
    return fail(`The database could not be read: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await found.close?.();
  }
}
