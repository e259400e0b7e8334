import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Judgement, judged } from '@/lib/domain/value-reader/testing/judged';
import type { JudgedPhrase } from '@/lib/domain/value-reader/testing/phrase-rows';

// The value reader on phrases whose right reading was written down before it read them. `npm run reader:phrases`.
// Prints for each list how the phrases were judged, the share right of those that have a value, and every wrong one;
// `npm run reader:phrases -- --cautious` lists also those that have a value and were not read. Exits with 1 if a phrase
// was read wrongly with nothing left over to show it.

const FOLDER = join(process.cwd(), 'lib/domain/value-reader/testing/phrases');
const LISTS = [
  ['en.ts', 'PHRASES_EN'],
  ['uk.ts', 'PHRASES_UK'],
  ['ru.ts', 'PHRASES_RU'],
  ['other-languages.ts', 'PHRASES_OTHER'],
  ['kinds.ts', 'PHRASES_KINDS'],
  // Written when the reader had been changed, by people who had not seen it. Nothing was mended on them.
  ['later-en.ts', 'LATER_EN'],
  ['later-uk.ts', 'LATER_UK'],
  ['later-ru.ts', 'LATER_RU'],
  ['later-other.ts', 'LATER_OTHER'],
] as const;
const JUDGEMENTS: readonly Judgement[] = [
  'right',
  'cautious',
  'wrong and sure',
  'wrong, nothing left over',
  'wrong, left over named',
];
const showsCautious = process.argv.includes('--cautious');

let silent = 0;
for (const [file, name] of LISTS) {
  const path = join(FOLDER, file);
  if (!existsSync(path)) {
    console.log(`${file}: not there`);
    continue;
  }
  const phrases = (await import(pathToFileURL(path).href))[name] as readonly JudgedPhrase[];
  const rows = phrases.map((phrase) => ({ phrase, ...judged(phrase) }));
  const withValue = rows.filter(({ phrase }) => phrase.right[0] !== 'not read');
  const right = withValue.filter(({ judgement }) => judgement === 'right');
  const counts = JUDGEMENTS.map((one) => `${one} ${rows.filter(({ judgement }) => judgement === one).length}`);
  console.log(`\n${file}: ${rows.length} phrases. ${counts.join(' · ')}`);
  console.log(`Right of the ${withValue.length} that have a value: ${share(right.length, withValue.length)}`);
  for (const { phrase, judgement, reading } of rows) {
    const isShown = judgement.startsWith('wrong') || (showsCautious && judgement === 'cautious');
    if (isShown)
      console.log(`  ${judgement}: ${phrase.asks} “${phrase.words}”: ${reading}; right: ${phrase.right.join(' / ')}`);
  }
  silent += rows.filter(
    ({ judgement }) => judgement === 'wrong and sure' || judgement === 'wrong, nothing left over',
  ).length;
}
process.exitCode = silent === 0 ? 0 : 1;

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : (part / whole).toFixed(3);
}
