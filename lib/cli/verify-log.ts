import { parseArgs } from 'node:util';
import { parseHead } from '@/lib/schemas/log-line';
import { COMPARED, CROSS_CHECKED, faultLine, NOT_COMPARED, redactedLine, unboundLine } from '@/lib/views/log-words';
import type { Noted } from './check-log';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';
import { checkFile, tell } from './verify-file';

// `npm run verify-log`: checks the log of the database, and what is published against what the log binds.
// `-- --file log.jsonl` checks an exported log alone, without a database. `--head 123:abcd…` checks that the entry noted
// earlier is still there; without it a cut-off end cannot be noticed. `--private-head` is the same for the desk's own log.

/** How many lines of a kind are printed. */
const SHOWN = 20;

await run(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { file: text, head: text, 'private-head': text } });
  const [noted, inPrivate] = [values.head, values['private-head']].map((head) =>
    head === undefined ? undefined : (parseHead(head) ?? 'no head'),
  );
  if (noted === 'no head' || inPrivate === 'no head') {
    return fail(
      `${noted === 'no head' ? '--head' : '--private-head'} is the number of an entry, a colon, and its hash of 64 letters and digits: 123:abcd…; before the first entry it is 0: and 64 zeros.`,
    );
  }
  return values.file === undefined
    ? checkDatabase({ public: noted, private: inPrivate })
    : checkFile(values.file, noted);
});

async function checkDatabase(noted: Noted): Promise<number> {
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const found = await findDatabase(environment.env, 'or name an exported log with --file');
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    const { checkLog } = await import('./check-log');
    const { chains, published, record, lists } = await checkLog(found.url, noted);
    let code = 0;
    for (const { chain, verified, milliseconds } of chains) {
      code = Math.max(code, tell(`The ${chain} log`, verified, milliseconds));
    }
    const { things, revisions, before, redacted, faults } = published;
    for (const one of redacted.slice(0, SHOWN)) console.log(redactedLine(one));
    for (const some of [faults, record.faults, lists.faults]) {
      for (const one of some.slice(0, SHOWN)) console.error(faultLine(one));
    }
    if (faults.length > 0) fail(`${faults.length} of ${revisions} published revisions are not as the log has them.`);
    const others = record.faults.length + lists.faults.length;
    if (others > 0) fail(`${others} things on record are not what the log tells, or do not follow from what it tells.`);
    if (faults.length + others > 0) return 1;
    const older = before === 0 ? '' : `; ${before} are older than the log`;
    const gone = redacted.length === 0 ? '' : `; redacted: ${redacted.length}`;
    const counted = `${things} published things, ${revisions} published revisions, in ${Math.round(published.milliseconds)} ms`;
    console.log(`${counted}: ${COMPARED}${older}${gone}.`);
    console.log(
      `In ${Math.round(record.milliseconds)} ms, and ${Math.round(lists.milliseconds)} ms for lists: ${CROSS_CHECKED}.`,
    );
    if (record.unbound > 0) console.log(unboundLine(record.unbound));
    console.log(NOT_COMPARED);
    return code;
  } catch (error) {
    return fail(`The database could not be read: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await found.close?.();
  }
}
