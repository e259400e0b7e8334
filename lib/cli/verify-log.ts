import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Checked, checkNext, endChain, type Head, START, type Verified } from '@/lib/domain/log-chain';
import { readLogLine } from '@/lib/exchange/log-export';
import { sha256 } from '@/lib/platform/canonical';
import { parseHead } from '@/lib/schemas/log-line';
import { COMPARED, earlierText, faultLine, NOT_COMPARED, NOT_IN_FILE, redactedLine } from '@/lib/views/log-words';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';

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

async function checkFile(file: string, noted: Head | undefined): Promise<number> {
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  const started = performance.now();
  let checked = START;
  for await (const line of createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line === '' || checked.broken) continue;
    const entry = readLogLine(line);
    checked =
      entry === 'unreadable' ? unreadable(checked) : checkNext(checked, entry, sha256, { chain: 'public', noted });
  }
  const code = tell(`The log in ${file}`, endChain(checked, noted), performance.now() - started);
  if (code === 0) console.log(NOT_IN_FILE);
  return code;
}

function unreadable(checked: Checked): Checked {
  return { ...checked, broken: { at: checked.head.number + 1, what: 'the entry was changed' } };
}

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

function tell(what: string, verified: Verified, milliseconds: number): 0 | 1 {
  if (!verified.ok) return fail(`${what} is broken at entry ${verified.at}: ${verified.what}.`);
  const { earlier } = verified;
  const { number, hash } = verified.head;
  console.log(`${what} holds: ${number} entries, in ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms.`);
  if (number > 0) console.log(`  Its head, to be noted elsewhere: ${number}:${hash}`);
  if (earlier !== undefined) console.log(`  ${earlierText(earlier)}`);
  return 0;
}
