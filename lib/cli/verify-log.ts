import { countText } from '@/lib/views/figures';
import { COMPARED, CROSS_CHECKED, faultLine, NOT_COMPARED, redactedLine, unboundLine } from '@/lib/views/log-words';
import { entryLine, rootLine } from '@/lib/views/root-words';
import type { LogCheck } from './check-log';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';
import { readVerifyArguments, type VerifyArguments } from './verify-arguments';
import { checkFile, proveFromFile, tell } from './verify-file';
import { tellProof, tellTree } from './verify-tree';

// `npm run verify-log`: checks the log of the database, and what is published against what the log binds.
// `-- --file log.jsonl` checks an exported log alone, without a database. `--head 123:abcd…` checks that the entry noted
// earlier is still there, and `--checkpoint kept.txt --key name+id+key` that the log goes on from a checkpoint noted earlier
// ("-" reads it from standard input); without either a cut-off end cannot be noticed.
// `--private-head` is `--head` for the desk's own log. `--proof 12` prints a proof that entry
// 12 is in the log, and `--from 100` one that it goes on from its first 100 entries, to that checkpoint or the last one.

/** How many lines of a kind are printed. */
const SHOWN = 20;

await run(async () => {
  const asked = readVerifyArguments(process.argv.slice(2));
  if (!asked.ok) return fail(asked.reason);
  const { file, noted, proof } = asked;
  if (file === undefined) return onDatabase(asked);
  return proof === undefined ? checkFile(file, noted, asked.checkpoint) : proveFromFile(file, asked.checkpoint, proof);
});

/** Prints what readers see beside what the log binds. Returns the exit code. */
function tellRoots({ events, things, entries, faults, unbound, milliseconds }: LogCheck['roots']): 0 | 1 {
  for (const fault of faults.slice(0, SHOWN)) console.error(rootLine(fault));
  for (const entry of unbound.slice(0, SHOWN)) console.error(entryLine(entry));
  const wrong = faults.length + unbound.length;
  if (wrong > 0) return fail(`What readers see is not what the log binds: ${wrong} differences.`);
  const counted = `${events} events with ${things} things, bound by ${entries} entries, in ${Math.round(milliseconds)} ms`;
  console.log(`${counted}: what readers see is what the log binds.`);
  return 0;
}

async function onDatabase({ noted, notedInPrivate, checkpoint, proof }: VerifyArguments): Promise<number> {
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const found = await findDatabase(environment.env, 'or name an exported log with --file');
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    const { checkLog, proveFrom } = await import('./check-log');
    if (proof) return tellProof(await proveFrom(found.url, checkpoint, proof));
    const heads = { public: noted, private: notedInPrivate, checkpoint };
    const { chains, published, record, roots, lists } = await checkLog(found.url, heads);
    let code = 0;
    for (const { chain, verified, tree, milliseconds } of chains) {
      code = Math.max(code, tell(`The ${chain} log`, verified, milliseconds));
      code = Math.max(code, tellTree(`The ${chain} log`, tree, chain === 'public' ? checkpoint : undefined));
    }
    const { things, revisions, before, replies, redacted, faults } = published;
    for (const one of redacted.slice(0, SHOWN)) console.log(redactedLine(one));
    for (const some of [faults, record.faults, lists.faults]) {
      for (const one of some.slice(0, SHOWN)) console.error(faultLine(one));
    }
    if (faults.length > 0) fail(`${faults.length} of ${revisions} published revisions are not as the log has them.`);
    const others = record.faults.length + lists.faults.length;
    if (others > 0) fail(`${others} things on record are not what the log tells, or do not follow from what it tells.`);
    if (tellRoots(roots) + faults.length + others > 0) return 1;
    const replied = replies === 0 ? '' : `, ${countText(replies, 'published reply', 'published replies')}`;
    const older = before === 0 ? '' : `; ${before} are older than the log`;
    const gone = redacted.length === 0 ? '' : `; redacted: ${redacted.length}`;
    const counted = `${things} published things, ${revisions} published revisions${replied}, in ${Math.round(published.milliseconds)} ms`;
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
