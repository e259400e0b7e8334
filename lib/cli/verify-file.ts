import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Checked, checkNext, endChain, type Head, START, type Verified } from '@/lib/domain/log-chain';
import { readLogLine } from '@/lib/exchange/log-export';
import { sha256 } from '@/lib/platform/canonical';
import { earlierText, NOT_IN_FILE } from '@/lib/views/log-words';
import { fail } from './output';

/** Checks an exported log, against a noted head if there is one, and prints the result. Returns the exit code. */
export async function checkFile(file: string, noted: Head | undefined): Promise<number> {
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

/** Prints whether a chain holds. Returns the exit code. */
export function tell(what: string, verified: Verified, milliseconds: number): 0 | 1 {
  if (!verified.ok) return fail(`${what} is broken at entry ${verified.at}: ${verified.what}.`);
  const { earlier } = verified;
  const { number, hash } = verified.head;
  console.log(`${what} holds: ${number} entries, in ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms.`);
  if (number > 0) console.log(`  Its head, to be noted elsewhere: ${number}:${hash}`);
  if (earlier !== undefined) console.log(`  ${earlierText(earlier)}`);
  return 0;
}
