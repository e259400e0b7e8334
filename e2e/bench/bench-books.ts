import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import { isComparable } from '@/lib/domain/said';
import { readByAllPairs } from './all-pairs';
import { readBySweep } from './by-sweep';
import type { Loaded } from './entered-record';
import { comparableIn, pairsAmong, readAll, verdictCounts } from './findings';
import { books } from './load-books';
import { grouped, interleaved, peakMegabytes, perSecond, spread } from './timing';

const REPETITIONS = 7;
/** Pairs of listings of one book by different sellers, as counted before. */
const PAIRS = 589_753;

type Laid = { claim: Claim; positions: readonly ComparablePosition[] };
type Reader = (positions: readonly ComparablePosition[], claim: Claim) => { contradictingPairs: number };

/** All books, assessed claim by claim: by the method, by all pairs, and by a bare pass over the same positions. */
export async function benchBooks(text: string): Promise<boolean> {
  const loaded = books(text);
  const readings = readAll(loaded);
  const laid = readings.map((reading): Laid => ({ claim: reading.claim, positions: comparableIn(reading) }));
  const many = laid.reduce((sum, { positions }) => sum + positions.length, 0);
  const largest = Math.max(...laid.map(({ positions }) => positions.length));
  const pairs = pairsOfSellers(loaded);
  console.log(`${laid.length} books, ${grouped(many)} positions, ${largest} on one book at most.`);
  console.log(`Pairs of listings by different sellers: ${grouped(pairs)} (wanted: ${grouped(PAIRS)}).`);
  console.log('Of the positions with authors:', pairsAmongComparable(laid));
  console.log('Verdicts:', verdictCounts(readings));
  const over = (read: Reader) => () =>
    laid.reduce((sum, one) => sum + read(one.positions, one.claim).contradictingPairs, 0);
  const [bare, sweep, oracle] = await interleaved(
    [
      { name: 'a bare pass', run: () => barePass(laid) },
      { name: 'sweep: verdict, camps, pairs', run: over(readBySweep) },
      { name: 'all pairs: verdict, pairs', run: over(readByAllPairs) },
    ],
    REPETITIONS,
  );
  if (!bare || !sweep || !oracle) throw new Error('Three runs were given.');
  console.table(
    [bare, sweep, oracle].map((run) => ({
      run: run.name,
      time: spread(run),
      'positions/s': perSecond(many, run.median),
      '÷ sweep': (run.median / sweep.median).toFixed(2),
    })),
  );
  const differing = laid.filter(({ positions, claim }) => {
    const [one, two] = [readBySweep(positions, claim), readByAllPairs(positions, claim)];
    return one.verdict !== two.verdict || one.contradictingPairs !== two.contradictingPairs;
  }).length;
  console.log(`${grouped(oracle.last)} contradicting pairs; ${differing} books differ from the oracle.`);
  console.log(`Peak ${peakMegabytes()} MB.`);
  return differing === 0 && pairs === PAIRS && sweep.last === oracle.last;
}

/** Over all listings, including those without authors, as counted before. */
function pairsOfSellers(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { record }) => {
    const sellers = record.statements.map(({ source }) => record.sources.get(source)?.speaksFor);
    return sum + [...pairsAmong(sellers)].filter(([a, b]) => a !== b).length;
  }, 0);
}

function pairsAmongComparable(laid: readonly Laid[]): { differentSellers: number; oneSeller: number } {
  const counts = { differentSellers: 0, oneSeller: 0 };
  for (const { positions } of laid) {
    for (const [a, b] of pairsAmong(positions.filter(isComparable))) {
      if (a.origin.id === b.origin.id) counts.oneSeller++;
      else counts.differentSellers++;
    }
  }
  return counts;
}

function barePass(laid: readonly Laid[]): number {
  let letters = 0;
  for (const { positions } of laid) {
    for (const { implied } of positions) if (implied.kind === 'options') letters += implied.options[0]?.length ?? 0;
  }
  return letters;
}
