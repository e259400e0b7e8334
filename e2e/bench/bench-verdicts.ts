import { type ColumnReadings, type PositionColumns, readColumns, VERDICTS } from '@/lib/domain/columns';
import type { ComparablePosition } from '@/lib/domain/position';
import { readByAllPairs } from './all-pairs';
import { readBySweep } from './by-sweep';
import { seededRandom } from './draw';
import { CLAIM, syntheticColumns } from './synthetic-positions';
import { grouped, growth, interleaved, peakMegabytes, perSecond, spread } from './timing';

const POSITIONS = 1_000_000;
const SOURCES = 1009;
const REPETITIONS = 7;

/** How many claims the oracle assesses: for a million positions it would take an hour at k = 1,000. */
const FOR_THE_ORACLE: Readonly<Record<number, number>> = { 10: 4000, 100: 60, 1000: 2 };

type AtSize = { size: number; time: number };

/** Verdict, camps and contradicting pairs of a million positions, for increasing numbers of positions per claim. */
export async function benchVerdicts(seed: number): Promise<boolean> {
  const rows: Record<string, string | number>[] = [];
  const perClaim: { sweep: AtSize[]; objects: AtSize[]; oracle: AtSize[] } = { sweep: [], objects: [], oracle: [] };
  let isSame = true;
  for (const k of [10, 100, 1000]) {
    const kept = FOR_THE_ORACLE[k] ?? 1;
    const made = syntheticColumns({ claims: POSITIONS / k, k, size: SOURCES, kept }, seededRandom(seed));
    const [bare, sweep, objects, oracle] = await interleaved<number | ColumnReadings>(
      [
        { name: 'bare pass', run: () => barePass(made.columns) },
        { name: 'sweep', run: () => readColumns(made.columns) },
        { name: 'sweep of objects', run: () => contradicting(made.asPositions, readBySweep) },
        { name: 'all pairs', run: () => contradicting(made.asPositions, readByAllPairs) },
      ],
      REPETITIONS,
    );
    if (!bare || !sweep || !objects || !oracle || typeof sweep.last === 'number') throw new Error('Runs mixed up.');
    const differing = differences(sweep.last, made.asPositions);
    isSame &&= differing === 0;
    perClaim.sweep.push({ size: k, time: sweep.median / (POSITIONS / k) });
    perClaim.objects.push({ size: k, time: objects.median / kept });
    perClaim.oracle.push({ size: k, time: oracle.median / kept });
    const [perPosition, byPairs] = [sweep.median / POSITIONS, oracle.median / (kept * k)];
    rows.push({
      k,
      'sweep, positions/s': perSecond(POSITIONS, sweep.median),
      'sweep, all of them': spread(sweep),
      'bare pass, positions/s': perSecond(POSITIONS, bare.median),
      'sweep ÷ bare': `${(sweep.median / bare.median).toFixed(1)} times`,
      'one by one, positions/s': perSecond(kept * k, objects.median),
      'all pairs, positions/s': perSecond(kept * k, oracle.median),
      'these two on': grouped(kept * k),
      'all pairs ÷ sweep': `${(byPairs / perPosition).toFixed(0)} times`,
      'all pairs ÷ one by one': `${(oracle.median / objects.median).toFixed(1)} times`,
      'contradicting pairs': grouped(sweep.last.contradictingPairs.reduce((sum, n) => sum + n, 0)),
      'differ from the oracle': differing,
      'peak MB': peakMegabytes(),
    });
  }
  console.table(rows);
  console.log('The time of one claim grows with the number k of its positions as k^e (k log k: 1.30, 1.18; k²: 2):');
  console.log(`  sweep of columns:           ${exponents(perClaim.sweep)}`);
  console.log(`  position by position:       ${exponents(perClaim.objects)}`);
  console.log(`  all pairs (verdict, pairs): ${exponents(perClaim.oracle)}`);
  return isSame;
}

function exponents([small, middle, large]: readonly AtSize[]): string {
  if (!small || !middle || !large) throw new Error('Three sizes were measured.');
  const [low, high, all] = [growth(small, middle), growth(middle, large), growth(small, large)];
  return `e = ${low.toFixed(2)} from 10 to 100, ${high.toFixed(2)} from 100 to 1,000, ${all.toFixed(2)} over both`;
}

/** The lower bound: one pass over the same ends. */
export function barePass({ lows, highs }: Pick<PositionColumns, 'lows' | 'highs'>): number {
  let sum = 0;
  for (let row = 0; row < lows.length; row++) {
    const [low, high] = [lows[row] ?? 0, highs[row] ?? 0];
    if (low > Number.NEGATIVE_INFINITY) sum += low;
    if (high < Number.POSITIVE_INFINITY) sum += high;
  }
  return sum;
}

function contradicting(
  claims: readonly (readonly ComparablePosition[])[],
  read: (positions: readonly ComparablePosition[], claim: typeof CLAIM) => { contradictingPairs: number },
): number {
  return claims.reduce((sum, positions) => sum + read(positions, CLAIM).contradictingPairs, 0);
}

/** The number of the oracle's claims whose verdict, pairs or number of camps differ. */
function differences(sweep: ColumnReadings, claims: readonly (readonly ComparablePosition[])[]): number {
  return claims.filter((positions, c) => {
    const { verdict, contradictingPairs } = readByAllPairs(positions, CLAIM);
    const oneByOne = readBySweep(positions, CLAIM);
    return (
      VERDICTS[sweep.verdicts[c] ?? -1] !== verdict ||
      oneByOne.verdict !== verdict ||
      sweep.contradictingPairs[c] !== contradictingPairs ||
      oneByOne.contradictingPairs !== contradictingPairs ||
      sweep.camps[c] !== oneByOne.camps
    );
  }).length;
}
