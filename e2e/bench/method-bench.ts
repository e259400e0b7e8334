import { cpus } from 'node:os';
import { benchBooks } from './bench-books';
import { benchSourcePairs } from './bench-source-pairs';
import { benchVerdicts } from './bench-verdicts';
import { dataFolder, dataText } from './data-folder';
import { peakMegabytes } from './timing';

// Measures the speed of the method: `npm run method:bench [folder]`. BENCH_DATABASE_URL names a real
// PostgreSQL server whose user may create a database; without it, the script skips the comparison with SQL and says so.

const seed = Number(process.env.BENCH_SEED ?? 3);
const url = process.env.BENCH_DATABASE_URL;
const heading = (text: string): void => console.log(`\n── ${text} ──`);

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} cores (${cpu?.model ?? 'unknown'}), seed ${seed}.`);
console.log(
  `Medians of interleaved rounds, shortest and longest in brackets. Peak at the start: ${peakMegabytes()} MB.`,
);

heading('Source × source counts over a million synthetic positions');
const pairsHold = url === undefined ? noDatabase() : await benchSourcePairs(url, seed);
heading('Verdict, camps and contradicting pairs of a million synthetic positions');
const verdictsHold = await benchVerdicts(seed);
heading('books: verdict, camps and contradicting pairs of what 877 sellers list');
const booksHold = await benchBooks(dataText(dataFolder(), 'books/claim1.txt'));
console.log(`\nPeak memory of the whole process: ${peakMegabytes()} MB.`);

const holds = pairsHold && verdictsHold && booksHold;
console.log(holds ? 'All answers are those of the oracle.' : 'Something that must hold does not: see above.');
process.exitCode = holds ? 0 : 1;

function noDatabase(): boolean {
  console.log('Left out: BENCH_DATABASE_URL names no PostgreSQL.');
  return true;
}
