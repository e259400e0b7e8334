import type { PositionColumns } from '@/lib/domain/columns';
import { countsBetween, type SourcePairs, sourcePairsInColumns } from '@/lib/domain/source-pairs';
import { barePass } from './bench-verdicts';
import { seededRandom } from './draw';
import { positionTable, type SqlCounts } from './source-pairs-sql';
import { syntheticColumns } from './synthetic-positions';
import { grouped, interleaved, medianOf, peakMegabytes, spread } from './timing';

const POSITIONS = 1_000_000;
const K = 10;
const SOURCES = 200;
const REPETITIONS = 5;
/** The target speed-up over the self-join. It is only printed: a slower machine is not an error. */
const WANTED = 20;

type Sums = { agree: number; consistent: number; contradict: number };

/** How often any two of 200 sources agree over a million positions: typed arrays compared with a self-join in SQL. */
export async function benchSourcePairs(url: string, seed: number): Promise<boolean> {
  const { columns } = syntheticColumns({ claims: POSITIONS / K, k: K, size: SOURCES, kept: 0 }, seededRandom(seed));
  console.log(`${grouped(POSITIONS)} positions of ${SOURCES} sources, ${K} on a claim; peak ${peakMegabytes()} MB.`);
  const table = await positionTable(url, columns);
  try {
    return await compare(columns, table.version, table.count);
  } finally {
    await table.drop();
  }
}

async function compare(columns: PositionColumns, version: string, inSql: () => Promise<SqlCounts>): Promise<boolean> {
  const [bare, arrays, sql] = await interleaved<number | SourcePairs | SqlCounts>(
    [
      { name: 'a bare pass', run: () => barePass(columns) },
      { name: 'typed arrays', run: () => sourcePairsInColumns(columns, SOURCES) },
      { name: `SQL self-join, PostgreSQL ${version}`, run: inSql },
    ],
    REPETITIONS,
  );
  if (!bare || !arrays || !sql) throw new Error('Three runs were given.');
  const counts = arrays.last;
  if (typeof counts === 'number' || !('size' in counts) || !Array.isArray(sql.last)) throw new Error('Runs mixed up.');
  const ratio = medianOf(sql.all.map((time, i) => time / (arrays.all[i] ?? Number.NaN)));
  console.table([bare, arrays, sql].map((run) => ({ run: run.name, time: spread(run) })));
  const [ours, theirs] = [sumsOf(counts), sumsInSql(sql.last)];
  console.log('Sums in typed arrays:', ours, '\nSums in SQL:         ', theirs);
  const differing = cellsThatDiffer(counts, sql.last);
  console.log(`${grouped(sql.last.length)} pairs of sources met; ${differing} of their counts differ.`);
  console.log(`SQL ÷ typed arrays: ${ratio.toFixed(1)} times (median of ${REPETITIONS} rounds; wanted: ${WANTED}).`);
  return differing === 0 && JSON.stringify(ours) === JSON.stringify(theirs);
}

/** Each pair of sources once. */
function sumsOf(pairs: SourcePairs): Sums {
  const sums = { agree: 0, consistent: 0, contradict: 0 };
  for (let a = 0; a < pairs.size; a++) {
    for (let b = a + 1; b < pairs.size; b++) {
      const { agree, consistent, contradict } = countsBetween(pairs, a, b);
      sums.agree += agree;
      sums.consistent += consistent;
      sums.contradict += contradict;
    }
  }
  return sums;
}

function sumsInSql(counts: SqlCounts): Sums {
  const sum = (of: keyof Sums): number => counts.reduce((all, row) => all + row[of], 0);
  return { agree: sum('agree'), consistent: sum('consistent'), contradict: sum('contradict') };
}

function cellsThatDiffer(pairs: SourcePairs, counts: SqlCounts): number {
  return counts.filter((row) => {
    const { agree, consistent, contradict } = countsBetween(pairs, row.b, row.a);
    return agree !== row.agree || consistent !== row.consistent || contradict !== row.contradict;
  }).length;
}
